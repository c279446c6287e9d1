import { h } from '../lib/vue.js';
import { href } from '../router.js';
import { t } from '../words.js';

export default () => [h('h1', t('view.missing')), h('p', h('a', { href: href('/') }, t('view.overview')))];

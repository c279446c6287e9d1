// Where provisions tell one thing differently; shown where somebody might rely on one of them.
import { h } from '../lib/vue.js';
import { t } from '../words.js';
import { clause } from './names.js';

export const discrepancyList = (discrepancies) => (discrepancies.length ? h('section', { class: 'panel warning' }, [
  h('h2', [t('view.discrepancies'), ' ', h('span', { class: 'count' }, discrepancies.length)]),
  h('ul', { class: 'plain' }, discrepancies.map(discrepancyItem)),
]) : null);

export const discrepancyItem = (it) => h('li', { key: it.id, class: 'entry' }, [
  h('span', { class: 'kind' }, t(`DiscrepancyKind.${it.kind}`)), ' ', it.summary,
  h('ul', { class: 'sources' }, it.provisions.map((provision) => h('li', clause(provision)))),
]);

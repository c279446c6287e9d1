// Whom something is restricted to, where it is.
import { h } from '../lib/vue.js';
import { words } from '../choices.js';
import { listed, t } from '../words.js';

const readers = (audience) => listed(words('Audience').filter((each) => audience.includes(each)).map((each) => t(`Audience.${each}`)));

/** A line for a page; nothing where everybody may see it. `key` words it for the thing itself or for its document. */
export const restriction = (visibleTo, key = 'restriction.only') => (visibleTo.length
  ? h('p', { class: 'restriction' }, t(key, { readers: readers(visibleTo) })) : null);

/** A mark for a row of a list. */
export const restricted = (visibleTo) => (visibleTo.length
  ? h('span', { class: 'restricted', title: t('restriction.only', { readers: readers(visibleTo) }) }, t('restriction.mark')) : null);

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
  clausesByDocument(it.provisions),
]);

/** Clauses under the document they stand in, so that its title is read once. */
export function clausesByDocument(provisions) {
  const titles = [...new Set(provisions.map(({ document }) => document.title))];
  return h('ul', { class: 'sources' }, titles.map((title) => h('li', [h('span', { class: 'quiet' }, t('titled', { title })),
    h('ul', { class: 'sources' }, provisions.filter(({ document }) => document.title === title).map((provision) => h('li', clause(provision, null))))])));
}

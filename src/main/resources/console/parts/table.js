// A table that scrolls in its own box, and on a narrow screen becomes one block for each row.
import { h } from '../lib/vue.js';
import { href, route } from '../router.js';
import { t } from '../words.js';

/**
 * columns: [{ label, class, sort, draw(row) }]; sort is the name of an order of the API that the head offers.
 */
export function table(caption, columns, rows, key = (row) => row.id) {
  return h('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, h('table', { class: 'list' }, [
    h('caption', { class: 'hidden' }, caption),
    h('thead', h('tr', columns.map(head))),
    h('tbody', rows.map((row) => h('tr', { key: key(row) }, columns.map((column, i) =>
      h(i === 0 && column.heads ? 'th' : 'td', { class: column.class, 'data-label': t(column.label), scope: i === 0 && column.heads ? 'row' : null },
        h('div', { class: 'cell' }, column.draw(row))))))),
  ]));
}

function head(column) {
  if (!column.sort) return h('th', { scope: 'col', class: column.class }, t(column.label));
  const [field, direction] = (route.query.sort ?? '').split('.');
  const here = field === column.sort;
  const next = here ? (direction === 'DESC' ? '' : `${column.sort}.DESC`) : `${column.sort}.ASC`;
  return h('th', { scope: 'col', class: column.class, 'aria-sort': here ? (direction === 'DESC' ? 'descending' : 'ascending') : null },
    h('a', { class: 'sort', href: href(route.path, { ...route.query, after: '', before: '', sort: next }), title: t('sort.by', { name: t(column.label) }) },
      [t(column.label), h('span', { 'aria-hidden': true }, here ? (direction === 'DESC' ? ' ▼' : ' ▲') : ' ↕')]));
}

/** The orderBy of an address: [{ field, direction }]; null for the list's own order. */
export function order(query) {
  const [field, direction] = (query.sort ?? '').split('.');
  return field ? [{ field, direction: direction || 'ASC' }] : null;
}

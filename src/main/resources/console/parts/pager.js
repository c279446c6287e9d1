// The way from page to page of a list, by cursor; the cursor stands in the address.
import { h } from '../lib/vue.js';
import { href, route } from '../router.js';
import { number, t } from '../words.js';

export const PAGE = 50;

/** The page that the address asks for. */
export const page = (query, size = PAGE) =>
  (query.before ? { last: size, before: query.before } : { first: size, after: query.after || null });

export function pager({ pageInfo, totalCount }, backwards = true) {
  const to = (cursor, label, rel) => h('a', { class: 'page', rel, href: href(route.path, { ...route.query, after: '', before: '', ...cursor }) }, label);
  const back = backwards ? pageInfo.hasPreviousPage : Boolean(route.query.after);
  return h('div', { class: 'pager', role: 'group', 'aria-label': t('pages') }, [
    h('span', { role: 'status' }, t('total', { count: number(totalCount) })),
    back ? backwards ? to({ before: pageInfo.startCursor }, t('page.previous'), 'prev') : to({}, t('page.first'), 'first') : null,
    pageInfo.hasNextPage ? to({ after: pageInfo.endCursor }, t('page.next'), 'next') : null,
  ]);
}

// The address is the state: a path names a view, its query holds filters, date and language.
import { reactive } from './lib/vue.js';

const routes = [
  ['/', 'overview'],
  ['/measures', 'measures'],
  ['/measures/*', 'measure'],
  ['/agencies', 'agencies'],
  ['/agencies/*', 'agency'],
  ['/documents', 'documents'],
  ['/documents/*', 'document'],
  ['/follow-ups', 'followUps'],
  ['/follow-ups/*', 'followUp'],
  ['/beneficiaries', 'beneficiaries'],
  ['/beneficiaries/*', 'beneficiary'],
  ['/indicators', 'indicators'],
  ['/matrix', 'matrix'],
  ['/gaps', 'gaps'],
  ['/discrepancies', 'discrepancies'],
  ['/search', 'search'],
];

/** Kept from view to view. */
const lasting = ['asOf', 'lang'];

export const route = reactive({ path: '', name: '', key: '', query: {} });

function read() {
  const path = location.pathname.replace(/(.)\/+$/, '$1');
  const [pattern, name] = routes.find(([pattern]) => fits(pattern, path)) ?? ['', 'missing'];
  const key = pattern.endsWith('/*') ? decodeURIComponent(path.slice(pattern.length - 1)) : '';
  Object.assign(route, { path, name, key, query: Object.fromEntries(new URLSearchParams(location.search)) });
}

function fits(pattern, path) {
  return pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

/** The address of a view, with the date and the language of this one. */
export function href(path, query = {}) {
  const kept = Object.fromEntries(lasting.filter((name) => route.query[name]).map((name) => [name, route.query[name]]));
  const all = new URLSearchParams(Object.entries({ ...kept, ...query }).filter(([, value]) => value != null && value !== ''));
  return all.size ? `${path}?${all}` : path;
}

/** Shows the view of that address. */
export function go(address) {
  history.pushState(null, '', address);
  read();
}

/** Changes the query of this view; null or '' removes an entry. A list starts again from its first page. */
export function refine(changes) {
  go(href(route.path, { ...route.query, after: '', before: '', ...changes }));
}

/** Where the page of a node is, by its global id; null for what has no page of its own. */
export function pageOf(id) {
  const pages = {
    measure: '/measures', agency: '/agencies', document: '/documents', 'follow-up': '/follow-ups', beneficiary: '/beneficiaries',
  };
  const [type, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (type === 'provision') return href('/documents/' + encode(key.slice(0, key.indexOf('/'))), { clause: key });
  return pages[type] ? href(`${pages[type]}/${encode(key)}`) : null;
}

const encode = (key) => key.split('/').map(encodeURIComponent).join('/');

function follow(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = new URL(link.href);
  const view = address.origin === location.origin && routes.some(([pattern]) => fits(pattern, address.pathname));
  if (!view || link.target || (link.getAttribute('href') ?? '').startsWith('#')) return;
  event.preventDefault();
  go(address.pathname + address.search + address.hash);
}

read();
addEventListener('popstate', read);
addEventListener('click', follow);

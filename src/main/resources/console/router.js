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

/** `wrong` names what of the address makes no sense and was passed over. */
export const route = reactive({ path: '', name: '', key: '', query: {}, wrong: null });

history.scrollRestoration = 'manual';

function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function read() {
  const path = location.pathname.replace(/(.)\/+$/, '$1');
  const [pattern, name] = routes.find(([pattern]) => fits(pattern, path)) ?? ['', 'missing'];
  const key = pattern.endsWith('/*') ? decodeURIComponent(path.slice(pattern.length - 1)) : '';
  const query = Object.fromEntries(new URLSearchParams(location.search));
  const wrong = query.asOf && !isDay(query.asOf) ? 'asOf' : null;
  if (wrong) delete query.asOf;
  Object.assign(route, { path, name, key, query, wrong });
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

/** Shows the view of that address; the place on the page that is left is kept for whoever comes back. */
export function go(address) {
  stay();
  history.replaceState({ y: scrollY }, '');
  history.pushState(null, '', address);
  read();
  scrollTo(0, 0);
}

let coming;

const stay = () => clearTimeout(coming);

/** Goes to where the page was left, as soon as what it shows is long enough again and stays so, unless the person moves first. */
function comeBack(y, until = Date.now() + 5_000, steady = 0) {
  const there = Math.abs(scrollY - y) < 2;
  if (!there && document.documentElement.scrollHeight >= y + innerHeight) scrollTo(0, y);
  if (steady < 4 && Date.now() < until) coming = setTimeout(comeBack, 100, y, until, there ? steady + 1 : 0);
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
addEventListener('popstate', ({ state }) => { stay(); read(); comeBack(state?.y ?? 0); });
['wheel', 'touchstart', 'keydown'].forEach((moved) => addEventListener(moved, stay, { passive: true }));
addEventListener('click', follow);

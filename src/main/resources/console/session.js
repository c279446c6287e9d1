// The token that the person at this page has given; kept for this tab until it is closed.
import { computed, reactive } from './lib/vue.js';

const STORE = 'zeren.token';

export const session = reactive({ token: sessionStorage.getItem(STORE) ?? '' });

export function enter(token) {
  session.token = token.trim().replace(/^Bearer\s+/i, '');
  if (session.token) sessionStorage.setItem(STORE, session.token);
  else sessionStorage.removeItem(STORE);
}

/** Gives the token back, in all tabs of this page. */
export function forget() {
  enter('');
  others.postMessage({ forgets: true });
}

/** Tabs of this page share the token: one that is opened beside another asks for it. */
const others = new BroadcastChannel(STORE);
others.onmessage = ({ data }) => {
  if (data.asks && session.token) others.postMessage({ token: session.token });
  else if (data.token && !session.token) enter(data.token);
  else if (data.forgets) enter('');
};
if (!session.token) others.postMessage({ asks: true });

/** What the token says of itself; only to show what may be tried, the server decides. */
const claims = computed(() => {
  try {
    const part = session.token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (c) => c.charCodeAt(0))));
  } catch {
    return {};
  }
});

/** Who the token speaks for: { name, roles, agencyId, until }. */
export const bearer = computed(() => {
  const { sub, agency_id: agencyId, exp } = claims.value;
  const said = claims.value.roles ?? claims.value.realm_access?.roles ?? [];
  const roles = (Array.isArray(said) ? said : String(said).split(/[\s,]+/)).map((role) => String(role).toUpperCase());
  return { name: sub ?? '', roles, agencyId, until: exp ? exp * 1000 : null };
});

export const may = (...roles) => roles.some((role) => bearer.value.roles.includes(role));

export const authorization = () => (session.token ? { Authorization: `Bearer ${session.token}` } : {});

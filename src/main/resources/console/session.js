// The token that the person at this page has given; kept for this tab until it is closed.
import { computed, reactive } from './lib/vue.js';

const STORE = 'zeren.token';

export const session = reactive({ token: sessionStorage.getItem(STORE) ?? '' });

export function enter(token) {
  session.token = token.trim().replace(/^Bearer\s+/i, '');
  session.token ? sessionStorage.setItem(STORE, session.token) : sessionStorage.removeItem(STORE);
}

/** What the token says of itself; only to show what may be tried, the server decides. */
export const claims = computed(() => {
  try {
    const part = session.token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), (c) => c.charCodeAt(0))));
  } catch {
    return {};
  }
});

export const may = (...roles) => roles.some((role) => (claims.value.roles ?? []).includes(role));

export const authorization = () => (session.token ? { Authorization: `Bearer ${session.token}` } : {});

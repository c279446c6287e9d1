// Asks the public GraphQL API.
import { onUnmounted, shallowReactive, watch } from './lib/vue.js';
import { authorization, session } from './session.js';

/** An answer with errors; `errors` are those of the response, each with `extensions.code`. */
export class Failure extends Error {
  constructor(errors) {
    super(errors.map((error) => error.message).join(' '));
    this.errors = errors;
  }
}

/** { data, errors }: what was answered, in part where some root fields failed; a Failure where nothing was. */
export async function askInPart(query, variables = {}) {
  let response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json', ...authorization() },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new Failure([{ message: '', extensions: { code: 'NETWORK' } }]);
  }
  const answer = await response.json().catch(() => null);
  const errors = answer?.errors ?? [];
  if (answer?.data && Object.values(answer.data).some((root) => root !== null)) return { data: answer.data, errors };
  if (errors.length) throw new Failure(errors);
  if (answer?.data) return { data: answer.data, errors };
  throw new Failure([{ message: `HTTP ${response.status}`, extensions: { code: response.status === 401 ? 'UNAUTHENTICATED' : 'HTTP' } }]);
}

/** The data of an answer; a Failure where anything in it failed. */
export async function ask(query, variables) {
  const { data, errors } = await askInPart(query, variables);
  if (errors.length) throw new Failure(errors);
  return data;
}

/** Errors that asking the same again may mend. */
const PASSING = ['NETWORK', 'HTTP', 'TIMEOUT', 'DATABASE_UNAVAILABLE', 'INTERNAL_ERROR', 'OVERLOADED', 'RATE_LIMITED', 'ISSUER_UNAVAILABLE'];

export const codeOf = (error) => error.extensions?.code ?? 'INTERNAL_ERROR';
export const mayPass = ({ errors }) => errors.some((error) => PASSING.includes(codeOf(error)));
const hasExpired = ({ errors }) => session.token && errors.every((error) => codeOf(error) === 'UNAUTHENTICATED');

const changed = new Set();

/** How long to wait before asking again what could not be refreshed. */
const PAUSES = [5_000, 15_000, 60_000];

/** Has everything on the page asked again; call it when something was written. */
export const refresh = () => changed.forEach((load) => load());

/**
 * The answer to a query, asked again whenever its variables, the token or the data change: { data, errors, failure, stale, loading,
 * retry }. What is there already stays when asking the same again fails: `stale` says why, and it is tried again after a while.
 */
export function useAnswer(query, variables = () => ({})) {
  const answer = shallowReactive({ data: null, errors: [], failure: null, stale: null, loading: true, retry: () => load() });
  let latest = 0;
  let shownFor = null;
  let again;
  let tries = 0;
  async function load() {
    const turn = ++latest;
    clearTimeout(again);
    answer.loading = true;
    const asked = JSON.stringify([session.token, variables()]);
    const [{ data, errors }, failure] = await askInPart(query, variables()).then((answered) => [answered, null], (failure) => [{ data: null, errors: [] }, failure]);
    if (turn !== latest) return;
    if (failure && answer.data && shownFor === asked && (mayPass(failure) || hasExpired(failure))) {
      Object.assign(answer, { stale: failure, loading: false });
      if (mayPass(failure)) again = setTimeout(load, PAUSES[Math.min(tries++, PAUSES.length - 1)]);
      return;
    }
    [shownFor, tries] = [asked, 0];
    Object.assign(answer, { data, errors, failure, stale: null, loading: false });
  }
  watch([() => JSON.stringify(variables()), () => session.token], load, { flush: 'post' });
  changed.add(load);
  onUnmounted(() => { latest++; clearTimeout(again); changed.delete(load); });
  load();
  return answer;
}

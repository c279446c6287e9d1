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

export async function ask(query, variables = {}) {
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
  if (answer?.errors?.length) throw new Failure(answer.errors);
  if (answer?.data) return answer.data;
  throw new Failure([{ message: `HTTP ${response.status}`, extensions: { code: response.status === 401 ? 'UNAUTHENTICATED' : 'HTTP' } }]);
}

const changed = new Set();

/** Has everything on the page asked again; call it when something was written. */
export const refresh = () => changed.forEach((load) => load());

/** The answer to a query, asked again whenever its variables, the token or the data change. */
export function useAnswer(query, variables = () => ({})) {
  const answer = shallowReactive({ data: null, failure: null, loading: true });
  let latest = 0;
  async function load() {
    const turn = ++latest;
    answer.loading = true;
    const [data, failure] = await ask(query, variables()).then((data) => [data, null], (failure) => [null, failure]);
    if (turn === latest) Object.assign(answer, { data, failure, loading: false });
  }
  watch([() => JSON.stringify(variables()), () => session.token], load, { flush: 'post' });
  changed.add(load);
  onUnmounted(() => { latest++; changed.delete(load); });
  load();
  return answer;
}

// Follow-ups as they are recorded: the page asks again, and says what is new.
import { onUnmounted, shallowRef, watch } from './lib/vue.js';
import { createClient } from './lib/graphql-ws/client.mjs';
import { refresh } from './graphql.js';
import { authorization, session } from './session.js';
import { lang } from './words.js';

const RECORDED = 'subscription Recorded($lang: Language!) { followUpRecorded { id summary(lang: $lang) } }';

const PAUSE = 10_000;

/** Shorter breaks are not worth telling. */
const PATIENCE = 4_000;

const REFUSED = [4401, 4403];

/**
 * { news, trouble }: the follow-up recorded last while this page was open, null when there is none or it was dismissed; and what
 * ails live updates: null, 'interrupted' or 'refused'. A subscription that ends is begun again, unless the token is refused; after
 * a break the page asks again, since something may have been missed.
 */
export function useNews() {
  const news = shallowRef(null);
  const trouble = shallowRef(null);
  let stop = () => {};

  function listen() {
    stop();
    let again;
    let waiting;
    const later = () => { again ??= setTimeout(listen, PAUSE); };
    const broken = () => { waiting ??= setTimeout(() => { trouble.value = 'interrupted'; }, PATIENCE); };
    const well = () => {
      clearTimeout(waiting);
      waiting = undefined;
      if (trouble.value) refresh();
      trouble.value = null;
    };
    const client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      connectionParams: authorization,
      retryAttempts: 100,
      shouldRetry: (failure) => !(failure instanceof CloseEvent) || failure.code < 4400,
      on: { connected: well, closed: broken },
    });
    const end = client.subscribe({ query: RECORDED, variables: { lang: lang() } }, {
      next: ({ data }) => {
        if (!data?.followUpRecorded) return;
        news.value = data.followUpRecorded;
        refresh();
      },
      error: (failure) => {
        if (REFUSED.includes(failure?.code)) {
          clearTimeout(waiting);
          trouble.value = session.token ? 'refused' : null;
        } else {
          broken();
          later();
        }
      },
      complete: later,
    });
    stop = () => { stop = () => {}; [again, waiting].forEach(clearTimeout); again = waiting = 0; end(); client.dispose(); };
  }

  watch([() => session.token, lang], () => { trouble.value = null; listen(); }, { immediate: true });
  onUnmounted(() => stop());
  return { news, trouble };
}

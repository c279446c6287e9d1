// Follow-ups as they are recorded: the page asks again, and says what is new.
import { onUnmounted, shallowRef, watch } from './lib/vue.js';
import { createClient } from './lib/graphql-ws/client.mjs';
import { refresh } from './graphql.js';
import { authorization, session } from './session.js';
import { lang } from './words.js';

const RECORDED = 'subscription Recorded($lang: Language!) { followUpRecorded { id summary(lang: $lang) } }';

const PAUSE = 10_000;

/**
 * The follow-up recorded last while this page was open; null when there is none, or it was dismissed.
 * A subscription that ends is begun again, unless the token is refused.
 */
export function useNews() {
  const news = shallowRef(null);
  let stop = () => {};

  function listen() {
    stop();
    let again;
    const later = () => { again ??= setTimeout(listen, PAUSE); };
    const client = createClient({
      url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
      connectionParams: authorization,
      retryAttempts: 100,
      shouldRetry: (failure) => !(failure instanceof CloseEvent) || failure.code < 4400,
    });
    const end = client.subscribe({ query: RECORDED, variables: { lang: lang() } }, {
      next: ({ data }) => {
        if (!data?.followUpRecorded) return;
        news.value = data.followUpRecorded;
        refresh();
      },
      error: (failure) => { if (![4401, 4403].includes(failure?.code)) later(); },
      complete: later,
    });
    stop = () => { stop = () => {}; clearTimeout(again); again = 0; end(); client.dispose(); };
  }

  watch([() => session.token, lang], listen, { immediate: true });
  onUnmounted(() => stop());
  return news;
}

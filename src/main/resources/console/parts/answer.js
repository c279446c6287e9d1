// What stands where an answer is awaited, failed, or empty.
import { h } from '../lib/vue.js';
import { codeOf, mayPass } from '../graphql.js';
import { t } from '../words.js';

/**
 * Draws the data of an answer; while the next one is awaited, the old one stays, marked busy, and so it does when the next one
 * fails. Where anything of it failed nothing is drawn, unless the view draws it `inParts`, each with drawn().
 */
export function shown(answer, draw, { inParts = false } = {}) {
  if (answer.failure) return failed(answer.failure, answer.retry);
  if (!answer.data) return h('p', { class: 'quiet', role: 'status' }, t('loading'));
  if (answer.errors.length && !inParts) return failed({ errors: answer.errors }, answer.retry);
  return h('div', { 'aria-busy': answer.loading }, [
    answer.stale ? h('div', { class: 'warning', role: 'status' }, [t('stale'), ' ', retryButton(answer.retry), worded(answer.stale.errors)]) : null,
    draw(answer.data),
  ]);
}

/** Draws the root fields of these names, or says why one of them is not there. */
export function drawn(answer, names, draw) {
  const errors = answer.errors.filter((error) => names.includes(error.path?.[0]));
  return errors.length ? failed({ errors }, answer.retry) : draw(answer.data);
}

const retryButton = (retry) => h('button', { type: 'button', class: 'retry', onClick: retry }, t('retry'));

const worded = (errors) => errors.map((error) => {
  const code = codeOf(error);
  const word = t(`error.${code}`);
  return h('p', [word === `error.${code}` ? error.message : word, ' ', h('code', code)]);
});

export function failed(failure, retry) {
  const errors = failure.errors ?? [failure];
  return h('div', { class: 'failure', role: 'alert' }, [
    worded(errors),
    retry && mayPass({ errors }) ? h('p', retryButton(retry)) : null,
  ]);
}

/** Says that nothing is there, for those who may think that it has not been loaded. */
export const nothing = (key = 'nothing', facts = {}) => h('p', { class: 'quiet' }, t(key, facts));

/** A value that no text states. */
export const notStated = () => h('span', { class: 'not-stated' }, t('notStated'));

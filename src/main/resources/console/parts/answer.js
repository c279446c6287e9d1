// What stands where an answer is awaited, failed, or empty.
import { h } from '../lib/vue.js';
import { t } from '../words.js';

/** Draws the data of an answer; while the next one is awaited, the old one stays, marked busy. */
export function shown(answer, draw) {
  if (answer.failure) return failed(answer.failure);
  if (!answer.data) return h('p', { class: 'quiet', role: 'status' }, t('loading'));
  return h('div', { 'aria-busy': answer.loading }, draw(answer.data));
}

export function failed(failure) {
  return h('div', { class: 'failure', role: 'alert' }, (failure.errors ?? [failure]).map((error) => {
    const code = error.extensions?.code ?? 'INTERNAL_ERROR';
    const word = t(`error.${code}`);
    return h('p', [word === `error.${code}` ? error.message : word, ' ', h('code', code)]);
  }));
}

/** Says that nothing is there, for those who may think that it has not been loaded. */
export const nothing = (key = 'nothing', facts = {}) => h('p', { class: 'quiet' }, t(key, facts));

/** A value that no text states. */
export const notStated = () => h('span', { class: 'not-stated' }, t('notStated'));

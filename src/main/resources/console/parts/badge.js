// States as words with a mark and a colour; the mark and the word say it without the colour.
import { h } from '../lib/vue.js';
import { t } from '../words.js';

const tones = {
  OVERDUE: 'bad', DISPUTED: 'bad', BEHIND: 'bad', REJECTED: 'off', CANCELLED: 'off',
  DUE_SOON: 'warn', SELF_REPORTED: 'warn', CANDIDATE: 'warn', IN_PROGRESS: 'info', PLANNED: 'info', ON_TIME: 'info',
  DONE: 'good', COMPLETED: 'good', VERIFIED: 'good', CONFIRMED: 'good', EXPLICIT: 'good', MET: 'good', ON_TRACK: 'good', MAINTAIN: 'info',
};

export const tone = (value) => tones[value] ?? 'none';

/** One value of an enum, such as badge('ScheduleStatus', 'OVERDUE'). */
export const badge = (type, value) => h('span', { class: `badge ${tone(value)}` }, t(`${type}.${value}`));

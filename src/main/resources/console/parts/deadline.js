// A deadline as the text gives it: a day, a rule without a day, or none.
import { h } from '../lib/vue.js';
import { day, t } from '../words.js';
import { notStated } from './answer.js';
import { badge } from './badge.js';

export function deadline(measure) {
  if (measure.dueOn) return h('time', { datetime: measure.dueOn }, day(measure.dueOn));
  if (measure.deadlineRule) return h('span', { title: t('deadline.rule') }, [measure.deadlineRule, h('span', { class: 'quiet' }, ` ${t('deadline.rule')}`)]);
  return notStated();
}

/** The deadline of a row with its state; where the text gives none, the state alone says so. */
export const term = (measure) => [
  measure.scheduleStatus === 'NO_DEADLINE' && !measure.deadlineRule ? null : deadline(measure), h('div', badge('ScheduleStatus', measure.scheduleStatus)),
];

// Who bears a measure, by role; that nobody is named is said, not left blank.
import { h } from '../lib/vue.js';
import { t } from '../words.js';
import { names } from './names.js';

export function owners(duties) {
  if (!duties.length) return h('span', { class: 'not-stated' }, t('owners.notStated'));
  const byRole = Map.groupBy ? Map.groupBy(duties, (duty) => duty.role) : grouped(duties);
  return h('ul', { class: 'owners' }, [...byRole].map(([role, some]) => h('li', [
    h('span', { class: `role ${role}` }, t(`ResponsibilityRole.${role}`)), ' ', names(some.map((duty) => duty.agency)),
  ])));
}

function grouped(duties) {
  const groups = new Map();
  duties.forEach((duty) => groups.set(duty.role, [...(groups.get(duty.role) ?? []), duty]));
  return groups;
}

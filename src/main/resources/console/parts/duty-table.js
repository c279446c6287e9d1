// Duties with what they rest on, and who holds them now where that is another body.
import { h } from '../lib/vue.js';
import { day, t } from '../words.js';
import { clause, named } from './names.js';
import { table } from './table.js';
import { changesDuties, DutyActions } from '../actions/duty-actions.js';

export const dutyTable = (caption, duties) => table(caption, [
  { label: 'duty.role', heads: true, class: 'narrow', draw: (it) => h('span', { class: `role ${it.role}` }, t(`ResponsibilityRole.${it.role}`)) },
  { label: 'duty.agency', draw: (it) => [
    named(it.agency),
    it.statedAs && it.statedAs !== it.agency.name ? h('span', { class: 'quiet' }, ` ${t('duty.statedAs', { name: it.statedAs })}`) : null,
    it.currentHolder.id !== it.agency.id ? h('div', [h('span', { class: 'quiet' }, `${t('duty.holder')} `), named(it.currentHolder)]) : null,
  ] },
  { label: 'duty.basis', draw: (it) => [t(`ResponsibilityBasis.${it.basis}`), it.provision ? [' ', clause(it.provision, null)] : null] },
  { label: 'duty.period', draw: (it) => (it.since || it.until
    ? t(it.until ? it.since ? 'period.between' : 'period.until' : 'period.since', { since: day(it.since), until: day(it.until) })
    : h('span', { class: 'not-stated' }, t('period.notStated'))) },
  { label: 'duty.change', class: 'acts', draw: (it) => h(DutyActions, { duty: it }) },
].filter((column) => column.class !== 'acts' || changesDuties()), duties);

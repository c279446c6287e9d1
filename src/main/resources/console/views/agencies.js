// How load is spread over the agencies, and the register of all of them.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { measureFields, measureFilter } from '../filters.js';
import { words } from '../choices.js';
import { href, route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { Chart, scale } from '../parts/chart.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named, otherNames } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { order, table } from '../parts/table.js';

const MOST = 200;
const DRAWN = 20;

const WORKLOAD = `query Workload($filter: MeasureFilter, $unborne: MeasureFilter, $overdue: MeasureFilter, $whole: Boolean!, $asOf: Date, $lang: Language!) {
  unborne: measures(filter: $unborne, asOf: $asOf, first: 0) @include(if: $whole) { totalCount }
  overdue: measures(filter: $overdue, asOf: $asOf, first: 0) @include(if: $whole) { totalCount }
  workload(filter: $filter, asOf: $asOf, first: 200) {
    agency { id name(lang: $lang) sector } total byRole { role count } sole shared overdue withoutFollowUp completed
  }
}`;

const REGISTER = `query Agencies($filter: AgencyFilter, $orderBy: [AgencyOrder!], $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $lang: Language!) {
  agencies(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id name(lang: $lang) shortName aliases sector level kind endedOn parent { id name(lang: $lang) } successors { id name(lang: $lang) }
      responsibilities(first: 0) { totalCount } }
  }
}`;

export default defineComponent(() => () => [
  h('div', { class: 'tabs' }, [
    tab('agencies.workload', !all(), { list: '' }), tab('agencies.register', all(), { list: 'all' }),
  ]),
  h(all() ? Register : Load),
]);

const all = () => route.query.list === 'all';

const tab = (label, here, query) => h('a', { href: href('/agencies', query), 'aria-current': here ? 'true' : null }, t(label));

const Load = defineComponent(() => {
  const filter = () => measureFilter(route.query);
  const unborne = (more) => ({ ...filter(), agencyCount: { max: 0 }, ...more });
  const answer = useAnswer(WORKLOAD, () => ({
    filter: filter(), unborne: unborne(), overdue: unborne({ scheduleStatuses: ['OVERDUE'] }), whole: saysWhoIsMissing(), asOf: route.query.asOf || null, lang: lang(),
  }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('agencies.workload')), h(ExportMenu, { list: 'workload', arguments: { filter: filter() } })]),
    h('p', { class: 'quiet note' }, t('workload.note')),
    h(FilterBar, { fields: measureFields(), laidDown: true }),
    shown(answer, (it) => [missing(it), it.workload.length ? [
      h('p', { class: 'pager', role: 'status' }, it.workload.length < MOST ? t('workload.agencies', { count: number(it.workload.length) }) : t('workload.cut', { count: number(MOST) })),
      bars(it.workload),
      it.workload.length > DRAWN ? h('p', { class: 'quiet note' }, t('workload.drawn', { count: number(DRAWN) })) : null,
      loads(it.workload),
    ] : nothing()]),
  ];
});

/** Whether the conditions leave room for measures that nobody bears. */
const saysWhoIsMissing = () => !['owners', 'agency', 'role', 'sector', 'schedule'].some((name) => route.query[name]);

/** What no bar shows: measures that nobody bears, which may be all that is overdue. */
const missing = ({ unborne, overdue }) => (unborne?.totalCount ? h('p', { class: 'unborne' },
  h('a', { href: href('/measures', { ...route.query, after: '', before: '', sort: '', list: '', owners: 'none' }) },
    t('workload.unborne', { count: number(unborne.totalCount), overdue: number(overdue.totalCount) }))) : null);

function bars(workload) {
  const top = workload.slice(0, DRAWN);
  const series = (key, color) => ({
    name: t(`workload.${key}`), type: 'bar', stack: 'all', color, barMaxWidth: 16,
    data: top.map((row) => ({ value: row[key], address: listOf(row.agency) })),
  });
  return h(Chart, { height: 70 + top.length * 24, option: {
    legend: { top: 0, left: 0, textStyle: { fontSize: 12 } }, grid: { left: 8, right: 24, top: 34 * scale(), bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { fontSize: 12 } },
    yAxis: { type: 'category', inverse: true, data: top.map((row) => row.agency.name), axisTick: { show: false },
      axisLabel: { fontSize: 12, width: Math.max(120, Math.min(360, innerWidth / 4)) * scale(), overflow: 'truncate', color: '#1c2733' } },
    series: [series('sole', '#1d3a66'), series('shared', '#7f9cc4')],
  } });
}

const listOf = (agency, query = {}) => href('/measures', { ...route.query, after: '', before: '', sort: '', list: '', agency: agency.id, ...query });

const count = (label, key, query) => ({ label, class: 'amount', draw: (it) => (it[key]
  ? h('a', { href: listOf(it.agency, query), class: key === 'overdue' ? 'alarming' : null }, number(it[key])) : '0') });

const loads = (workload) => table(t('agencies.workload'), [
  { label: 'Agency', heads: true, draw: (it) => [named(it.agency), h('div', { class: 'quiet small' }, t(`Sector.${it.agency.sector}`))] },
  count('workload.total', 'total', {}),
  count('workload.sole', 'sole', { owners: 'one' }),
  count('workload.shared', 'shared', { owners: 'several' }),
  { label: 'workload.byRole', draw: (it) => h('ul', { class: 'owners' }, it.byRole.map(({ role, count }) =>
    h('li', [h('a', { href: listOf(it.agency, { role }), class: `role ${role}` }, t(`ResponsibilityRole.${role}`)), ` ${number(count)}`]))) },
  count('workload.overdue', 'overdue', { schedule: 'OVERDUE' }),
  count('workload.withoutFollowUp', 'withoutFollowUp', { followUp: 'no' }),
  count('workload.completed', 'completed', { reported: 'COMPLETED' }),
], workload, (it) => it.agency.id);

const registerFields = () => [
  { name: 'q', type: 'search', label: 'filter.text' },
  { name: 'sector', label: 'filter.sector', choices: words('Sector') },
  { name: 'level', label: 'agency.level', choices: words('AdministrativeLevel') },
  { name: 'agencyKind', label: 'agency.kind', choices: words('AgencyKind') },
];

const Register = defineComponent(() => {
  const one = (value) => (value ? value.split(',') : undefined);
  const list = () => ({
    filter: { sectors: one(route.query.sector), levels: one(route.query.level), kinds: one(route.query.agencyKind), text: route.query.q || undefined },
    orderBy: order(route.query),
  });
  const answer = useAnswer(REGISTER, () => ({ ...list(), ...page(route.query), asOf: route.query.asOf || null, lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('agencies.register')), h(ExportMenu, { list: 'agencies', arguments: list() })]),
    h(FilterBar, { fields: registerFields() }),
    shown(answer, ({ agencies }) => (agencies.totalCount ? [pager(agencies), table(t('agencies.register'), [
      { label: 'Agency', heads: true, sort: 'NAME', draw: (it) => [named(it),
        otherNames(it).length ? h('div', { class: 'quiet small' }, otherNames(it).join(' / ')) : null] },
      { label: 'filter.sector', draw: (it) => t(`Sector.${it.sector}`) },
      { label: 'agency.level', draw: (it) => t(`AdministrativeLevel.${it.level}`) },
      { label: 'agency.kind', draw: (it) => t(`AgencyKind.${it.kind}`) },
      { label: 'agency.parent', draw: (it) => [it.parent ? named(it.parent) : '',
        it.successors.length ? h('div', [t('agency.successors'), ' ', it.successors.map((next) => named(next))]) : null] },
      { label: 'agency.duties', class: 'amount', sort: 'RESPONSIBILITY_COUNT', draw: (it) => number(it.responsibilities.totalCount) },
    ], agencies.nodes), pager(agencies)] : nothing())),
  ];
});

// How things stand, in numbers; every number leads to the list behind it.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { measureFilter } from '../filters.js';
import { href, route } from '../router.js';
import { day, lang, number, t, today } from '../words.js';
import { drawn, shown } from '../parts/answer.js';
import { tone } from '../parts/badge.js';
import { Chart, colours } from '../parts/chart.js';
import { FilterBar } from '../parts/filter-bar.js';

const QUERY = `query Overview($filter: MeasureFilter, $asOf: Date, $lang: Language!) {
  overview(filter: $filter, asOf: $asOf) {
    measures agencies beneficiaryGroups documents followUps
    byScheduleStatus { status count } byReportedStatus { status count } byEvidenceStatus { status count }
    bySector { sector count } byTheme { theme { id name(lang: $lang) } count }
  }
  unowned: gaps(kinds: [NO_RESPONSIBLE_AGENCY], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  promised: gaps(kinds: [UNFULFILLED_PROMISE], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  silent: gaps(kinds: [NO_FOLLOW_UP], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  unverified: gaps(kinds: [UNVERIFIED_COMPLETION], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  candidates: followUps(filter: { links: [CANDIDATE] }, asOf: $asOf, first: 0) { totalCount }
  discrepancies(first: 0) { totalCount }
}`;

const fields = [{ name: 'document', label: 'Document', lookUp: 'documents' }];

export default defineComponent(() => {
  const filter = () => measureFilter({ document: route.query.document });
  const answer = useAnswer(QUERY, () => ({ filter: filter(), asOf: route.query.asOf || null, lang: lang() }));
  return () => [
    h('h1', t('view.overview')),
    h('p', { class: 'quiet' }, t('asOf.now', { day: day(route.query.asOf || today()) })),
    h(FilterBar, { fields, laidDown: true }),
    shown(answer, () => draw(answer), { inParts: true }),
  ];
});

const to = (path, query = {}) => href(path, { document: route.query.document, ...query });

function draw(answer) {
  const { overview, unowned, promised, silent, unverified, candidates, discrepancies } = answer.data;
  const count = (list, status) => list?.find((entry) => entry.status === status)?.count ?? 0;
  const whole = !route.query.document;
  return [
    h('h2', t('overview.watch')),
    h('ul', { class: 'figures', 'aria-label': t('overview.watch') }, [
      figure('overview.overdue', overview && count(overview.byScheduleStatus, 'OVERDUE'), to('/measures', { schedule: 'OVERDUE' }), 'bad'),
      figure('overview.unowned', unowned?.totalCount, to('/gaps', { gap: 'NO_RESPONSIBLE_AGENCY' }), 'bad'),
      figure('overview.promised', promised?.totalCount, to('/gaps', { gap: 'UNFULFILLED_PROMISE' }), 'warn'),
      figure('overview.silent', silent?.totalCount, to('/gaps', { gap: 'NO_FOLLOW_UP' }), 'warn'),
      figure('overview.unverified', unverified?.totalCount, to('/gaps', { gap: 'UNVERIFIED_COMPLETION' }), 'warn'),
      whole ? figure('overview.candidates', candidates?.totalCount, href('/follow-ups', { link: 'CANDIDATE' }), 'warn') : null,
      whole ? figure('overview.discrepancies', discrepancies?.totalCount, href('/discrepancies'), 'warn') : null,
    ]),
    drawn(answer, ['unowned', 'promised', 'silent', 'unverified', 'candidates', 'discrepancies'], () => null),
    h('h2', t('overview.totals')),
    drawn(answer, ['overview'], () => totals(overview, whole)),
  ];
}

function totals(overview, whole) {
  return [
    h('ul', { class: 'figures', 'aria-label': t('overview.totals') }, [
      figure('overview.measures', overview.measures, to('/measures')),
      figure(whole ? 'overview.agencies' : 'overview.bearers', overview.agencies, whole ? href('/agencies', { list: 'all' }) : to('/agencies')),
      whole ? figure('overview.beneficiaries', overview.beneficiaryGroups, href('/beneficiaries')) : null,
      whole ? figure('overview.documents', overview.documents, href('/documents')) : null,
      whole ? figure('overview.followUps', overview.followUps, href('/follow-ups')) : null,
    ]),
    h('div', { class: 'panels three' }, [
      ring('schedule', 'ScheduleStatus', overview.byScheduleStatus, overview.measures),
      ring('reported', 'ReportedStatus', overview.byReportedStatus, overview.measures),
      ring('evidence', 'EvidenceStatus', overview.byEvidenceStatus, overview.measures),
    ]),
    h('p', { class: 'quiet note' }, t('overview.note')),
    h('div', { class: 'panels two' }, [
      bars('overview.bySector', overview.bySector.map(({ sector, count }) => ({ label: t(`Sector.${sector}`), count, address: to('/measures', { sector }) })), 'overview.bySector.note'),
      bars('overview.byTheme', [...overview.byTheme].sort((one, other) => other.count - one.count).map(({ theme, count }) => ({ label: theme.name, count, address: to('/measures', { theme: theme.id }) }))),
    ]),
  ];
}

const figure = (label, count, address, weight) => h('li', h('a', { href: address, class: ['figure', count ? weight : ''] }, [
  h('strong', count == null ? '…' : number(count)), ' ', h('span', t(label)), weight ? [' ', h('small', t(`${label}.note`))] : null,
]));

function ring(name, type, counts, total) {
  const entries = counts.map(({ status, count }) => ({ status, count, label: t(`${type}.${status}`), address: to('/measures', { [name]: status }) }));
  const option = {
    title: { text: number(total), left: 'center', top: 'center', textStyle: { fontSize: 22, fontWeight: 600 } },
    series: [{
      type: 'pie', radius: ['62%', '88%'], label: { show: false }, itemStyle: { borderColor: '#fff', borderWidth: 2 },
      data: entries.map(({ status, count, label, address }) => ({ name: label, value: count, address, itemStyle: { color: colours[tone(status)] } })),
    }],
  };
  return h('section', { class: 'panel ring' }, [
    h('h2', t(`filter.${name}`)),
    h('div', { class: 'beside' }, [
      h(Chart, { option, height: 150 }),
      h('table', { class: 'legend' }, [
        h('caption', { class: 'hidden' }, t(`filter.${name}`)),
        h('tbody', entries.map(({ status, count, label, address }) => h('tr', [
          h('th', { scope: 'row' }, [h('span', { class: `dot ${tone(status)}`, 'aria-hidden': true }), h('a', { href: address }, label)]),
          h('td', number(count)),
        ]))),
      ]),
    ]),
  ]);
}

/** Bars drawn in the table that holds their numbers. */
function bars(title, entries, note) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return h('section', { class: 'panel' }, [
    h('h2', t(title)),
    note ? h('p', { class: 'quiet note' }, t(note)) : null,
    h('table', { class: 'bars' }, [
      h('caption', { class: 'hidden' }, t(title)),
      h('tbody', entries.map(({ label, count, address }) => h('tr', [
        h('th', { scope: 'row' }, h('a', { href: address }, label)),
        h('td', { class: 'amount' }, number(count)),
        h('td', { class: 'bar-cell', 'aria-hidden': true }, h('span', { class: 'bar-fill', style: { width: `${(100 * count) / most}%` } })),
      ]))),
    ]),
  ]);
}

// One agency: what it owes, what it promised, what it did, what it came from and what took over.
import { defineComponent, h, watch } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { href, route } from '../router.js';
import { day, lang, listed, number, t } from '../words.js';
import { drawn, nothing, notStated, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { term } from '../parts/deadline.js';
import { ExportMenu } from '../parts/export-menu.js';
import { named, names, ordinal, otherNames } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { table } from '../parts/table.js';
import { followUpTable, FOLLOW_UP_ROW } from './followUps.js';

const QUERY = `query Agency($id: ID!, $asOf: Date, $lang: Language!, $first: Int, $after: String, $last: Int, $before: String) {
  agency(id: $id, asOf: $asOf) {
    id name(lang: $lang) shortName aliases sector level kind endedOn
    parent { id name(lang: $lang) } members { id name(lang: $lang) }
    predecessors { id name(lang: $lang) } successors { id name(lang: $lang) endedOn }
    documents { id title(lang: $lang) number issuedOn }
    responsibilities(includeEnded: true, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        id role basis since until document { id title(lang: $lang) } currentHolder { id name(lang: $lang) }
        measure { id number title(lang: $lang) dueOn deadlineRule(lang: $lang) scheduleStatus reportedStatus evidenceStatus }
      }
    }
    promises(first: 50) { totalCount nodes { id title(lang: $lang) reportedStatus evidenceStatus scheduleStatus document { id title(lang: $lang) } } }
    followUps(first: 50, orderBy: [{ field: OCCURRED_ON, direction: DESC }]) { totalCount nodes { ...FollowUpRow } }
  }
  workload(filter: { agencyIds: [$id] }, asOf: $asOf) { agency { id } total sole shared overdue withoutFollowUp completed }
} ${FOLLOW_UP_ROW}`;

export default defineComponent(() => {
  const id = `agency:${route.key}`;
  const answer = useAnswer(QUERY, () => ({ id, asOf: route.query.asOf || null, lang: lang(), ...page(route.query) }));
  watch(() => answer.data?.agency?.name, (name) => { if (name) document.title = `${name} · ${t('console')}`; });
  return () => shown(answer, () => drawn(answer, ['agency'], ({ agency, workload }) => (agency
    ? told(agency, drawn(answer, ['workload'], () => {
      const load = workload.find((row) => row.agency.id === id);
      return load ? loaded(agency, load) : nothing('agency.noLoad');
    }))
    : [h('h1', t('Agency')), nothing('nothing.id', { id })])), { inParts: true });
});

function told(it, load) {
  return [
    h('p', { class: 'crumbs' }, [t(`Sector.${it.sector}`), ' · ', t(`AdministrativeLevel.${it.level}`), ' · ', t(`AgencyKind.${it.kind}`)]),
    h('h1', it.name),
    it.endedOn ? h('p', { class: 'warning' }, t('agency.ended', { day: day(it.endedOn) })) : null,
    h('section', { class: 'panel' }, [h('h2', t('agency.load')), load]),
    h('section', { class: 'panel history' }, [h('h2', t('agency.history')), history(it)]),
    h('section', { class: 'panel' }, [
      h('div', { class: 'headline' }, [
        h('h2', [t('agency.duties'), ' ', h('span', { class: 'count' }, number(it.responsibilities.totalCount))]),
        h(ExportMenu, { list: 'measures', arguments: { filter: { agencyIds: [it.id] } } }),
      ]),
      it.responsibilities.totalCount ? [it.responsibilities.totalCount > 50 ? pager(it.responsibilities) : null, duties(it)] : nothing('agency.noLoad'),
    ]),
    it.promises.totalCount ? h('section', { class: 'panel' }, [
      h('h2', [t('agency.promises'), ' ', h('span', { class: 'count' }, number(it.promises.totalCount))]),
      promises(it),
      it.promises.totalCount > 50 ? h('a', { href: href('/measures', { promisedBy: it.id }) }, t('all')) : null,
    ]) : null,
    h('section', { class: 'panel' }, [
      h('h2', [t('agency.followUps'), ' ', h('span', { class: 'count' }, number(it.followUps.totalCount))]),
      it.followUps.totalCount ? followUpTable(t('agency.followUps'), it.followUps.nodes, false) : nothing('agency.noFollowUps'),
      it.followUps.totalCount > 50 ? h('a', { href: href('/follow-ups', { agency: it.id }) }, t('all')) : null,
    ]),
  ];
}

function history(it) {
  const entry = (label, value) => h('div', [h('dt', t(label)), h('dd', value)]);
  return h('dl', { class: 'spread' }, [
    otherNames(it).length ? entry('agency.names', listed(otherNames(it))) : null,
    entry('agency.parent', it.parent ? named(it.parent) : notStated()),
    it.members.length ? entry('agency.members', names(it.members)) : null,
    entry('agency.predecessors', it.predecessors.length ? names(it.predecessors) : t('none.known')),
    entry('agency.successors', it.successors.length ? names(it.successors) : t('none.known')),
    it.documents.length ? entry('agency.documents', h('ul', { class: 'plain' }, it.documents.map((document) =>
      h('li', [named(document), ' ', h('span', { class: 'quiet' }, document.number ?? '')])))) : null,
  ]);
}

const loaded = (it, load) => h('ul', { class: 'figures small' }, [
  ['total', {}], ['sole', { owners: 'one' }], ['shared', { owners: 'several' }], ['overdue', { schedule: 'OVERDUE' }],
  ['withoutFollowUp', { followUp: 'no' }], ['completed', { reported: 'COMPLETED' }],
].map(([key, query]) => h('li', h('a', { class: ['figure', key === 'overdue' && load[key] ? 'bad' : ''], href: href('/measures', { agency: it.id, ...query }) },
  [h('strong', number(load[key])), ' ', h('span', t(`workload.${key}`))]))));

const duties = (it) => table(t('agency.duties'), [
  { label: 'duty.role', class: 'narrow', draw: (duty) => h('span', { class: `role ${duty.role}` }, t(`ResponsibilityRole.${duty.role}`)) },
  { label: 'column.title', class: 'title', draw: (duty) => [
    duty.measure ? named(duty.measure) : h('strong', t('duty.wholeDocument')),
    h('div', { class: 'quiet small' }, [named(duty.document), duty.measure?.number ? ` ${ordinal(duty.measure.number)}` : '']),
    duty.currentHolder.id !== it.id ? h('div', [t('duty.holder'), ' ', named(duty.currentHolder)]) : null,
  ] },
  { label: 'duty.basis', draw: (duty) => t(`ResponsibilityBasis.${duty.basis}`) },
  { label: 'duty.period', draw: (duty) => (duty.since || duty.until
    ? t(duty.until ? duty.since ? 'period.between' : 'period.until' : 'period.since', { since: day(duty.since), until: day(duty.until) })
    : h('span', { class: 'not-stated' }, t('period.notStated'))) },
  { label: 'column.deadline', class: 'term', draw: (duty) => (duty.measure ? term(duty.measure) : '') },
  { label: 'column.reported', draw: (duty) => (duty.measure ? [badge('ReportedStatus', duty.measure.reportedStatus), ' ',
    duty.measure.evidenceStatus === 'NONE' ? null : badge('EvidenceStatus', duty.measure.evidenceStatus)] : '') },
], it.responsibilities.nodes);

const promises = (it) => table(t('agency.promises'), [
  { label: 'column.title', class: 'title', draw: (promise) => [named(promise), h('div', { class: 'quiet small' }, promise.document.title)] },
  { label: 'filter.schedule', draw: (promise) => badge('ScheduleStatus', promise.scheduleStatus) },
  { label: 'column.reported', draw: (promise) => [badge('ReportedStatus', promise.reportedStatus), ' ',
    promise.evidenceStatus === 'NONE' ? null : badge('EvidenceStatus', promise.evidenceStatus)] },
], it.promises.nodes);

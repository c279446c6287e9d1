// The measures that the address selects.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { measureFields, measureFilter } from '../filters.js';
import { route } from '../router.js';
import { day, lang, number, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { term } from '../parts/deadline.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named } from '../parts/names.js';
import { owners } from '../parts/owners.js';
import { page, pager } from '../parts/pager.js';
import { restricted } from '../parts/restriction.js';
import { order, table } from '../parts/table.js';

export const MEASURE_ROW = `fragment MeasureRow on Measure {
  id number kind title(lang: $lang) document { id title(lang: $lang) }
  dueOn deadlineRule(lang: $lang) scheduleStatus reportedStatus evidenceStatus visibleTo
  responsibilities { role agency { id name(lang: $lang) } }
  followUps(orderBy: [{ field: OCCURRED_ON, direction: DESC }], first: 1) { totalCount nodes { occurredOn period } }
  candidates: followUps(filter: { links: [CANDIDATE] }, first: 0) { totalCount }
}`;

const QUERY = `query Measures($filter: MeasureFilter, $orderBy: [MeasureOrder!], $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $lang: Language!) {
  measures(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { ...MeasureRow }
  }
} ${MEASURE_ROW}`;

export default defineComponent(() => {
  const list = () => ({ filter: measureFilter(route.query), orderBy: order(route.query) });
  const answer = useAnswer(QUERY, () => ({ ...list(), ...page(route.query), asOf: route.query.asOf || null, lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.measures')), h(ExportMenu, { list: 'measures', arguments: list() })]),
    h(FilterBar, { fields: measureFields(), laidDown: true }),
    shown(answer, ({ measures }) => (measures.totalCount ? [
      pager(measures), measureTable(t('view.measures'), measures.nodes), measures.nodes.length > 12 ? pager(measures) : null,
    ] : nothing())),
  ];
});

/** Measures as rows; columns that can be ordered are only offered on the page of all measures. */
export const measureTable = (caption, measures, sortable = true) => table(caption, [
  { label: 'column.number', class: 'narrow', sort: sortable && 'NUMBER', draw: (it) => it.number ?? '—' },
  { label: 'column.title', class: 'title', sort: sortable && 'TITLE', draw: (it) => [
    named(it, it.title), ' ', restricted(it.visibleTo), h('div', { class: 'quiet small' }, [t(`MeasureKind.${it.kind}`), ' · ', it.document.title]),
  ] },
  { label: 'column.owners', class: 'people', sort: sortable && 'AGENCY_COUNT', draw: (it) => owners(it.responsibilities) },
  { label: 'column.deadline', class: 'term', sort: sortable && 'DUE_ON', draw: term },
  { label: 'column.reported', draw: (it) => [
    badge('ReportedStatus', it.reportedStatus), ' ', it.evidenceStatus === 'NONE' ? null : badge('EvidenceStatus', it.evidenceStatus),
  ] },
  { label: 'column.followUps', class: 'amount', sort: sortable && 'FOLLOW_UP_COUNT', draw: (it) => [
    number(it.followUps.totalCount),
    it.candidates.totalCount ? h('div', { class: 'small quiet' }, t('candidates.of', { count: number(it.candidates.totalCount) })) : null,
    it.followUps.nodes[0]?.occurredOn ? h('div', { class: 'small quiet' }, t('last.on', { day: day(it.followUps.nodes[0].occurredOn) })) : null,
  ] },
], measures);

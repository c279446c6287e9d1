// The follow-ups that the address selects.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { followUpFilter } from '../filters.js';
import { pageOf, route } from '../router.js';
import { lang, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { clause, named, names } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { restricted } from '../parts/restriction.js';
import { order, table } from '../parts/table.js';
import { states, when } from '../parts/timeline.js';

export const FOLLOW_UP_ROW = `fragment FollowUpRow on FollowUp {
  id kind status summary(lang: $lang) occurredOn period dueOn evidenceStatus visibleTo recordedBy recordedAt
  performedBy { id name(lang: $lang) } links { confidence measure { id title(lang: $lang) } }
  provision { id number heading(lang: $lang) document { title(lang: $lang) } }
}`;

const QUERY = `query FollowUps($filter: FollowUpFilter, $orderBy: [FollowUpOrder!], $first: Int, $after: String, $last: Int, $before: String, $asOf: Date, $lang: Language!) {
  followUps(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ...FollowUpRow }
  }
} ${FOLLOW_UP_ROW}`;

const fields = () => [
  { name: 'q', type: 'search', label: 'filter.text' },
  { name: 'kind', label: 'followUp.kind', choices: words('FollowUpKind') },
  { name: 'link', label: 'followUp.link', choices: words('LinkConfidence') },
  { name: 'evidence', label: 'filter.evidence', choices: words('EvidenceStatus') },
  { name: 'status', label: 'followUp.status', choices: words('FollowUpStatus') },
  { name: 'document', label: 'Document', lookUp: 'documents' },
  { name: 'overdue', label: 'workload.overdue', choices: ['yes', 'no'], word: (value) => `answer.${value}` },
  { name: 'from', type: 'date', label: 'filter.from' },
  { name: 'to', type: 'date', label: 'filter.to' },
  { name: 'agency', label: 'Agency', chip: true },
  { name: 'measure', label: 'Measure', chip: true },
];

export default defineComponent(() => {
  const list = () => ({ filter: followUpFilter(route.query), orderBy: order(route.query) ?? [{ field: 'KNOWN_ON', direction: 'DESC' }] });
  const answer = useAnswer(QUERY, () => ({ ...list(), ...page(route.query), asOf: route.query.asOf || null, lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.followUps')), h(ExportMenu, { list: 'follow-ups', arguments: list() })]),
    h(FilterBar, { fields: fields() }),
    shown(answer, ({ followUps }) => (followUps.totalCount
      ? [pager(followUps), followUpTable(t('view.followUps'), followUps.nodes), followUps.nodes.length > 12 ? pager(followUps) : null] : nothing())),
  ];
});

export const followUpTable = (caption, followUps, sortable = true) => table(caption, [
  { label: 'followUp.when', class: 'short', sort: sortable && 'OCCURRED_ON', draw: when },
  { label: 'followUp.summary', class: 'title', draw: (it) => [h('a', { href: pageOf(it.id) }, it.summary), ' ', restricted(it.visibleTo),
    h('div', { class: 'quiet small' }, [t(`FollowUpKind.${it.kind}`), it.provision ? [' · ', clause(it.provision)] : null])] },
  { label: 'followUp.performedBy', draw: (it) => (it.performedBy.length ? names(it.performedBy) : h('span', { class: 'not-stated' }, t('notStated'))) },
  { label: 'followUp.measures', class: 'people', draw: (it) => (it.links.length ? h('ul', { class: 'plain' }, it.links.map(({ confidence, measure }) =>
    h('li', [named(measure), ' ', badge('LinkConfidence', confidence)]))) : h('span', { class: 'not-stated' }, t('followUp.unlinked'))) },
  { label: 'followUp.status', draw: (it) => h('div', { class: 'states' }, states(it)) },
], followUps);

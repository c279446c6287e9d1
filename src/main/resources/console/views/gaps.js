// What is missing, each with the sentence that says why it counts as missing.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { measureFields, measureFilter } from '../filters.js';
import { href, route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { table } from '../parts/table.js';

const kinds = words('GapKind');

const QUERY = `query Gaps($kinds: [GapKind!], $filter: MeasureFilter, $first: Int, $after: String, $asOf: Date, $lang: Language!) {
  gaps(kinds: $kinds, filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { kind explanation(lang: $lang) subject { id ... on Measure { title(lang: $lang) document { title(lang: $lang) } } ... on Agency { name(lang: $lang) } } }
  }
}`;

const COUNTS = `query GapCounts($filter: MeasureFilter, $asOf: Date) {
  NO_RESPONSIBLE_AGENCY: gaps(kinds: [NO_RESPONSIBLE_AGENCY], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  OVERDUE: gaps(kinds: [OVERDUE], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  UNFULFILLED_PROMISE: gaps(kinds: [UNFULFILLED_PROMISE], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  UNVERIFIED_COMPLETION: gaps(kinds: [UNVERIFIED_COMPLETION], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  NO_FOLLOW_UP: gaps(kinds: [NO_FOLLOW_UP], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  GROUP_ONLY_OWNER: gaps(kinds: [GROUP_ONLY_OWNER], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  NO_STATED_LEAD: gaps(kinds: [NO_STATED_LEAD], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  NO_DEADLINE: gaps(kinds: [NO_DEADLINE], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  SYMBOLIC_DEADLINE: gaps(kinds: [SYMBOLIC_DEADLINE], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  NO_BENEFICIARY: gaps(kinds: [NO_BENEFICIARY], filter: $filter, asOf: $asOf, first: 0) { totalCount }
  ENDED_WITHOUT_SUCCESSOR: gaps(kinds: [ENDED_WITHOUT_SUCCESSOR], filter: $filter, asOf: $asOf, first: 0) { totalCount }
}`;

export default defineComponent(() => {
  const list = () => ({ kinds: route.query.gap ? route.query.gap.split(',') : null, filter: measureFilter(route.query) });
  const answer = useAnswer(QUERY, () => ({ ...list(), first: 50, after: route.query.after || null, asOf: route.query.asOf || null, lang: lang() }));
  const counts = useAnswer(COUNTS, () => ({ filter: measureFilter(route.query), asOf: route.query.asOf || null }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.gaps')), h(ExportMenu, { list: 'gaps', arguments: list() })]),
    h('p', { class: 'quiet note' }, t('gaps.note')),
    h('ul', { class: 'kinds', 'aria-label': t('filter.gap') }, [kindLink('', counts), ...kinds.map((kind) => kindLink(kind, counts))]),
    h(FilterBar, { fields: measureFields(), laidDown: true }),
    shown(answer, ({ gaps }) => (gaps.totalCount ? [pager(gaps, false), table(t('view.gaps'), [
      { label: 'filter.gap', heads: true, class: 'narrow', draw: (it) => t(`GapKind.${it.kind}`) },
      { label: 'gaps.subject', class: 'title', draw: (it) => [named(it.subject), h('div', { class: 'quiet small' }, it.subject.document?.title ?? t('Agency'))] },
      { label: 'gaps.explanation', class: 'text', draw: (it) => it.explanation },
    ], gaps.nodes, (it) => `${it.kind} ${it.subject.id}`), gaps.nodes.length > 12 ? pager(gaps, false) : null] : nothing('gaps.none'))),
  ];
});

function kindLink(kind, counts) {
  const known = (each) => counts.data?.[each]?.totalCount;
  const count = kind ? known(kind) : kinds.every((each) => known(each) != null) ? kinds.reduce((sum, each) => sum + known(each), 0) : null;
  return h('li', h('a', { href: href('/gaps', { ...route.query, gap: kind, after: '' }), 'aria-current': (route.query.gap ?? '') === kind ? 'true' : null, class: count === 0 ? 'empty' : null },
    [t(kind ? `GapKind.${kind}` : 'filter.all'), ' ', h('strong', count == null ? '…' : number(count))]));
}

// Where provisions tell one thing differently.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { route } from '../router.js';
import { lang, shortened, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { clausesByDocument } from '../parts/discrepancy-list.js';
import { named } from '../parts/names.js';
import { pager } from '../parts/pager.js';
import { table } from '../parts/table.js';

const QUERY = `query Discrepancies($kinds: [DiscrepancyKind!], $subjectId: ID, $first: Int, $after: String, $lang: Language!) {
  discrepancies(kinds: $kinds, subjectId: $subjectId, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id kind summary(lang: $lang) provisions { id number heading(lang: $lang) document { title(lang: $lang) } }
      subjects { id __typename ... on Measure { title(lang: $lang) } ... on Document { title(lang: $lang) } ... on Agency { name(lang: $lang) }
        ... on BeneficiaryGroup { name(lang: $lang) } ... on FollowUp { summary(lang: $lang) } ... on Indicator { name(lang: $lang) } }
    }
  }
}`;

const fields = () => [
  { name: 'kind', label: 'filter.kind', choices: words('DiscrepancyKind') },
  { name: 'document', label: 'Document', lookUp: 'documents' },
];

export default defineComponent(() => {
  const list = () => ({ kinds: route.query.kind ? route.query.kind.split(',') : null, subjectId: route.query.document || null });
  const answer = useAnswer(QUERY, () => ({ ...list(), first: 50, after: route.query.after || null, lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.discrepancies')), h(ExportMenu, { list: 'discrepancies', arguments: list() })]),
    h('p', { class: 'quiet note' }, t('discrepancies.note')),
    h(FilterBar, { fields: fields(), laidDown: true }),
    shown(answer, ({ discrepancies }) => (discrepancies.totalCount ? [pager(discrepancies, false), table(t('view.discrepancies'), [
      { label: 'filter.kind', heads: true, class: 'narrow', draw: (it) => t(`DiscrepancyKind.${it.kind}`) },
      { label: 'discrepancies.summary', class: 'half', draw: (it) => it.summary },
      { label: 'discrepancies.provisions', class: 'half', draw: (it) => clausesByDocument(it.provisions) },
      { label: 'discrepancies.subjects', class: 'people', draw: (it) => h('ul', { class: 'plain' }, it.subjects.map((subject) => h('li', [
        named(subject, shortened(subject.title ?? subject.name ?? subject.summary ?? t(subject.__typename), 80)), ' ', h('span', { class: 'quiet small' }, t(subject.__typename)),
      ]))) },
    ], discrepancies.nodes)] : nothing())),
  ];
});

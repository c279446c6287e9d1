// The documents: those that lay something down, and those that are only cited.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { href, route } from '../router.js';
import { day, lang, number, t } from '../words.js';
import { nothing, notStated, shown } from '../parts/answer.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named, names } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { restricted } from '../parts/restriction.js';
import { table } from '../parts/table.js';

const QUERY = `query Documents($filter: DocumentFilter, $first: Int, $after: String, $last: Int, $before: String, $lang: Language!) {
  documents(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id title(lang: $lang) number kind issuedOn visibleTo issuers { id name(lang: $lang) } measures(first: 0) { totalCount } }
  }
}`;

const fields = () => [{ name: 'q', type: 'search', label: 'filter.text' }, { name: 'kind', label: 'filter.kind', choices: words('DocumentKind') }];

export default defineComponent(() => {
  const filter = () => ({ kinds: route.query.kind ? route.query.kind.split(',') : undefined, text: route.query.q || undefined });
  const answer = useAnswer(QUERY, () => ({ filter: filter(), ...page(route.query), lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.documents')), h(ExportMenu, { list: 'documents', arguments: { filter: filter() } })]),
    h(FilterBar, { fields: fields() }),
    shown(answer, ({ documents }) => (documents.totalCount ? [pager(documents), table(t('view.documents'), [
      { label: 'column.title', heads: true, class: 'title', draw: (it) => [named(it), ' ', restricted(it.visibleTo), h('div', { class: 'quiet small' }, it.number ?? '')] },
      { label: 'filter.kind', draw: (it) => t(`DocumentKind.${it.kind}`) },
      { label: 'document.issuers', draw: (it) => (it.issuers.length ? names(it.issuers) : notStated()) },
      { label: 'document.issuedOn', class: 'narrow', draw: (it) => (it.issuedOn ? day(it.issuedOn) : notStated()) },
      { label: 'view.measures', class: 'amount', draw: (it) => (it.measures.totalCount
        ? h('a', { href: href('/measures', { document: it.id }) }, number(it.measures.totalCount)) : '0') },
    ], documents.nodes)] : nothing())),
  ];
});

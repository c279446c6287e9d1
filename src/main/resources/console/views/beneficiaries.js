// The groups that measures are for.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { href, route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';
import { table } from '../parts/table.js';

const QUERY = `query Beneficiaries($filter: BeneficiaryGroupFilter, $first: Int, $after: String, $last: Int, $before: String, $lang: Language!) {
  beneficiaryGroups(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id name(lang: $lang) definition(lang: $lang) broader { id name(lang: $lang) } measures(includeNarrower: true, first: 0) { totalCount } }
  }
}`;

const fields = [{ name: 'q', type: 'search', label: 'filter.text' }];

export default defineComponent(() => {
  const filter = () => ({ text: route.query.q || undefined });
  const answer = useAnswer(QUERY, () => ({ filter: filter(), ...page(route.query), lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.beneficiaries')), h(ExportMenu, { list: 'beneficiaries', arguments: { filter: filter() } })]),
    h(FilterBar, { fields }),
    shown(answer, ({ beneficiaryGroups: groups }) => (groups.totalCount ? [pager(groups), table(t('view.beneficiaries'), [
      { label: 'BeneficiaryGroup', heads: true, class: 'title', draw: (it) => [named(it), it.definition ? h('div', { class: 'quiet small' }, it.definition) : null] },
      { label: 'beneficiary.broader', draw: (it) => (it.broader ? named(it.broader) : '') },
      { label: 'view.measures', class: 'amount', draw: (it) => (it.measures.totalCount
        ? h('a', { href: href('/measures', { beneficiary: it.id }) }, number(it.measures.totalCount)) : '0') },
    ], groups.nodes), pager(groups)] : nothing())),
  ];
});

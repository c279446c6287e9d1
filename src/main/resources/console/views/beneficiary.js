// One group and the measures for it and for narrower groups.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { href, route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, notStated, shown } from '../parts/answer.js';
import { named, names } from '../parts/names.js';
import { measureTable, MEASURE_ROW } from './measures.js';

const QUERY = `query Beneficiary($id: ID!, $lang: Language!) {
  beneficiaryGroup(id: $id) {
    id name(lang: $lang) definition(lang: $lang) broader { id name(lang: $lang) } narrower { id name(lang: $lang) }
    measures(includeNarrower: true, first: 50) { totalCount nodes { ...MeasureRow } }
  }
} ${MEASURE_ROW}`;

export default defineComponent(() => {
  const id = `beneficiary:${route.key}`;
  const answer = useAnswer(QUERY, () => ({ id, lang: lang() }));
  return () => shown(answer, ({ beneficiaryGroup: it }) => (it ? [
    h('p', { class: 'crumbs' }, t('BeneficiaryGroup')),
    h('h1', it.name),
    h('section', { class: 'panel' }, h('dl', [
      h('dt', t('beneficiary.definition')), h('dd', it.definition ?? notStated()),
      it.broader ? [h('dt', t('beneficiary.broader')), h('dd', named(it.broader))] : null,
      it.narrower.length ? [h('dt', t('beneficiary.narrower')), h('dd', names(it.narrower))] : null,
    ])),
    h('h2', [t('view.measures'), ' ', h('a', { class: 'count', href: href('/measures', { beneficiary: id }) }, number(it.measures.totalCount))]),
    it.measures.totalCount ? measureTable(t('view.measures'), it.measures.nodes, false) : nothing(),
  ] : [h('h1', t('BeneficiaryGroup')), nothing('nothing.id', { id })]));
});

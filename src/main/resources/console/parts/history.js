// Who changed what, when and why; for those whose token may read it.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { pageOf } from '../router.js';
import { may } from '../session.js';
import { instant, number, t } from '../words.js';
import { nothing, shown } from './answer.js';
import { table } from './table.js';

const QUERY = `query History($id: ID!) {
  auditTrail(aboutId: $id, first: 50) { totalCount nodes { id at actor action subject { id } reason before after hash } }
}`;

export const History = defineComponent((props) => () => (may('AUDITOR') ? h(Trail, { id: props.id }) : null), { props: ['id'] });

const Trail = defineComponent((props) => {
  const { id } = props;
  const answer = useAnswer(QUERY, () => ({ id: props.id }));
  return () => h('section', { class: 'panel' }, [
    h('h2', [t('history'), ' ', h('span', { class: 'count' }, number(answer.data?.auditTrail.totalCount))]),
    shown(answer, ({ auditTrail }) => (auditTrail.totalCount ? table(t('history'), [
      { label: 'history.at', class: 'narrow', draw: (it) => h('time', { datetime: it.at }, instant(it.at)) },
      { label: 'history.actor', draw: (it) => it.actor },
      { label: 'history.action', draw: (it) => [t(`history.${it.action}`), it.subject && it.subject.id !== id && pageOf(it.subject.id) ? h('div', h('a', { href: pageOf(it.subject.id) }, t('open'))) : null] },
      { label: 'field.reason', draw: (it) => it.reason ?? '' },
      { label: 'history.change', class: 'text', draw: (it) => [change('history.before', it.before), change('history.after', it.after)] },
      { label: 'history.hash', draw: (it) => h('code', { title: it.hash }, it.hash.slice(0, 12)) },
    ], auditTrail.nodes) : nothing('history.none'))),
  ]);
}, { props: ['id'] });

const change = (label, value) => (value ? h('div', { class: 'small' }, [h('span', { class: 'quiet' }, `${t(label)} `), h('code', value)]) : null);

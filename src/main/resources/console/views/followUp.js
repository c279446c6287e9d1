// One follow-up: what was done, by whom, where that stands, and what it is linked to.
import { defineComponent, h, watch } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { route } from '../router.js';
import { day, instant, lang, shortened, t } from '../words.js';
import { nothing, notStated, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { discrepancyList } from '../parts/discrepancy-list.js';
import { History } from '../parts/history.js';
import { clause, named, names } from '../parts/names.js';
import { restriction } from '../parts/restriction.js';
import { ASSESSMENTS, assessments, figures, states, when } from '../parts/timeline.js';
import { FollowUpActions } from '../actions/follow-up-actions.js';

const QUERY = `query FollowUp($id: ID!, $asOf: Date, $lang: Language!) {
  followUps(filter: { ids: [$id] }, asOf: $asOf, first: 1) { nodes {
    id kind status summary(lang: $lang) occurredOn period dueOn evidenceStatus visibleTo recordedBy recordedAt version
    ${ASSESSMENTS}
    performedBy { id name(lang: $lang) } figures { label(lang: $lang) value unit }
    provision { id number heading(lang: $lang) digest document { id title(lang: $lang) } }
    alsoStatedIn { id number heading(lang: $lang) document { id title(lang: $lang) } }
    links { confidence reason(lang: $lang) measure { id title(lang: $lang) document { title(lang: $lang) } } }
  } }
  discrepancies(subjectId: $id, first: 50) { nodes { id kind summary(lang: $lang) provisions { id number heading(lang: $lang) document { title(lang: $lang) } } } }
}`;

export default defineComponent(() => {
  const id = `follow-up:${route.key}`;
  const answer = useAnswer(QUERY, () => ({ id, asOf: route.query.asOf || null, lang: lang() }));
  watch(() => answer.data?.followUps?.nodes[0]?.summary, (summary) => { if (summary) document.title = `${shortened(summary, 40)} · ${t('console')}`; });
  return () => shown(answer, ({ followUps, discrepancies }) => (followUps.nodes.length
    ? [told(followUps.nodes[0]), discrepancyList(discrepancies.nodes), h(History, { id })]
    : [h('h1', t('FollowUp')), nothing('nothing.id', { id })]));
});

function told(it) {
  const entry = (label, value) => [h('dt', t(label)), h('dd', value)];
  return [
    h('p', { class: 'crumbs' }, t('FollowUp')),
    h('h1', t(`FollowUpKind.${it.kind}`)),
    h('p', { class: 'states' }, states(it)),
    h('p', { class: 'summary' }, it.summary),
    figures(it),
    assessments(it),
    restriction(it.visibleTo),
    h(FollowUpActions, { followUp: it }),
    h('section', { class: 'panel' }, h('dl', [
      entry('followUp.when', when(it)),
      it.dueOn ? entry('column.deadline', day(it.dueOn)) : null,
      entry('followUp.performedBy', it.performedBy.length ? names(it.performedBy) : notStated()),
      entry('source', it.provision ? [clause(it.provision), it.provision.digest ? h('div', { class: 'digest quiet' }, ['SHA-256 ', h('code', it.provision.digest)]) : null]
        : t('recorded', { name: it.recordedBy ?? '', time: instant(it.recordedAt) })),
      it.alsoStatedIn.length ? entry('followUp.alsoStatedIn', h('ul', { class: 'plain' }, it.alsoStatedIn.map((provision) => h('li', clause(provision))))) : null,
    ])),
    h('section', { class: 'panel' }, [
      h('h2', t('followUp.measures')),
      it.links.length ? h('ul', { class: 'plain' }, it.links.map(({ confidence, reason, measure }) => h('li', { class: 'entry' }, [
        named(measure), ' ', badge('LinkConfidence', confidence), h('div', { class: 'quiet small' }, [measure.document.title, reason ? ` · ${t('link.reason', { reason })}` : '']),
        h(FollowUpActions, { followUp: it, link: { measure, confidence }, linkOnly: true }),
      ]))) : h('p', { class: 'not-stated' }, t('followUp.unlinked')),
    ]),
  ];
}

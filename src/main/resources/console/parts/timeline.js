// What was done, in the order of its days, each entry with how sure its link is and what stands behind it.
import { h } from '../lib/vue.js';
import { pageOf } from '../router.js';
import { day, instant, number, t } from '../words.js';
import { badge } from './badge.js';
import { clause, names } from './names.js';
import { FollowUpActions } from '../actions/follow-up-actions.js';

/** What other bodies found, as a part of a selection. */
export const ASSESSMENTS = 'assessments { verdict remark at assessor { id name(lang: $lang) } }';

export const TIMELINE = `fragment Event on FollowUp {
  id kind status summary(lang: $lang) occurredOn period dueOn evidenceStatus recordedBy recordedAt version
  performedBy { id name(lang: $lang) } figures { label(lang: $lang) value unit }
  provision { id number heading(lang: $lang) document { title(lang: $lang) } }
  links { confidence reason(lang: $lang) measure { id } }
  ${ASSESSMENTS}
}`;

export const timeline = (edges, measure) => h('ol', { class: 'timeline' }, edges.map(({ node, confidence }) => {
  const link = node.links.find((it) => it.measure.id === measure.id);
  return h('li', { key: node.id, class: confidence }, [
    h('div', { class: 'when' }, when(node)),
    h('div', { class: 'what' }, [
      h('p', { class: 'states' }, [h('a', { href: pageOf(node.id) }, t(`FollowUpKind.${node.kind}`)), ...states(node), badge('LinkConfidence', confidence)]),
      h('p', node.summary),
      figures(node),
      link?.reason ? h('p', { class: 'quiet small' }, t('link.reason', { reason: link.reason })) : null,
      h('p', { class: 'quiet small' }, said(node)),
      assessments(node),
      h(FollowUpActions, { followUp: node, link: { measure, confidence } }),
    ]),
  ]);
}));

export const states = (it) => [badge('FollowUpStatus', it.status), badge('EvidenceStatus', it.evidenceStatus)];

export const when = (it) => (it.occurredOn ? h('time', { datetime: it.occurredOn }, day(it.occurredOn))
  : it.period ? it.period : it.dueOn ? t('due.on', { day: day(it.dueOn) }) : h('span', { class: 'not-stated' }, t('day.notStated')));

export const figures = (it) => (it.figures.length ? h('ul', { class: 'figures-of' }, it.figures.map((figure) =>
  h('li', [h('span', figure.label), ' ', h('strong', `${number(figure.value)} ${figure.unit}`)]))) : null);

export const assessments = (it) => it.assessments.map((assessment) => h('p', { key: assessment.at }, [
  badge('EvidenceStatus', assessment.verdict), ' ', assessment.remark, ' ',
  h('span', { class: 'quiet small' }, t('assessment.by', { name: assessment.assessor.name, time: instant(assessment.at) })),
]));

export const said = (it) => [
  it.performedBy.length ? [t('by'), ' ', names(it.performedBy)] : t('by.notStated'), ' · ',
  it.provision ? [t('source'), ' ', clause(it.provision)] : t('recorded', { name: it.recordedBy ?? '', time: instant(it.recordedAt) }),
];

// What a person with the right token may do about a follow-up, or about its link to one measure.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { bearer, may } from '../session.js';
import { Action } from './action.js';
import { restrictAction } from './restrict-action.js';
import { given } from './measure-actions.js';

const REVISE = 'mutation Revise($input: ReviseFollowUpInput!, $lang: Language!) { result: reviseFollowUp(input: $input) { userErrors { code message(lang: $lang) field } } }';
const ASSESS = 'mutation Assess($input: AssessFollowUpInput!, $lang: Language!) { result: assessFollowUp(input: $input) { userErrors { code message(lang: $lang) field } } }';
const REVIEW = 'mutation Review($input: ReviewLinkInput!, $lang: Language!) { result: reviewLink(input: $input) { userErrors { code message(lang: $lang) field } } }';

export const FollowUpActions = defineComponent((props) => () => {
  const { followUp, link } = props;
  const own = may('AGENCY') && followUp.performedBy.some(({ id }) => id === bearer.value.agencyId);
  const actions = [
    may('SUPERVISOR') || own ? revise(followUp) : null,
    may('SUPERVISOR') ? assess(followUp) : null,
    may('SUPERVISOR') && link && link.confidence !== 'EXPLICIT' ? review(followUp, link) : null,
  ].filter((action) => action && (!link || !props.linkOnly || action.name === 'review'));
  return actions.length ? h('div', { class: 'actions' }, [
    actions.map((action) => h(Action, { action, key: action.name })), link ? null : restrictAction(followUp, followUp.summary),
  ]) : null;
}, { props: ['followUp', 'link', 'linkOnly'] });

const revise = (it) => ({
  name: 'revise', of: it.id, version: it.version, about: it.summary, mutation: REVISE, values: { status: it.status, occurredOn: it.occurredOn, dueOn: it.dueOn },
  fields: [
    { name: 'status', type: 'choice', label: 'followUp.status', choices: words('FollowUpStatus') },
    { name: 'summary', type: 'long', label: 'field.newSummary' },
    { name: 'summaryEn', type: 'long', label: 'field.summaryEn' },
    { name: 'occurredOn', type: 'date', label: 'field.occurredOn' },
    { name: 'dueOn', type: 'date', label: 'column.deadline' },
    { name: 'reason', type: 'long', label: 'field.reason', required: true },
  ],
  input: (values) => given({ ...values, id: it.id, version: it.version }),
});

const assess = (it) => ({
  name: 'assess', of: it.id, version: it.version, about: it.summary, mutation: ASSESS, values: {},
  fields: [
    { name: 'verdict', type: 'choice', label: 'field.verdict', required: true, choices: ['VERIFIED', 'DISPUTED'], choiceType: 'EvidenceStatus' },
    { name: 'assessorId', type: 'agency', label: 'field.assessor', required: true },
    { name: 'remark', type: 'long', label: 'field.remark', required: true },
  ],
  input: (values) => given({ ...values, id: it.id, version: it.version, assessorId: values.assessorId?.id }),
});

const review = (it, link) => ({
  name: 'review', of: `${it.id} ${link.measure.id}`, version: it.version, about: link.measure.title, mutation: REVIEW, values: {},
  fields: [
    { name: 'confidence', type: 'choice', label: 'followUp.link', required: true, choices: ['CONFIRMED', 'REJECTED'], choiceType: 'LinkConfidence' },
    { name: 'reason', type: 'long', label: 'field.reason', required: true },
  ],
  input: (values) => given({ ...values, followUpId: it.id, measureId: link.measure.id, version: it.version }),
});

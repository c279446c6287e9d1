// What a person with the right token may do about a measure.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { bearer, may } from '../session.js';
import { Action } from './action.js';
import { restrictAction } from './restrict-action.js';

const RECORD = 'mutation Record($input: RecordFollowUpInput!, $lang: Language!) { result: recordFollowUp(input: $input) { userErrors { code message(lang: $lang) field } } }';
const REMIND = 'mutation Remind($input: RemindInput!, $lang: Language!) { result: remind(input: $input) { userErrors { code message(lang: $lang) field } } }';
const CLOSE = 'mutation Close($input: CloseMeasureInput!, $lang: Language!) { result: closeMeasure(input: $input) { userErrors { code message(lang: $lang) field } } }';
const REOPEN = 'mutation Reopen($input: ReopenMeasureInput!, $lang: Language!) { result: reopenMeasure(input: $input) { userErrors { code message(lang: $lang) field } } }';
const ASSIGN = 'mutation Assign($input: AssignResponsibilityInput!, $lang: Language!) { result: assignResponsibility(input: $input) { userErrors { code message(lang: $lang) field } } }';

export const MeasureActions = defineComponent((props) => () => {
  const actions = [
    may('SUPERVISOR', 'AGENCY') ? record(props.measure) : null,
    ...(may('SUPERVISOR') ? [remind, assign, close, reopen].map((make) => make(props.measure)) : []),
  ].filter(Boolean);
  return actions.length ? h('div', { class: 'actions' }, [actions.map((action) => h(Action, { action, key: action.name })), restrictAction(props.measure, props.measure.title)]) : null;
}, { props: ['measure'] });

function record(measure) {
  const bearers = [...new Map(measure.responsibilities.map(({ currentHolder }) => [currentHolder.id, currentHolder])).values()];
  return {
    name: 'record', of: measure.id, about: measure.title, mutation: RECORD,
    values: { performedByIds: bearers.filter((agency) => !bearer.value.agencyId || agency.id === bearer.value.agencyId) },
    fields: [
      { name: 'kind', type: 'choice', label: 'followUp.kind', required: true, choices: words('FollowUpKind') },
      { name: 'status', type: 'choice', label: 'followUp.status', required: true, choices: words('FollowUpStatus') },
      { name: 'summary', type: 'long', label: 'followUp.summary', required: true },
      { name: 'summaryEn', type: 'long', label: 'field.summaryEn' },
      { name: 'performedByIds', type: 'agencies', label: 'followUp.performedBy', required: true },
      { name: 'occurredOn', type: 'date', label: 'field.occurredOn' },
      { name: 'period', label: 'field.period', max: 100 },
      { name: 'dueOn', type: 'date', label: 'column.deadline' },
      { name: 'figures', type: 'figures', label: 'figure' },
    ],
    input: (values) => given({
      ...values, measureIds: [measure.id], performedByIds: (values.performedByIds || []).map(({ id }) => id),
      figures: values.figures?.map((figure) => ({ ...figure, value: Number(figure.value) })),
    }),
  };
}

const remind = (measure) => ({
  name: 'remind', of: measure.id, about: measure.title, mutation: REMIND, values: {},
  fields: [{ name: 'message', type: 'long', label: 'field.message', required: true }, { name: 'dueOn', type: 'date', label: 'field.answerBy' }],
  input: (values) => given({ ...values, measureId: measure.id }),
});

const assign = (measure) => ({
  name: 'assign', of: measure.id, about: measure.title, mutation: ASSIGN, values: {},
  fields: [
    { name: 'agencyId', type: 'agency', label: 'Agency', required: true },
    { name: 'role', type: 'choice', label: 'duty.role', required: true, choices: words('ResponsibilityRole') },
    { name: 'since', type: 'date', label: 'field.since', required: true },
    { name: 'reason', type: 'long', label: 'field.reason', required: true },
  ],
  input: (values) => given({ ...values, measureId: measure.id, agencyId: values.agencyId?.id }),
});

const decide = (name, mutation) => (measure) => ({
  name, of: measure.id, about: measure.title, mutation, values: {},
  fields: [{ name: 'reason', type: 'long', label: 'field.reason', required: true }],
  input: (values) => given({ ...values, id: measure.id }),
});

const close = (measure) => (measure.scheduleStatus !== 'DONE' || measure.evidenceStatus === 'VERIFIED' ? decide('close', CLOSE)(measure) : null);
const reopen = (measure) => (measure.scheduleStatus === 'DONE' ? decide('reopen', REOPEN)(measure) : null);

/** Without what was left empty. */
export const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ''));

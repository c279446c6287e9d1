// What a person with the right token may do about a duty.
import { defineComponent, h } from '../lib/vue.js';
import { may } from '../session.js';
import { t } from '../words.js';
import { Action } from './action.js';
import { given } from './measure-actions.js';

const END = 'mutation End($input: EndResponsibilityInput!, $lang: Language!) { result: endResponsibility(input: $input) { userErrors { code message(lang: $lang) field } } }';
const TRANSFER = 'mutation Transfer($input: TransferResponsibilityInput!, $lang: Language!) { result: transferResponsibility(input: $input) { userErrors { code message(lang: $lang) field } } }';

/** Whether the bearer of the token may change duties at all. */
export const changesDuties = () => may('SUPERVISOR');

export const DutyActions = defineComponent((props) => () => (props.duty.until ? null : h('div', { class: 'actions' },
  [transfer(props.duty), end(props.duty)].map((action) => h(Action, { action, key: action.name })))), { props: ['duty'] });

const about = (duty) => `${t(`ResponsibilityRole.${duty.role}`)} ${duty.agency.name}`;

const transfer = (duty) => ({
  name: 'transfer', of: duty.id, about: about(duty), mutation: TRANSFER, values: {},
  fields: [
    { name: 'toAgencyId', type: 'agency', label: 'field.toAgency', required: true },
    { name: 'on', type: 'date', label: 'field.on', required: true },
    { name: 'reason', type: 'long', label: 'field.reason', required: true },
  ],
  input: (values) => given({ ...values, id: duty.id, toAgencyId: values.toAgencyId?.id }),
});

const end = (duty) => ({
  name: 'end', of: duty.id, about: about(duty), mutation: END, values: {},
  fields: [{ name: 'until', type: 'date', label: 'field.until', required: true }, { name: 'reason', type: 'long', label: 'field.reason', required: true }],
  input: (values) => given({ ...values, id: duty.id }),
});

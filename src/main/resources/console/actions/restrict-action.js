// Says who may see a document, a measure or a follow-up.
import { h } from '../lib/vue.js';
import { words } from '../choices.js';
import { may } from '../session.js';
import { Action } from './action.js';

const RESTRICT = 'mutation Restrict($input: RestrictAccessInput!, $lang: Language!) { result: restrictAccess(input: $input) { userErrors { code message(lang: $lang) field } } }';

/** The button, for those whose token allows it; what is restricted is { id, visibleTo }, about its name. */
export const restrictAction = (it, about) => (may('SUPERVISOR') ? h(Action, { key: 'restrict', action: {
  name: 'restrict', of: it.id, version: String(it.visibleTo), about, mutation: RESTRICT, values: { visibleTo: it.visibleTo },
  fields: [
    { name: 'visibleTo', type: 'several', label: 'field.visibleTo', hint: 'field.visibleTo.hint', choices: words('Audience') },
    { name: 'reason', type: 'long', label: 'field.reason', required: true },
  ],
  input: (values) => ({ id: it.id, visibleTo: values.visibleTo, reason: values.reason }),
} }) : null);

// The fields of a form: label, control, and what the server has to say to it.
import { h } from '../lib/vue.js';
import { t } from '../words.js';
import { AgencyField } from './agency-field.js';
import { FiguresField } from './figures-field.js';

/** A field is { name, type, label, hint, required, choices, max }; its value stands in values[name]. */
export function fieldOf(field, values, errors) {
  const id = `field-${field.name}`;
  const set = (value) => { values[field.name] = value; };
  const control = {
    id, name: field.name, required: field.required, 'aria-invalid': errors.length ? true : null, 'aria-describedby': errors.length ? `${id}-mend` : null,
  };
  return h('div', { class: 'field wide', key: field.name }, [
    h(field.type === 'several' ? 'div' : 'label', field.type === 'several' ? { 'aria-hidden': true } : { for: id }, [t(field.label), field.required ? h('span', { class: 'required' }, ` ${t('field.required')}`) : null]),
    field.hint ? h('p', { class: 'quiet small' }, t(field.hint)) : null,
    (controls[field.type] ?? plain)(field, control, values[field.name] ?? '', set),
    errors.length ? h('div', { class: 'mend', id: `${id}-mend`, role: 'alert' }, errors.map(({ message }) => message).join(' ')) : null,
  ]);
}

const plain = (field, control, value, set) =>
  h('input', { ...control, type: field.type ?? 'text', value, maxlength: field.max ?? null, onInput: (event) => set(event.target.value) });

const controls = {
  long: (field, control, value, set) => h('textarea', { ...control, rows: 3, value, maxlength: field.max ?? 2000, onInput: (event) => set(event.target.value) }),
  choice: (field, control, value, set) => h('select', { ...control, value, onChange: (event) => set(event.target.value) }, [
    h('option', { value: '' }, t('field.choose')),
    field.choices.map((choice) => h('option', { value: choice, selected: choice === value }, t(`${field.choices.type ?? field.choiceType}.${choice}`))),
  ]),
  several: (field, { id, 'aria-describedby': mend }, value, set) => h('fieldset', { id, 'aria-describedby': mend, tabindex: -1 }, [
    h('legend', { class: 'hidden' }, t(field.label)),
    field.choices.map((choice) => h('label', { class: 'choice' }, [
      h('input', { type: 'checkbox', value: choice, checked: value.includes(choice),
        onChange: ({ target }) => set(field.choices.filter((each) => (each === choice ? target.checked : value.includes(each)))) }),
      ' ', t(`${field.choices.type}.${choice}`),
    ])),
  ]),
  agency: (field, control, value, set) => h(AgencyField, { control, known: value || null, onChosen: set }),
  agencies: (field, control, value, set) => h('div', { class: 'several' }, [
    h('ul', { class: 'plain' }, (value || []).map((agency) => h('li', { key: agency.id, class: 'chip' }, [agency.name, ' ',
      h('button', { type: 'button', 'aria-label': t('field.remove', { name: agency.name }), onClick: () => set(value.filter((other) => other.id !== agency.id)) }, '×')]))),
    h(AgencyField, { control: { ...control, required: control.required && !value?.length }, clears: true,
      onChosen: (agency) => agency && set([...(value || []).filter((other) => other.id !== agency.id), agency]) }),
  ]),
  figures: (field, control, value, set) => h(FiguresField, { id: control.id, figures: value || [], onChanged: set }),
};

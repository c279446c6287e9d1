// A form that writes something: its fields, what the server has to say to each, and what comes after.
import { defineComponent, h, nextTick, reactive, ref } from '../lib/vue.js';
import { ask, Failure, refresh } from '../graphql.js';
import { failed } from '../parts/answer.js';
import { t } from '../words.js';
import { fieldOf } from './fields.js';
import { wording } from './user-error.js';

/**
 * A button that opens the form of an action:
 * { name, fields: [{ name, type, label, required, … }], values: {…}, mutation, input(values) }.
 * `mutation` asks for `result: … { userErrors { code message field } }`. The key of a form stays the same until it was sent, so
 * that sending it twice writes once.
 */
export const Action = defineComponent((props) => {
  const dialog = ref(null);
  const open = ref(false);
  const state = reactive({ values: {}, errors: [], failure: null, busy: false, key: '' });

  async function show() {
    Object.assign(state, { values: { ...props.action.values }, errors: [], failure: null, key: crypto.randomUUID?.() ?? randomKey() });
    open.value = true;
    await nextTick();
    dialog.value.showModal();
  }

  async function send(event) {
    event.preventDefault();
    state.busy = true;
    state.failure = null;
    try {
      const { result } = await ask(props.action.mutation, { input: { idempotencyKey: state.key, ...props.action.input(state.values) } });
      state.errors = result.userErrors;
      if (result.userErrors.length) {
        state.key = crypto.randomUUID?.() ?? randomKey();
        await nextTick();
        dialog.value.querySelector('[aria-invalid=true], [role=alert]')?.focus();
      } else {
        dialog.value.close();
        refresh();
      }
    } catch (failure) {
      state.failure = failure instanceof Failure ? failure : new Failure([{ message: String(failure) }]);
    } finally {
      state.busy = false;
    }
  }

  const { fields } = props.action;
  const errorsOf = (name) => state.errors.filter((error) => error.field?.includes(name));
  const elsewhere = () => state.errors.filter((error) => !fields.some((field) => error.field?.includes(field.name)));

  return () => [
    h('button', { type: 'button', onClick: show }, t(`action.${props.action.name}`)),
    open.value ? h('dialog', { ref: dialog, class: 'dialog', 'aria-labelledby': 'action-title', onClose: () => { open.value = false; } }, [
      h('form', { onSubmit: send }, [
        h('h2', { id: 'action-title' }, t(`action.${props.action.name}`)),
        props.action.about ? h('p', { class: 'quiet' }, props.action.about) : null,
        props.action.fields.map((field) => fieldOf(field, state.values, errorsOf(field.name))),
        elsewhere().length ? h('div', { class: 'failure', role: 'alert', tabindex: -1 }, elsewhere().map((error) => h('p', wording(error)))) : null,
        state.failure ? failed(state.failure) : null,
        h('div', { class: 'buttons' }, [
          h('button', { type: 'submit', class: 'primary', disabled: state.busy }, t('action.send')),
          h('button', { type: 'button', onClick: () => dialog.value.close() }, t('cancel')),
        ]),
      ]),
    ]) : null,
  ];
}, { props: ['action'] });

/** Where a page is not served over HTTPS, browsers have no randomUUID. */
const randomKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

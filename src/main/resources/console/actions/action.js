// A form that writes something: its fields, what the server has to say to each, and what comes after.
import { defineComponent, h, nextTick, reactive, ref, shallowRef, watch } from '../lib/vue.js';
import { ask, Failure, refresh } from '../graphql.js';
import { failed } from '../parts/answer.js';
import { enter } from '../session.js';
import { lang, t } from '../words.js';
import { draftOf, dropDraft, keepDraft } from './drafts.js';
import { fieldOf } from './fields.js';

/**
 * A button that opens the form of an action:
 * { name, of, version, fields: [{ name, type, label, required, … }], values: {…}, mutation, input(values) }.
 * `of` is the id of what it is about, `version` the one that the person sees. `mutation` asks for `result: … { userErrors { code
 * message field } }`. The key of a form stays the same until it was sent, so that sending it twice writes once. What was typed
 * survives until it is sent or given up: a closed form, an answer that fails, a token that expires, a new version of what it is about.
 */
export const Action = defineComponent((props) => {
  const dialog = ref(null);
  const open = ref(false);
  const action = shallowRef(props.action);
  const state = reactive({ values: {}, errors: [], failure: null, busy: false, key: '', restored: false, older: false });
  const form = () => `${props.action.name} ${props.action.of}`;

  async function show() {
    const draft = draftOf(form());
    action.value = props.action;
    Object.assign(state, {
      values: { ...props.action.values, ...draft?.values }, errors: [], failure: null, key: draft?.key ?? newKey(),
      restored: Boolean(draft), older: Boolean(draft) && draft.version !== props.action.version,
    });
    open.value = true;
    await nextTick();
    dialog.value.showModal();
  }

  /** What the person has changed: the rest is to be as it is by then. */
  const typed = () => Object.fromEntries(Object.entries(state.values)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(action.value.values[name])));
  const keep = () => keepDraft(form(), { values: typed(), key: state.key, version: action.value.version });

  watch(() => JSON.stringify(state.values), () => { if (open.value && Object.keys(typed()).length) keep(); });

  function takeNew() {
    const values = { ...props.action.values, ...typed() };
    action.value = props.action;
    Object.assign(state, { values, older: false });
  }

  function giveUp() {
    dropDraft(form());
    dialog.value.close();
  }

  function begin() {
    Object.assign(state, { values: { ...action.value.values }, restored: false, older: false });
    nextTick(() => dropDraft(form()));
  }

  async function send(event) {
    event.preventDefault();
    state.busy = true;
    state.failure = null;
    try {
      const { result } = await ask(action.value.mutation, { lang: lang(), input: { idempotencyKey: state.key, ...action.value.input(state.values) } });
      state.errors = result.userErrors;
      if (result.userErrors.length) {
        state.key = newKey();
        keep();
        await nextTick();
        dialog.value.querySelector('[aria-invalid=true], [role=alert]')?.focus();
      } else {
        giveUp();
        refresh();
      }
    } catch (failure) {
      state.failure = failure instanceof Failure ? failure : new Failure([{ message: String(failure) }]);
    } finally {
      state.busy = false;
    }
  }

  const errorsOf = (name) => state.errors.filter((error) => error.field?.includes(name));
  const elsewhere = () => state.errors.filter((error) => !action.value.fields.some((field) => error.field?.includes(field.name)));
  const needsToken = () => state.failure?.errors.some((error) => error.extensions?.code === 'UNAUTHENTICATED');

  return () => [
    h('button', { type: 'button', onClick: show }, t(`action.${props.action.name}`)),
    open.value ? h('dialog', { ref: dialog, class: 'dialog', 'aria-labelledby': 'action-title', onClose: () => { open.value = false; } }, [
      h('form', { onSubmit: send }, [
        h('h2', { id: 'action-title' }, t(`action.${action.value.name}`)),
        action.value.about ? h('p', { class: 'quiet' }, action.value.about) : null,
        state.restored ? h('p', { class: 'warning', role: 'status' }, [t('draft.restored'), ' ', h('button', { type: 'button', onClick: begin }, t('draft.anew'))]) : null,
        state.older || action.value.version !== props.action.version ? h('p', { class: 'warning', role: 'status' },
          [t('draft.newVersion'), ' ', h('button', { type: 'button', onClick: takeNew }, t('draft.takeNew'))]) : null,
        action.value.fields.map((field) => fieldOf(field, state.values, errorsOf(field.name))),
        elsewhere().length ? h('div', { class: 'failure', role: 'alert', tabindex: -1 }, elsewhere().map((error) => h('p', error.message))) : null,
        state.failure ? failed(state.failure) : null,
        needsToken() ? h('label', { class: 'field wide' }, [h('span', t('token.field')), h('textarea', { rows: 3, spellcheck: false, autocomplete: 'off', class: 'new-token',
          onChange: ({ target }) => { enter(target.value); state.failure = null; } })]) : null,
        h('div', { class: 'buttons' }, [
          h('button', { type: 'submit', class: 'primary', disabled: state.busy }, t('action.send')),
          h('button', { type: 'button', onClick: giveUp }, t('cancel')),
        ]),
      ]),
    ]) : null,
  ];
}, { props: ['action'] });

const newKey = () => crypto.randomUUID?.() ?? randomKey();

/** Where a page is not served over HTTPS, browsers have no randomUUID. */
const randomKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

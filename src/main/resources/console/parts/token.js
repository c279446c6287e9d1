// Where a token is given, and given back.
import { defineComponent, h, nextTick, ref, watch } from '../lib/vue.js';
import { dropAllDrafts } from '../actions/drafts.js';
import { bearer, enter, forget, session } from '../session.js';
import { instant, listed, t } from '../words.js';

export const TokenDialog = defineComponent((props, { emit }) => {
  const dialog = ref(null);
  watch(() => props.open, async (open) => {
    await nextTick();
    if (open && !dialog.value.open) dialog.value.showModal();
  });
  const close = () => dialog.value.close();
  function use(event) {
    event.preventDefault();
    enter(event.target.elements.token.value);
    close();
  }
  return () => h('dialog', { ref: dialog, class: 'dialog', 'aria-labelledby': 'token-title', onClose: () => emit('close') }, [
    h('form', { onSubmit: use }, [
      h('h2', { id: 'token-title' }, t('token')),
      session.token ? h('p', said()) : h('p', t('token.none')),
      h('label', { class: 'field wide' }, [h('span', t('token.field')),
        h('textarea', { name: 'token', rows: 5, spellcheck: false, autocomplete: 'off', value: session.token })]),
      h('p', { class: 'quiet' }, t('token.kept')),
      h('div', { class: 'buttons' }, [
        h('button', { type: 'submit', class: 'primary' }, t('token.use')),
        session.token ? h('button', { type: 'button', onClick: () => { forget(); dropAllDrafts(); close(); } }, t('token.forget')) : null,
        h('button', { type: 'button', onClick: close }, t('cancel')),
      ]),
    ]),
  ]);
}, { props: ['open'], emits: ['close'] });

const said = () => [
  t('token.says', { name: bearer.value.name || '?', roles: listed(bearer.value.roles.map((role) => t(`Role.${role}`))) || t('none') }),
  bearer.value.until ? ` ${t('token.until', { time: instant(bearer.value.until) })}` : '',
];

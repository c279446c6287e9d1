// A field for an agency: finds it by its words, offers what it finds, and knows the one chosen by its name.
import { defineComponent, h, ref } from '../lib/vue.js';
import { ask } from '../graphql.js';
import { lang, t } from '../words.js';

const QUERY = `query FindAgencies($text: String!, $lang: Language!) {
  search(text: $text, types: [AGENCY], first: 20) { nodes { ... on Agency { id name(lang: $lang) } } }
}`;

export const AgencyField = defineComponent((props, { emit }) => {
  const offered = ref([]);
  const text = ref(props.known?.name ?? '');
  let latest = 0;

  async function typed(event) {
    text.value = event.target.value;
    const turn = ++latest;
    if (chosen(event.target)) return;
    if (!text.value.trim()) return;
    const { search } = await ask(QUERY, { text: text.value, lang: lang() });
    if (turn !== latest) return;
    offered.value = search.nodes;
    chosen(event.target);
  }

  function chosen(input) {
    const agency = offered.value.find((it) => it.name === text.value.trim()) ?? null;
    input.setCustomValidity(agency || !text.value.trim() ? '' : t('field.agency.unknown'));
    emit('chosen', agency);
    if (agency && props.clears) text.value = '';
    return agency;
  }

  return () => [
    h('input', { ...props.control, type: 'text', list: `${props.control.id}-offered`, autocomplete: 'off', value: text.value, placeholder: t('field.agency'), onInput: typed }),
    h('datalist', { id: `${props.control.id}-offered` }, offered.value.map((it) => h('option', { key: it.id, value: it.name }))),
  ];
}, { props: ['control', 'known', 'clears'], emits: ['chosen'] });

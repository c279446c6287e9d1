// Fields that narrow a list; what they hold stands in the address.
import { defineComponent, h, ref } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { refine, route } from '../router.js';
import { lang, language, locale, t } from '../words.js';

const LOOK_UPS = `query LookUps($lang: Language!, $documents: Boolean!, $themes: Boolean!, $ids: [ID!]!, $named: Boolean!) {
  documents(first: 100) @include(if: $documents) { nodes { id title(lang: $lang) number measures(first: 0) { totalCount } } }
  overview @include(if: $themes) { byTheme { theme { id name(lang: $lang) } } }
  nodes(ids: $ids) @include(if: $named) { id ... on Agency { name(lang: $lang) } ... on BeneficiaryGroup { name(lang: $lang) }
    ... on Measure { title(lang: $lang) } ... on Document { title(lang: $lang) } }
}`;

export const FilterBar = defineComponent((props) => {
  const open = ref(props.fields.some((field) => field.type === 'date' && route.query[field.name]));
  const looksUp = (what) => props.fields.some((field) => field.lookUp === what);
  const chips = () => props.fields.filter((field) => field.chip && route.query[field.name]);
  const ids = () => chips().flatMap((field) => route.query[field.name].split(',')).slice(0, 100);
  const found = useAnswer(LOOK_UPS, () => ({
    lang: lang(), documents: looksUp('documents'), themes: looksUp('themes'), ids: ids(), named: ids().length > 0,
  }));
  const offered = {
    documents: () => (found.data?.documents?.nodes ?? []).filter((document) => !props.laidDown || document.measures.totalCount)
      .map((document) => [document.id, document.title]),
    themes: () => (found.data?.overview?.byTheme ?? []).map(({ theme }) => [theme.id, theme.name]),
  };
  const name = (id) => {
    const node = (found.data?.nodes ?? []).find((node) => node?.id === id);
    return node ? node.name ?? node.title : id;
  };

  function field(it) {
    const value = route.query[it.name] ?? '';
    const change = (event) => refine({ [it.name]: event.target.value.trim() });
    const label = h('span', t(it.label));
    if (it.type) {
      return h('label', { class: `field ${it.type}`, key: it.name }, [label,
        h('input', { type: it.type, value, lang: locale(), maxlength: it.type === 'search' ? 200 : null, onChange: change })]);
    }
    const options = it.lookUp ? offered[it.lookUp]() : it.choices.map((choice) => [choice, t(it.word ? it.word(choice) : `${it.choices.type}.${choice}`)]);
    if (value && !options.some(([id]) => id === value)) {
      options.push([value, value.split(',').map((part) => options.find(([id]) => id === part)?.[1] ?? part).join(' / ')]);
    }
    return h('label', { class: 'field', key: `${it.name} ${language.value} ${options.length}` }, [label, h('select', { value, onChange: change }, [
      h('option', { value: '' }, t('filter.any')),
      options.map(([id, text]) => h('option', { value: id, selected: id === value }, text)),
    ])]);
  }

  return () => {
    const plain = props.fields.filter((it) => !it.chip);
    const [first, rest] = [plain.slice(0, 4), plain.slice(4)];
    const used = props.fields.filter((it) => route.query[it.name]);
    const expanded = open.value || rest.some((it) => route.query[it.name]);
    return h('form', { class: 'filters', 'aria-label': t('filter'), onSubmit: (event) => event.preventDefault() }, [
      first.map(field),
      rest.length ? h('button', { type: 'button', class: 'more', 'aria-expanded': expanded, onClick: () => { open.value = !expanded; } },
        t(expanded ? 'filter.less' : 'filter.more')) : null,
      expanded ? rest.map(field) : null,
      chips().map((it) => h('span', { class: 'chip', key: it.name }, [
        `${t(it.label)}: ${route.query[it.name].split(',').map(name).join(' / ')} `,
        h('button', { type: 'button', 'aria-label': t('filter.remove', { name: t(it.label) }), onClick: () => refine({ [it.name]: '' }) }, '×'),
      ])),
      used.length ? h('button', { type: 'button', class: 'clear', onClick: () => refine(Object.fromEntries(used.map((it) => [it.name, '']))) },
        t('filter.clear')) : null,
    ]);
  };
}, { props: ['fields', 'laidDown'] });

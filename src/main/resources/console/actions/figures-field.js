// Numbers that a follow-up reports, one line each: what is counted, how much, in which unit.
import { defineComponent, h } from '../lib/vue.js';
import { t } from '../words.js';

export const FiguresField = defineComponent((props, { emit }) => {
  const change = (i, part, value) => emit('changed', props.figures.map((figure, j) => (i === j ? { ...figure, [part]: value } : figure)));
  const input = (i, part, type) => h('input', { type, step: 'any', value: props.figures[i][part] ?? '', required: true, id: i || part !== 'label' ? null : props.id,
    'aria-label': t(`figure.${part}`), placeholder: t(`figure.${part}`), onInput: (event) => change(i, part, event.target.value) });
  return () => h('div', { class: 'several' }, [
    props.figures.map((_, i) => h('div', { key: i, class: 'line' }, [input(i, 'label', 'text'), input(i, 'value', 'number'), input(i, 'unit', 'text'),
      h('button', { type: 'button', 'aria-label': t('field.remove', { name: t('figure') }), onClick: () => emit('changed', props.figures.filter((_, j) => i !== j)) }, '×')])),
    h('button', { type: 'button', id: props.figures.length ? null : props.id, onClick: () => emit('changed', [...props.figures, {}]) }, t('figure.add')),
  ]);
}, { props: ['id', 'figures'], emits: ['changed'] });

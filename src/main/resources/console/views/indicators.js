// The numbers to reach or to keep: baseline, target and what was observed, drawn and in words.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, notStated, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { Chart, colours, scale } from '../parts/chart.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { clause, named } from '../parts/names.js';
import { page, pager } from '../parts/pager.js';

const QUERY = `query Indicators($filter: IndicatorFilter, $first: Int, $after: String, $last: Int, $before: String, $lang: Language!) {
  indicators(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      id name(lang: $lang) unit(lang: $lang) progress gapToTarget document { id title(lang: $lang) } provision { id number heading(lang: $lang) }
      baseline { year value } target { year yearInferred value bound } observations { year value } measures { id title(lang: $lang) }
    }
  }
}`;

const fields = () => [
  { name: 'q', type: 'search', label: 'filter.text' },
  { name: 'document', label: 'Document', lookUp: 'documents' },
  { name: 'progress', label: 'indicator.progress', choices: words('IndicatorProgress') },
];

export default defineComponent(() => {
  const list = (value) => (value ? value.split(',') : undefined);
  const filter = () => ({ documentIds: list(route.query.document), progress: list(route.query.progress), text: route.query.q || undefined });
  const answer = useAnswer(QUERY, () => ({ filter: filter(), ...page(route.query), lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.indicators')), h(ExportMenu, { list: 'indicators', arguments: { filter: filter() } })]),
    h(FilterBar, { fields: fields(), laidDown: true }),
    shown(answer, ({ indicators }) => (indicators.totalCount
      ? [pager(indicators), h('ul', { class: 'cards' }, indicators.nodes.map(card))] : nothing())),
  ];
});

const card = (it) => h('li', { key: it.id, class: 'panel card' }, [
  h('h2', it.name),
  h('p', { class: 'states' }, [badge('IndicatorProgress', it.progress), h('span', { class: 'quiet' }, it.unit)]),
  h('table', { class: 'values' }, [
    h('caption', { class: 'hidden' }, it.name),
    h('tbody', [
      value('indicator.baseline', it.baseline), value('indicator.target', it.target),
      ...it.observations.map((observation) => value('indicator.observed', observation)),
      it.observations.length ? null : h('tr', [h('th', { scope: 'row' }, t('indicator.observed')), h('td'), h('td', h('span', { class: 'not-stated' }, t('indicator.unobserved')))]),
      it.gapToTarget != null && it.progress !== 'MAINTAIN' ? h('tr', [h('th', { scope: 'row' }, t(it.observations.length ? 'indicator.gap' : 'indicator.gapFromBaseline')), h('td'), h('td', number(it.gapToTarget))]) : null,
    ]),
  ]),
  it.baseline || it.target || it.observations.length ? h(Chart, { height: 110, option: drawn(it) }) : h('p', { class: 'quiet small' }, t('indicator.nothing')),
  it.target && !it.baseline && !it.observations.length ? h('p', { class: 'quiet small' }, t('indicator.onlyTarget')) : null,
  h('p', { class: 'quiet small' }, [t('source'), ' ', it.provision ? clause(it.provision, it.document) : named(it.document)]),
  it.measures.length ? h('details', [h('summary', t('indicator.measures', { count: it.measures.length })), h('ul', it.measures.map((measure) => h('li', named(measure))))]) : null,
]);

const value = (label, it) => h('tr', [
  h('th', { scope: 'row' }, t(label)), h('td', { class: 'quiet' }, [it?.year ?? '', it?.yearInferred ? ` ${t('indicator.yearInferred')}` : '']),
  h('td', it ? [it.bound && it.bound !== 'EQUAL' ? `${t(`TargetBound.${it.bound}`)} ` : '', number(it.value)] : notStated()),
]);

/** The years from the first to the last that is known; each value with its number, the side of the target that fulfils it shaded. */
function drawn(it) {
  const years = [it.baseline, ...it.observations, it.target].filter(Boolean).map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const margin = from === to ? 1 : 0;
  return {
    grid: { left: 26 * scale(), right: 26 * scale(), top: 24 * scale(), bottom: 22 * scale() },
    xAxis: { type: 'category', boundaryGap: false, axisTick: { show: false }, axisLabel: { fontSize: 11, hideOverlap: true, interval: 0, formatter: (year) => (years.includes(Number(year)) ? year : '') },
      data: Array.from({ length: to - from + 1 + 2 * margin }, (_, i) => String(from - margin + i)) },
    yAxis: { type: 'value', show: false, ...height(it) },
    series: [
      { type: 'line', symbol: 'none', silent: true, lineStyle: { type: 'dashed', color: colours.off }, data: [...points(it.baseline), ...points(it.target)] },
      values([it.baseline], { type: 'scatter', symbol: 'circle', symbolSize: 9, color: '#5b6470' }),
      values(it.observations, { type: 'line', symbol: 'circle', symbolSize: 8, color: colours.info }),
      { ...values([it.target], { type: 'scatter', symbol: 'diamond', symbolSize: 12, color: '#8a1f2b' }), markArea: fulfilled(it.target, height(it)) },
    ],
  };
}

const points = (value) => (value ? [[String(value.year), value.value]] : []);

const values = (known, style) => ({
  ...style, data: known.flatMap(points), label: { show: true, position: 'top', distance: 4, fontSize: 11, color: '#1c2733', formatter: ({ value }) => number(value[1]) },
});

/** Room above and below what is drawn, also where all values are one. */
function height(it) {
  const known = [it.baseline, ...it.observations, it.target].filter(Boolean).map(({ value }) => value);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = (most - least || Math.abs(most) || 1) * 0.25;
  return { min: least - room, max: most + room };
}

const fulfilled = (target, { min, max }) => (['AT_LEAST', 'AT_MOST'].includes(target?.bound)
  ? { silent: true, itemStyle: { color: '#2e7d4f', opacity: 0.12 }, data: [[{ yAxis: target.value }, { yAxis: target.bound === 'AT_LEAST' ? max : min }]] } : undefined);

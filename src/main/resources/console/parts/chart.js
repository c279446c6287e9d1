// A chart by ECharts beside a table that says the same; the chart is for the eye only.
import { defineComponent, h, onMounted, onUnmounted, ref, watch } from '../lib/vue.js';
import { go } from '../router.js';

const loaded = () => import('../lib/echarts.js').then(() => globalThis.echarts);

/** How much larger than at a desk the letters of this page are, such as on a wall. */
export const scale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 15;

/** `option` is that of ECharts; a datum with an `address` opens it when it is clicked. */
export const Chart = defineComponent((props) => {
  const box = ref(null);
  let chart;
  let sized;
  onMounted(async () => {
    const echarts = await loaded();
    if (!box.value) return;
    chart = echarts.init(box.value, null, { renderer: 'canvas' });
    chart.setOption(dressed(props.option));
    chart.on('click', ({ data }) => data?.address && go(data.address));
    sized = new ResizeObserver(() => chart.resize());
    sized.observe(box.value);
  });
  watch(() => JSON.stringify(props.option), () => chart?.setOption(dressed(props.option), true));
  onUnmounted(() => { sized?.disconnect(); chart?.dispose(); });
  return () => h('div', { class: 'chart', ref: box, 'aria-hidden': true, style: { height: `${(props.height ?? 220) / 15}rem` } });
}, { props: ['option', 'height'] });

const font = 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';

const dressed = (option) => larger({
  animation: false,
  textStyle: { fontFamily: font, color: '#1c2733', fontSize: 12 },
  tooltip: { renderMode: 'richText', confine: true },
  ...option,
}, scale());

const lengths = new Set(['fontSize', 'symbolSize', 'barMaxWidth', 'distance']);

/** The option with its letters and marks that much larger. */
const larger = (value, by) => (by === 1 || typeof value !== 'object' || value === null ? value
  : Array.isArray(value) ? value.map((each) => larger(each, by))
    : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengths.has(name) && typeof each === 'number' ? each * by : larger(each, by)])));

export const colours = { bad: '#b3261e', warn: '#b26a00', info: '#2b6cb0', good: '#2e7d4f', off: '#8a939d', none: '#b8c0c9' };

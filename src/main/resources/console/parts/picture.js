// A piece of the graph drawn by Cytoscape, in columns from the document to the evidence; the list beside it says the same.
import { defineComponent, h, onMounted, onUnmounted, ref, watch } from '../lib/vue.js';
import { go, pageOf } from '../router.js';
import { lang, t } from '../words.js';
import { scale } from './chart.js';

const loaded = () => import('../lib/cytoscape.js').then((module) => module.default);

/** From left to right: the text, its clauses and those it is for, the measure, who bears it, what was done. */
const columns = {
  Proposal: 0, Document: 0, Provision: 1, Theme: 1, Indicator: 1, Entitlement: 1, BeneficiaryGroup: 1, Measure: 2,
  Responsibility: 3, Agency: 3, FollowUp: 4, Discrepancy: 4, Figure: 5,
};

export const typeColours = {
  Document: '#1d3a66', Provision: '#4a6a9b', Proposal: '#5b6470', Measure: '#8a1f2b', Agency: '#2e6e53', BeneficiaryGroup: '#7a4d9e',
  FollowUp: '#9a5b00', Figure: '#9a5b00', Indicator: '#006c80', Theme: '#5b6470', Entitlement: '#7a4d9e', Discrepancy: '#b3261e', Responsibility: '#2e6e53',
};

export const Picture = defineComponent((props) => {
  const box = ref(null);
  const printed = ref('');
  let picture;
  async function draw() {
    const cytoscape = await loaded();
    if (!box.value) return;
    picture?.destroy();
    picture = cytoscape({
      container: box.value, elements: elements(props.graph, props.subject, box.value.clientWidth / scale()), layout: { name: 'preset', fit: true, padding: 14 },
      style: style(), minZoom: 0.15, maxZoom: 2.5, autoungrabify: true, userZoomingEnabled: false, boxSelectionEnabled: false,
    });
    printed.value = picture.png({ output: 'base64uri', full: true, scale: 2, bg: '#fff' });
    if (picture.zoom() < READABLE) {
      picture.zoom(READABLE);
      picture.center(picture.getElementById(props.subject));
    }
    picture.on('tap', 'node', ({ target }) => { const address = pageOf(target.id()); if (address) go(address); });
  }
  const zoom = (by) => () => picture?.zoom({ level: picture.zoom() * by, renderedPosition: { x: box.value.clientWidth / 2, y: box.value.clientHeight / 2 } });
  onMounted(draw);
  watch(() => JSON.stringify(props.graph), draw);
  onUnmounted(() => picture?.destroy());
  return () => h('div', { class: 'picture' }, [
    h('div', { class: 'canvas', ref: box, 'aria-hidden': true, style: { height: `${height(props.graph) / 15}rem` } }),
    printed.value ? h('img', { class: 'print-only', src: printed.value, alt: '' }) : null,
    h('div', { class: 'tools' }, [
      h('button', { type: 'button', 'aria-label': t('picture.closer'), onClick: zoom(1.3) }, '+'),
      h('button', { type: 'button', 'aria-label': t('picture.farther'), onClick: zoom(1 / 1.3) }, '−'),
      h('button', { type: 'button', onClick: () => picture?.fit(undefined, 16) }, t('picture.fit')),
    ]),
  ]);
}, { props: ['graph', 'subject'] });

/** What a box needs for its label: English runs longer. */
const sizes = { ZH: { node: 170, row: 54, high: 42 }, EN: { node: 220, row: 62, high: 50 } };

const size = () => sizes[lang()];

/** Below this, labels are too small to read: the picture then begins at its subject and is moved about. */
const READABLE = 0.62;

const inColumns = (nodes) => {
  const stacks = [[], [], [], [], [], []];
  nodes.forEach((node) => stacks[columns[node.type] ?? 3].push(node));
  return stacks.filter((stack) => stack.length);
};

const height = (graph) => Math.min(680, Math.max(240, Math.max(...inColumns(graph.nodes).map((stack) => stack.length)) * size().row + 40));

function elements({ nodes, edges }, subject, width) {
  const stacks = inColumns(nodes);
  const { node: wide, row: apart } = size();
  const step = Math.max(wide + 70, (width - wide - 40) / Math.max(1, stacks.length - 1));
  const placed = stacks.flatMap((stack, column) => stack.map((node, row) => ({
    data: { id: node.key, label: node.label, colour: typeColours[node.type] ?? '#5b6470', subject: node.key === subject ? 1 : 0 },
    position: { x: column * step, y: (row - (stack.length - 1) / 2) * apart },
  })));
  const columnOf = new Map(stacks.flatMap((stack, column) => stack.map((node) => [node.key, column])));
  const rowOf = new Map(stacks.flatMap((stack) => stack.map((node, row) => [node.key, row])));
  const joined = edges.map((edge, i) => ({
    data: { id: `edge ${i}`, source: edge.from, target: edge.to, label: edge.label, bend: rowOf.get(edge.from) < rowOf.get(edge.to) ? 70 : -70 },
    classes: columnOf.get(edge.from) === columnOf.get(edge.to) ? 'beside' : '',
  }));
  return [...placed, ...joined];
}

const style = () => [
  { selector: 'node', style: {
    shape: 'round-rectangle', width: size().node, height: size().high, 'background-color': '#fff', 'border-width': 1.5, 'border-color': 'data(colour)',
    label: 'data(label)', color: '#1c2733', 'font-size': 12, 'text-wrap': 'wrap', 'text-max-width': size().node - 10, 'text-valign': 'center',
    'text-overflow-wrap': lang() === 'ZH' ? 'anywhere' : 'whitespace', 'font-family': 'system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
  } },
  { selector: 'node[subject = 1]', style: { 'background-color': 'data(colour)', color: '#fff' } },
  { selector: 'edge', style: {
    width: 1.2, 'line-color': '#9aa5b1', 'target-arrow-color': '#9aa5b1', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', 'arrow-scale': 0.8,
    label: 'data(label)', 'font-size': 10.5, color: '#44505c', 'text-background-color': '#fff', 'text-background-opacity': 0.9, 'text-background-padding': 2,
  } },
  { selector: 'edge.beside', style: {
    'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': [0.5],
    'source-endpoint': '90deg', 'target-endpoint': '90deg',
  } },
];

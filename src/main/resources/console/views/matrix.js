// Who bears which role for which measure, as a heat map: rows are measures, columns agencies.
import { defineComponent, h } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { measureFields, measureFilter } from '../filters.js';
import { pageOf, route } from '../router.js';
import { lang, number, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { words } from '../choices.js';
import { ExportMenu } from '../parts/export-menu.js';
import { FilterBar } from '../parts/filter-bar.js';
import { named } from '../parts/names.js';

const QUERY = `query Matrix($filter: MeasureFilter, $asOf: Date, $lang: Language!) {
  responsibilityMatrix(filter: $filter, first: 500, asOf: $asOf) {
    truncated agencies { id name(lang: $lang) shortName }
    rows { measure { id number title(lang: $lang) document { id title(lang: $lang) } } cells { agencyId roles } }
  }
}`;

export default defineComponent(() => {
  const filter = () => measureFilter(route.query);
  const answer = useAnswer(QUERY, () => ({ filter: filter(), asOf: route.query.asOf || null, lang: lang() }));
  return () => [
    h('div', { class: 'headline' }, [h('h1', t('view.matrix')), h(ExportMenu, { list: 'matrix', arguments: { filter: filter() } })]),
    h(FilterBar, { fields: [...measureFields().slice(1), measureFields()[0]], laidDown: true }),
    shown(answer, ({ responsibilityMatrix: it }) => (it.rows.length ? [
      h('p', { class: 'key' }, [...words('ResponsibilityRole').filter((role) => it.rows.some((row) => row.cells.some((cell) => cell.roles.includes(role))))
        .map((role) => h('span', [h('span', { class: `cell-mark ${role}` }, t(`role.mark.${role}`)), ' ', t(`ResponsibilityRole.${role}`)])),
        h('span', { class: 'quiet' }, t('matrix.size', { measures: number(it.rows.length), agencies: number(it.agencies.length) }))]),
      it.truncated ? h('p', { class: 'warning' }, t('matrix.cut')) : null,
      drawn(it),
    ] : nothing())),
  ];
});

function drawn(it) {
  return h('div', { class: 'scroll matrix-box', role: 'region', 'aria-label': t('view.matrix'), tabindex: 0 }, h('table', { class: 'matrix' }, [
    h('caption', { class: 'hidden' }, t('view.matrix')),
    h('thead', h('tr', [
      h('th', { scope: 'col', class: 'corner' }, t('Measure')),
      h('th', { scope: 'col', class: 'sum' }, h('span', t('matrix.sum'))),
      it.agencies.map((agency) => h('th', { scope: 'col', key: agency.id, class: 'upright' },
        h('a', { href: pageOf(agency.id), title: agency.name }, lang() === 'ZH' ? agency.shortName ?? agency.name : agency.name))),
    ])),
    byDocument(it.rows).map(({ document, rows }) => h('tbody', { key: document.id }, [
      h('tr', h('th', { scope: 'rowgroup', class: 'of', colspan: it.agencies.length + 2 }, h('span', named(document)))),
      rows.map((row) => line(row, it.agencies)),
    ])),
  ]));
}

/** The rows under the document that lays them down, for the numbers begin again in each. */
const byDocument = (rows) => [...new Map(rows.map(({ measure }) => [measure.document.id, measure.document])).values()]
  .map((document) => ({ document, rows: rows.filter(({ measure }) => measure.document.id === document.id) }));

function line({ measure, cells }, agencies) {
  const roles = new Map(cells.map((cell) => [cell.agencyId, cell.roles]));
  return h('tr', { key: measure.id }, [
    h('th', { scope: 'row' }, [measure.number ? h('span', { class: 'ordinal' }, measure.number) : null, named(measure)]),
    h('td', { class: cells.length ? 'sum' : 'sum none' }, cells.length || t('matrix.nobody')),
    agencies.map((agency) => cell(roles.get(agency.id))),
  ]);
}

const cell = (roles) => (roles
  ? h('td', { class: `filled ${roles[0]}` }, h('abbr', { title: roles.map((role) => t(`ResponsibilityRole.${role}`)).join(' / ') }, roles.map((role) => t(`role.mark.${role}`)).join(' ')))
  : h('td'));

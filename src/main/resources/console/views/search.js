// Looks for words in everything.
import { defineComponent, h } from '../lib/vue.js';
import { words } from '../choices.js';
import { useAnswer } from '../graphql.js';
import { href, pageOf, route } from '../router.js';
import { lang, t } from '../words.js';
import { nothing, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { ExportMenu } from '../parts/export-menu.js';
import { otherNames } from '../parts/names.js';
import { pager } from '../parts/pager.js';

const QUERY = `query Search($text: String!, $types: [SearchType!], $first: Int, $after: String, $lang: Language!) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      __typename
      ... on Node { id }
      ... on Measure { title(lang: $lang) summary(lang: $lang) kind scheduleStatus document { title(lang: $lang) } }
      ... on Agency { name(lang: $lang) shortName aliases sector }
      ... on BeneficiaryGroup { name(lang: $lang) definition(lang: $lang) }
      ... on Document { title(lang: $lang) number documentKind: kind issuedOn }
      ... on FollowUp { text: summary(lang: $lang) followUpKind: kind evidenceStatus }
      ... on Indicator { name(lang: $lang) unit(lang: $lang) progress }
    }
  }
}`;

export default defineComponent(() => {
  const answer = useAnswer(QUERY, () => ({
    text: route.query.q ?? '', types: route.query.type ? [route.query.type] : null, first: 30, after: route.query.after || null, lang: lang(),
  }));
  return () => [
    h('div', { class: 'headline' }, [
      h('h1', route.query.q ? t('search.for', { text: route.query.q }) : t('view.search')),
      route.query.q ? h(ExportMenu, { list: 'search', arguments: { text: route.query.q, types: route.query.type ? [route.query.type] : null } }) : null,
    ]),
    h('ul', { class: 'kinds', 'aria-label': t('search.types') }, [kindLink(''), ...words('SearchType').map(kindLink)]),
    shown(answer, ({ search }) => (search.totalCount
      ? [pager(search, false), h('ol', { class: 'hits' }, search.nodes.map(hit))] : nothing('search.none'))),
  ];
});

const kindLink = (type) => h('li', h('a', { href: href('/search', { q: route.query.q, type }), 'aria-current': (route.query.type ?? '') === type ? 'true' : null },
  t(type ? `SearchType.${type}` : 'filter.all')));

const hit = (it) => h('li', { key: it.id }, [
  h('span', { class: 'kind' }, t(it.__typename)), ' ',
  h('a', { href: pageOf(it.id) ?? href('/indicators', { q: it.name }) }, it.title ?? it.name ?? it.text), ' ', state(it),
  h('div', { class: 'quiet small' }, beside(it)),
]);

const state = (it) => ({
  Measure: () => badge('ScheduleStatus', it.scheduleStatus),
  FollowUp: () => badge('EvidenceStatus', it.evidenceStatus),
  Indicator: () => badge('IndicatorProgress', it.progress),
}[it.__typename]?.());

const beside = (it) => ({
  Measure: () => [it.document.title, it.summary].filter(Boolean).join(' · '),
  Agency: () => [t(`Sector.${it.sector}`), ...otherNames(it)].join(' · '),
  BeneficiaryGroup: () => it.definition ?? '',
  Document: () => [t(`DocumentKind.${it.documentKind}`), it.number].filter(Boolean).join(' · '),
  FollowUp: () => t(`FollowUpKind.${it.followUpKind}`),
  Indicator: () => it.unit,
}[it.__typename]());

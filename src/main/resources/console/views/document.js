// One document: its clauses, each with what it lays down, the duties over the whole of it, and its citations.
import { defineComponent, h, nextTick, watch } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { href, route } from '../router.js';
import { may } from '../session.js';
import { day, lang, number, t } from '../words.js';
import { nothing, notStated, shown } from '../parts/answer.js';
import { discrepancyList } from '../parts/discrepancy-list.js';
import { dutyTable } from '../parts/duty-table.js';
import { named, names } from '../parts/names.js';
import { owners } from '../parts/owners.js';
import { restriction } from '../parts/restriction.js';
import { restrictAction } from '../actions/restrict-action.js';

const QUERY = `query Document($id: ID!, $lang: Language!) {
  document(id: $id) {
    id title(lang: $lang) number kind issuedOn visibleTo issuers { id name(lang: $lang) } consulted { id name(lang: $lang) }
    answers { kind session number title(lang: $lang) }
    cites { id title(lang: $lang) } citedBy { id title(lang: $lang) } implements { id title(lang: $lang) }
    responsibilities { id role basis statedAs since until agency { id name(lang: $lang) } currentHolder { id name(lang: $lang) } provision { id number heading(lang: $lang) } }
    provisions { id number heading(lang: $lang) digest text }
    measures(first: 100) { totalCount nodes { id number kind title(lang: $lang) provision { id } responsibilities { role agency { id name(lang: $lang) } } } }
  }
  discrepancies(subjectId: $id, first: 100) { nodes { id kind summary(lang: $lang) provisions { id number heading(lang: $lang) document { title(lang: $lang) } } } }
}`;

export default defineComponent(() => {
  const id = `document:${route.key}`;
  const answer = useAnswer(QUERY, () => ({ id, lang: lang() }));
  watch(() => answer.data?.document?.title, (title) => { if (title) document.title = `${title} · ${t('console')}`; });
  watch([() => answer.data, () => route.query.clause], async () => {
    await nextTick();
    const here = document.querySelector('.clause.here');
    here?.scrollIntoView({ block: 'center' });
    here?.focus({ preventScroll: true });
  }, { flush: 'post' });
  return () => shown(answer, ({ document: it, discrepancies }) => (it
    ? [...told(it), discrepancyList(discrepancies.nodes)] : [h('h1', t('Document')), nothing('nothing.id', { id })]));
});

function told(it) {
  const entry = (label, value) => h('div', [h('dt', t(label)), h('dd', value)]);
  return [
    h('p', { class: 'crumbs' }, [t(`DocumentKind.${it.kind}`), ' ', it.number ?? '']),
    h('h1', it.title),
    restriction(it.visibleTo),
    may('SUPERVISOR') ? h('div', { class: 'actions' }, [restrictAction(it, it.title)]) : null,
    h('section', { class: 'panel' }, h('dl', { class: 'spread' }, [
      entry('document.issuers', it.issuers.length ? names(it.issuers) : notStated()),
      entry('document.issuedOn', it.issuedOn ? day(it.issuedOn) : notStated()),
      it.consulted.length ? entry('document.consulted', names(it.consulted)) : null,
      it.answers ? entry('document.answers', [t(`ProposalKind.${it.answers.kind}`), ' ', it.answers.session, ' ', it.answers.number ? t('clause.called', { number: it.answers.number }) : '', ' ', it.answers.title]) : null,
      it.implements.length ? entry('document.implements', list(it.implements)) : null,
      it.cites.length ? entry('document.cites', list(it.cites)) : null,
      it.citedBy.length ? entry('document.citedBy', list(it.citedBy)) : null,
      it.measures.totalCount ? entry('view.measures', [
        h('a', { href: href('/measures', { document: it.id }) }, t('total', { count: number(it.measures.totalCount) })), ' · ',
        h('a', { href: href('/matrix', { document: it.id }) }, t('view.matrix')), ' · ', h('a', { href: href('/gaps', { document: it.id }) }, t('view.gaps')),
      ]) : null,
    ])),
    it.responsibilities.length ? h('section', { class: 'panel' }, [h('h2', t('measure.wholeDocument')), dutyTable(t('measure.wholeDocument'), it.responsibilities)]) : null,
    h('section', { class: 'panel' }, [
      h('h2', [t('document.provisions'), ' ', h('span', { class: 'count' }, number(it.provisions.length))]),
      it.provisions.length ? h('ol', { class: 'clauses' }, it.provisions.map((provision) => clause(it, provision))) : nothing('document.onlyCited'),
    ]),
  ];
}

const list = (documents) => h('ul', { class: 'plain' }, documents.map((other) => h('li', named(other))));

function clause(it, provision) {
  const key = provision.id.slice(provision.id.indexOf('/') + 1);
  const here = route.query.clause === key || route.query.clause === provision.id.slice('provision:'.length);
  return h('li', { key: provision.id, id: key, class: ['clause', here ? 'here' : ''], tabindex: here ? -1 : null }, [
    h('h3', [provision.number ? h('span', { class: 'ordinal' }, provision.number) : null, provision.heading ?? t('clause.noHeading')]),
    provision.text ? h('blockquote', provision.text) : null,
    provision.digest ? h('div', { class: 'digest quiet' }, ['SHA-256 ', h('code', provision.digest)]) : null,
    it.measures.nodes.filter((measure) => measure.provision.id === provision.id).map((measure) => h('div', { class: 'laid-down', key: measure.id }, [
      h('span', { class: 'kind' }, t(`MeasureKind.${measure.kind}`)), ' ', named(measure), owners(measure.responsibilities),
    ])),
  ]);
}

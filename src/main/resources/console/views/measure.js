// One measure: what it says, where, who bears it, for whom, what was done, and the chain behind it; on one page to print.
import { defineComponent, h, watch } from '../lib/vue.js';
import { useAnswer } from '../graphql.js';
import { href, pageOf, route } from '../router.js';
import { may } from '../session.js';
import { day, lang, money, number, t, today } from '../words.js';
import { drawn, nothing, notStated, shown } from '../parts/answer.js';
import { badge } from '../parts/badge.js';
import { deadline } from '../parts/deadline.js';
import { discrepancyList } from '../parts/discrepancy-list.js';
import { dutyTable } from '../parts/duty-table.js';
import { History } from '../parts/history.js';
import { clause, named, names } from '../parts/names.js';
import { Picture } from '../parts/picture.js';
import { restriction } from '../parts/restriction.js';
import { timeline, TIMELINE } from '../parts/timeline.js';
import { MeasureActions } from '../actions/measure-actions.js';

const QUERY = `query Measure($id: ID!, $asOf: Date, $lang: Language!) {
  measure(id: $id, asOf: $asOf) {
    id number kind title(lang: $lang) summary(lang: $lang) condition(lang: $lang) period(lang: $lang)
    startsOn dueOn deadlineRule(lang: $lang) scheduleStatus reportedStatus evidenceStatus visibleTo
    theme { id name(lang: $lang) }
    document { id title(lang: $lang) number issuedOn visibleTo issuers { id name(lang: $lang) } }
    provision { id number heading(lang: $lang) digest text }
    promisedBy { id name(lang: $lang) }
    beneficiaries { id name(lang: $lang) definition(lang: $lang) }
    entitlements { description(lang: $lang) amount atLeast currency per beneficiary { id name(lang: $lang) } }
    indicators { id name(lang: $lang) unit(lang: $lang) progress }
    continues { id title(lang: $lang) } continuedBy { id title(lang: $lang) }
  }
}`;

const DUTIES = `query MeasureDuties($id: ID!, $asOf: Date, $lang: Language!) {
  measure(id: $id, asOf: $asOf) { responsibilities(includeEnded: true) { ...Duty } document { responsibilities { ...Duty } } }
}
fragment Duty on Responsibility {
  id role basis statedAs since until agency { id name(lang: $lang) } currentHolder { id name(lang: $lang) } provision { id number heading(lang: $lang) }
}`;

const EVENTS = `query MeasureEvents($id: ID!, $asOf: Date, $lang: Language!) {
  measure(id: $id, asOf: $asOf) {
    id title(lang: $lang)
    followUps(first: 100, filter: { links: [EXPLICIT, CONFIRMED, CANDIDATE, REJECTED] }) { totalCount pageInfo { hasNextPage } edges { confidence node { ...Event } } }
  }
  discrepancies(subjectId: $id, first: 50) { nodes { id kind summary(lang: $lang) provisions { id number heading(lang: $lang) document { title(lang: $lang) } } } }
}
${TIMELINE}`;

const TRACE = `query Trace($id: ID!, $asOf: Date, $lang: Language!) {
  trace(id: $id, asOf: $asOf) {
    steps { order explanation(lang: $lang) on node { id } provision { id number heading(lang: $lang) document { title(lang: $lang) } } }
    graph { truncated nodes { key type label(lang: $lang) } edges { from to type label(lang: $lang) } }
  }
}`;

export default defineComponent(() => {
  const id = `measure:${route.key}`;
  const variables = () => ({ id, asOf: route.query.asOf || null, lang: lang() });
  const answer = useAnswer(QUERY, variables);
  const duties = useAnswer(DUTIES, variables);
  const events = useAnswer(EVENTS, variables);
  const traced = useAnswer(TRACE, variables);
  watch(() => answer.data?.measure?.title, (title) => { if (title) document.title = `${title} · ${t('console')}`; });
  return () => shown(answer, ({ measure }) => (measure
    ? [...told(measure, duties), owners(duties), done(events), h(History, { id }), chain(traced, measure)]
    : [h('h1', t('view.measure')), nothing('nothing.id', { id })]));
});

function told(it, duties) {
  const borne = duties.data?.measure;
  return [
    h('p', { class: 'crumbs' }, [named(it.document), ' ', it.document.number ?? '']),
    h('div', { class: 'headline' }, [
      h('h1', [it.number ? h('span', { class: 'ordinal' }, it.number) : null, it.title]),
      h('button', { type: 'button', class: 'print', onClick: () => print() }, t('print')),
    ]),
    h('p', { class: 'states' }, [
      h('span', { class: 'kind' }, t(`MeasureKind.${it.kind}`)),
      state('filter.schedule', 'ScheduleStatus', it.scheduleStatus), state('filter.reported', 'ReportedStatus', it.reportedStatus),
      state('filter.evidence', 'EvidenceStatus', it.evidenceStatus),
    ]),
    restriction(it.visibleTo), restriction(it.document.visibleTo, 'restriction.ofDocument'),
    may('SUPERVISOR', 'AGENCY') ? h('div', { class: 'acting' }, borne ? h(MeasureActions, { measure: { ...it, responsibilities: borne.responsibilities } }) : null) : null,
    it.summary ? h('p', { class: 'summary' }, it.summary) : null,
    h('div', { class: 'panels two' }, [
      h('section', { class: 'panel' }, [h('h2', t('measure.says')), facts(it)]),
      h('section', { class: 'panel' }, [h('h2', t('measure.for')), audience(it), grants(it)]),
    ]),
  ];
}

/** A part that is asked for beside the others, so that none waits for the slowest; its room is kept meanwhile. */
const part = (answer, title, draw) => h('section', { class: ['panel', answer.data || answer.failure ? '' : 'awaited'] },
  [h('h2', title), shown(answer, () => drawn(answer, ['measure'], ({ measure }) => (measure ? draw(measure) : null)), { inParts: true })]);

const owners = (duties) => part(duties, t('measure.owners'), ({ responsibilities, document: laidDown }) => {
  const active = responsibilities.filter((duty) => !ended(duty));
  const past = responsibilities.filter(ended);
  return [
    active.length ? dutyTable(t('measure.owners'), active) : h('p', { class: 'not-stated' }, t('owners.notStated.long')),
    past.length ? [h('h3', t('measure.pastOwners')), dutyTable(t('measure.pastOwners'), past)] : null,
    laidDown.responsibilities.length
      ? [h('h3', t('measure.wholeDocument')), dutyTable(t('measure.wholeDocument'), laidDown.responsibilities)] : null,
  ];
});

const done = (events) => [
  part(events, [t('measure.followUps'), ' ', h('span', { class: 'count' }, number(events.data?.measure?.followUps.totalCount))], (it) => [
    it.followUps.totalCount ? timeline(it.followUps.edges, it) : nothing('measure.noFollowUps'),
    it.followUps.pageInfo.hasNextPage ? h('p', h('a', { href: href('/follow-ups', { measure: it.id }) }, t('all'))) : null,
  ]),
  events.data ? drawn(events, ['discrepancies'], ({ discrepancies }) => discrepancyList(discrepancies.nodes)) : null,
];

/** The first day on which a duty no longer holds is its end. */
const ended = (duty) => duty.until && duty.until <= (route.query.asOf || today());

const state = (label, type, value) => h('span', { class: 'state' }, [h('span', { class: 'quiet' }, `${t(label)} `), badge(type, value)]);

function facts(it) {
  const entry = (label, value) => (value == null || value === false ? null : [h('dt', t(label)), h('dd', value)]);
  return h('dl', [
    entry('measure.clause', [clause(it.provision, null), it.provision.digest
      ? h('div', { class: 'digest quiet' }, ['SHA-256 ', h('code', it.provision.digest)]) : null,
      it.provision.text ? h('blockquote', it.provision.text) : null]),
    entry('measure.issued', [names(it.document.issuers), ' ', it.document.issuedOn ? day(it.document.issuedOn) : notStated()]),
    it.promisedBy.length ? entry('filter.promisedBy', names(it.promisedBy)) : null,
    entry('Theme', it.theme ? h('a', { href: href('/measures', { theme: it.theme.id }) }, it.theme.name) : null),
    entry('measure.condition', it.condition),
    entry('measure.period', it.period),
    entry('measure.startsOn', it.startsOn && day(it.startsOn)),
    entry('column.deadline', deadline(it)),
    it.continues.length ? entry('measure.continues', names(it.continues)) : null,
    it.continuedBy.length ? entry('measure.continuedBy', names(it.continuedBy)) : null,
    it.indicators.length ? entry('view.indicators', h('ul', { class: 'plain' }, it.indicators.map((indicator) =>
      h('li', [h('a', { href: href('/indicators', { q: indicator.name }) }, indicator.name), ' ', badge('IndicatorProgress', indicator.progress)])))) : null,
  ]);
}

const audience = (it) => (it.beneficiaries.length
  ? h('ul', { class: 'plain' }, it.beneficiaries.map((group) => h('li', [named(group), group.definition ? h('div', { class: 'quiet small' }, group.definition) : null])))
  : notStated());

const grants = (it) => (it.entitlements.length ? [h('h3', t('measure.grants')), h('ul', { class: 'plain' }, it.entitlements.map((grant) => h('li', [
  grant.amount != null ? h('strong', [grant.atLeast ? `${t('atLeast')} ` : '', money(grant.amount, grant.currency), grant.per ? ` ${t(`per.${grant.per}`)}` : '', ' ']) : null,
  grant.description, grant.beneficiary ? [' ', named(grant.beneficiary)] : null,
])))] : null);

function chain(traced, { id, document: laidDown }) {
  return h('section', { class: ['panel trace', traced.data || traced.failure ? '' : 'awaited'] }, [
    h('h2', t('measure.trace')),
    shown(traced, ({ trace }) => [
      h(Picture, { graph: trace.graph, subject: id }),
      trace.graph.truncated ? h('p', { class: 'quiet' }, t('picture.cut')) : null,
      h('ol', { class: 'steps' }, trace.steps.map((step) => h('li', { key: step.order }, [
        step.on ? h('time', { datetime: step.on, class: 'quiet' }, `${day(step.on)} `) : null,
        step.explanation, ' ',
        step.provision ? h('span', { class: 'source' }, clause(step.provision, step.provision.document.title === laidDown.title ? null : step.provision.document)) : null,
        pageOf(step.node.id) && step.node.id !== id && !step.provision ? h('a', { href: pageOf(step.node.id), class: 'source print' }, t('open')) : null,
      ]))),
    ]),
  ]);
}

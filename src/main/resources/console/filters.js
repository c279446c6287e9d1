// What the query of an address asks of measures, and the fields that ask it.
import { words } from './choices.js';

const list = (value) => (value ? value.split(',') : undefined);

const range = (from, to) => (from || to ? { from: from || undefined, to: to || undefined } : undefined);

/** Who answers for a measure: how many owners it has is asked of an agency's own measures. */
const OWNERS = ['LEAD', 'RESPONSIBLE'];

/** The MeasureFilter of an address; null when it asks for everything. */
export function measureFilter(query) {
  const owners = query.owners === 'one' || query.owners === 'several';
  const filter = {
    documentIds: list(query.document),
    kinds: list(query.kind),
    themeIds: list(query.theme),
    agencyIds: list(query.agency),
    promisedByIds: list(query.promisedBy),
    agencySectors: list(query.sector),
    roles: list(query.role) ?? (owners && query.agency ? OWNERS : undefined),
    beneficiaryIds: list(query.beneficiary),
    scheduleStatuses: list(query.schedule),
    reportedStatuses: list(query.reported),
    evidenceStatuses: list(query.evidence),
    hasFollowUp: query.followUp ? query.followUp === 'yes' : undefined,
    agencyCount: query.owners === 'none' ? { max: 0 } : query.owners === 'one' ? { min: 1, max: 1 } : query.owners === 'several' ? { min: 2 } : undefined,
    dueOn: range(query.dueFrom, query.dueTo),
    text: query.q || undefined,
  };
  return Object.values(filter).some((value) => value !== undefined) ? filter : null;
}

/** The FollowUpFilter of an address; null when it asks for everything. */
export function followUpFilter(query) {
  const filter = {
    kinds: list(query.kind),
    statuses: list(query.status),
    agencyIds: list(query.agency),
    measureIds: list(query.measure),
    documentIds: list(query.document),
    links: list(query.link),
    evidenceStatuses: list(query.evidence),
    occurredOn: range(query.from, query.to),
    overdue: query.overdue ? query.overdue === 'yes' : undefined,
    text: query.q || undefined,
  };
  return Object.values(filter).some((value) => value !== undefined) ? filter : null;
}

/** The fields that narrow a list of measures. */
export const measureFields = () => [
  { name: 'q', type: 'search', label: 'filter.text' },
  { name: 'document', label: 'Document', lookUp: 'documents' },
  { name: 'kind', label: 'filter.kind', choices: words('MeasureKind') },
  { name: 'theme', label: 'Theme', lookUp: 'themes' },
  { name: 'sector', label: 'filter.sector', choices: words('Sector') },
  { name: 'role', label: 'filter.role', choices: words('ResponsibilityRole') },
  { name: 'schedule', label: 'filter.schedule', choices: words('ScheduleStatus') },
  { name: 'reported', label: 'filter.reported', choices: words('ReportedStatus') },
  { name: 'evidence', label: 'filter.evidence', choices: words('EvidenceStatus') },
  { name: 'followUp', label: 'filter.followUp', choices: ['yes', 'no'], word: (value) => `followUp.${value}` },
  { name: 'owners', label: 'filter.owners', choices: ['none', 'one', 'several'], word: (value) => `owners.${value}` },
  { name: 'dueFrom', type: 'date', label: 'filter.dueFrom' },
  { name: 'dueTo', type: 'date', label: 'filter.dueTo' },
  { name: 'agency', label: 'Agency', chip: true },
  { name: 'promisedBy', label: 'filter.promisedBy', chip: true },
  { name: 'beneficiary', label: 'BeneficiaryGroup', chip: true },
];

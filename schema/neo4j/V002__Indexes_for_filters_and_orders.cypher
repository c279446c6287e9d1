// One index for each property that the API filters, orders or looks up by.

// Measures: filters, the orders of MeasureOrder, and the properties that their states are worked out from
CREATE INDEX measureByDocument IF NOT EXISTS FOR (n:Measure) ON (n.documentId);
CREATE INDEX measureByNumber IF NOT EXISTS FOR (n:Measure) ON (n.documentId, n.rank);
CREATE INDEX measureByKind IF NOT EXISTS FOR (n:Measure) ON (n.kind);
CREATE INDEX measureByTitle IF NOT EXISTS FOR (n:Measure) ON (n.title);
CREATE INDEX measureByDueOn IF NOT EXISTS FOR (n:Measure) ON (n.dueOn);
CREATE INDEX measureByClosedOn IF NOT EXISTS FOR (n:Measure) ON (n.closedOn);

// Duties: who holds which role on which day
CREATE INDEX responsibilityByRole IF NOT EXISTS FOR (n:Responsibility) ON (n.role);
CREATE INDEX responsibilityBySince IF NOT EXISTS FOR (n:Responsibility) ON (n.since);
CREATE INDEX responsibilityByUntil IF NOT EXISTS FOR (n:Responsibility) ON (n.until);

// Agencies: filters, order and look-up by name
CREATE INDEX agencyByName IF NOT EXISTS FOR (n:Agency) ON (n.name);
CREATE INDEX agencyByShortName IF NOT EXISTS FOR (n:Agency) ON (n.shortName);
CREATE INDEX agencyBySector IF NOT EXISTS FOR (n:Agency) ON (n.sector);
CREATE INDEX agencyByLevel IF NOT EXISTS FOR (n:Agency) ON (n.level);
CREATE INDEX agencyByKind IF NOT EXISTS FOR (n:Agency) ON (n.kind);
CREATE INDEX agencyByEndedOn IF NOT EXISTS FOR (n:Agency) ON (n.endedOn);

// Beneficiary groups and themes
CREATE INDEX beneficiaryGroupByName IF NOT EXISTS FOR (n:BeneficiaryGroup) ON (n.name);
CREATE INDEX themeByRank IF NOT EXISTS FOR (n:Theme) ON (n.rank);

// Documents: look-up by 发文字号, filters
CREATE INDEX documentByNumber IF NOT EXISTS FOR (n:Document) ON (n.number);
CREATE INDEX documentByKind IF NOT EXISTS FOR (n:Document) ON (n.kind);
CREATE INDEX documentByIssuedOn IF NOT EXISTS FOR (n:Document) ON (n.issuedOn);

// Follow-ups: filters, the orders of FollowUpOrder, and what is known on a day
CREATE INDEX followUpByRank IF NOT EXISTS FOR (n:FollowUp) ON (n.rank);
CREATE INDEX followUpByKind IF NOT EXISTS FOR (n:FollowUp) ON (n.kind);
CREATE INDEX followUpByStatus IF NOT EXISTS FOR (n:FollowUp) ON (n.status);
CREATE INDEX followUpByEvidenceStatus IF NOT EXISTS FOR (n:FollowUp) ON (n.evidenceStatus);
CREATE INDEX followUpByOccurredOn IF NOT EXISTS FOR (n:FollowUp) ON (n.occurredOn);
CREATE INDEX followUpByDueOn IF NOT EXISTS FOR (n:FollowUp) ON (n.dueOn);
CREATE INDEX followUpByRecordedAt IF NOT EXISTS FOR (n:FollowUp) ON (n.recordedAt);
CREATE INDEX followUpByKnownOn IF NOT EXISTS FOR (n:FollowUp) ON (n.knownOn);

// Indicators and discrepancies
CREATE INDEX indicatorByRank IF NOT EXISTS FOR (n:Indicator) ON (n.rank);
CREATE INDEX discrepancyByKind IF NOT EXISTS FOR (n:Discrepancy) ON (n.kind);

// Links that wait for a supervisor's eye
CREATE INDEX followsUpByConfidence IF NOT EXISTS FOR ()-[r:FOLLOWS_UP]-() ON (r.confidence);

MATCH (m:Measure {id: $id})
RETURN {measure: m {
  .id, .number, .kind, .title, .summary, .condition, .dueOn, .deadlineRule,
  scheduleStatus: CASE
    WHEN m.closedOn <= date() OR EXISTS {
      MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp)
      WHERE l.confidence IN ['EXPLICIT', 'CONFIRMED'] AND f.knownOn <= date() AND f.status = 'DONE'
        AND (f.kind = 'COMPLETION' OR (f.kind = 'REGULATION' AND m.kind = 'COMMITMENT'))
    } THEN 'DONE'
    WHEN m.dueOn < date() THEN 'OVERDUE'
    WHEN m.dueOn <= date() + duration('P30D') THEN 'DUE_SOON'
    WHEN m.dueOn IS NOT NULL THEN 'ON_TIME'
    WHEN m.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
    ELSE 'NO_DEADLINE' END,
  theme: head([(m)-[:HAS_THEME]->(t:Theme) | t {.id, .name}]),
  document: head(COLLECT {
    MATCH (m)-[:STATED_IN]->(:Provision)-[:PART_OF]->(d:Document)
    RETURN d {.id, .title, .number, .kind, .issuedOn, issuers: COLLECT {
      MATCH (d)-[r:ISSUED_BY]->(a:Agency) WITH * ORDER BY r.rank, a.id RETURN a {.id, .name} } }
  }),
  provision: head([(m)-[:STATED_IN]->(p:Provision) | p {.id, .number, .heading, .digest}]),
  responsibilities: COLLECT {
    MATCH (m)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(a:Agency)
    WHERE (r.since IS NULL OR r.since <= date()) AND (r.until IS NULL OR r.until > date())
    WITH * ORDER BY r.rank, r.id RETURN r {.role, .basis, .statedAs, .since, .until, agency: a {.id, .name, .shortName, .sector, .level,
      parent: head([(a)-[:PART_OF]->(up:Agency) | up {.id, .name}])}} },
  beneficiaries: COLLECT { MATCH (m)-[r:BENEFITS]->(b:BeneficiaryGroup) WITH * ORDER BY r.rank, b.id RETURN b {.id, .name, .definition} },
  entitlements: COLLECT { MATCH (m)-[:GRANTS]->(e:Entitlement) WITH * ORDER BY e.rank, e.id RETURN e {.description, .amount, .atLeast, .currency, .per} },
  followUps: {
    totalCount: COUNT { MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp) WHERE l.confidence <> 'REJECTED' AND f.knownOn <= date() },
    edges: COLLECT {
      MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp) WHERE l.confidence <> 'REJECTED' AND f.knownOn <= date()
      WITH l, f ORDER BY f.knownOn, f.rank, f.id LIMIT 20
      RETURN {confidence: l.confidence, node: f {.id, .kind, .status, .summary, .occurredOn, .dueOn, .evidenceStatus,
        performedBy: COLLECT { MATCH (f)-[r:PERFORMED_BY]->(a:Agency) WITH * ORDER BY r.rank, a.id RETURN a {.id, .name} },
        figures: COLLECT { MATCH (f)-[:HAS_FIGURE]->(x:Figure) WITH * ORDER BY x.rank, x.id RETURN x {.label, .value, .unit} }}}
    }
  }
}}

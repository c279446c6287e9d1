CALL () {
  MATCH (m:Measure {documentId: $id})
  RETURN m ORDER BY m.documentId, m.rank, m.id LIMIT 51
}
WITH collect(m) AS page
RETURN {measures: {
  nodes: COLLECT {
    UNWIND page[..50] AS m
    RETURN m {.id, .number, .title, .kind, .dueOn,
      responsibilities: COLLECT {
        MATCH (m)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(a:Agency)
        WHERE (r.since IS NULL OR r.since <= date()) AND (r.until IS NULL OR r.until > date())
        WITH * ORDER BY r.rank, r.id RETURN {role: r.role, agency: a {.id, .name, .shortName}} },
      beneficiaries: COLLECT { MATCH (m)-[r:BENEFITS]->(b:BeneficiaryGroup) WITH * ORDER BY r.rank, b.id RETURN b {.id, .name} }}
  },
  pageInfo: {hasNextPage: size(page) > 50}
}}

CALL () {
  MATCH (m:Measure {documentId: $id})
  RETURN m ORDER BY m.documentId, m.rank, m.id LIMIT 501
}
WITH collect(m) AS found
WITH found[..500] AS measures, size(found) > 500 AS truncated
RETURN {responsibilityMatrix: {
  agencies: COLLECT {
    UNWIND measures AS m
    MATCH (m)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
    WHERE (d.since IS NULL OR d.since <= date()) AND (d.until IS NULL OR d.until > date())
    WITH a, count(DISTINCT m) AS n ORDER BY n DESC, a.id
    RETURN a {.id, .name, .shortName}
  },
  rows: COLLECT {
    UNWIND measures AS m
    RETURN {measure: m {.id, .number, .title}, cells: COLLECT {
      MATCH (m)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
      WHERE (d.since IS NULL OR d.since <= date()) AND (d.until IS NULL OR d.until > date())
      WITH a.id AS id, d.role AS role, min(d.rank) AS rank ORDER BY rank
      WITH id, collect(role) AS roles, min(rank) AS rank ORDER BY rank, id
      RETURN {agencyId: id, roles: roles}
    }}
  },
  truncated: truncated
}}

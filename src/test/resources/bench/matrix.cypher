CALL () {
  MATCH (m:Measure {documentId: $id})
  RETURN m ORDER BY m.documentId, m.rank, m.id LIMIT 121
}
WITH collect(m) AS found
WITH found[..120] AS measures, size(found) > 120 AS truncated
CALL (measures) {
  UNWIND measures AS m
  CALL (m) {
    MATCH (m)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
    WHERE (d.since IS NULL OR d.since <= date()) AND (d.until IS NULL OR d.until > date())
    WITH a, d.role AS role, min(d.rank) AS rank ORDER BY rank, role
    WITH a, collect(role) AS roles, min(rank) AS rank ORDER BY rank, a.id
    RETURN collect({agency: a, id: a.id, roles: roles}) AS cells
  }
  RETURN collect({measure: m {.id, .number, .title}, cells: cells}) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.cells AS cell
  WITH cell.agency AS a, count(*) AS n ORDER BY n DESC, a.id
  RETURN collect(a {.id, .name, .shortName}) AS agencies
}
RETURN {responsibilityMatrix: {
  agencies: agencies,
  rows: [row IN rows | {measure: row.measure, cells: [cell IN row.cells | {agencyId: cell.id, roles: cell.roles}]}],
  truncated: truncated
}}

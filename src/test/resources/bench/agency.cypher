MATCH (a:Agency {id: $id})
RETURN {agency: a {.id, .name, .sector, .level, responsibilities: {nodes: COLLECT {
  MATCH (a)<-[:BORNE_BY]-(r:Responsibility)
  WHERE (r.since IS NULL OR r.since <= date()) AND (r.until IS NULL OR r.until > date())
  OPTIONAL MATCH (r)-[:FOR]->(m:Measure)
  WITH r, m ORDER BY m IS NULL, m.documentId, m.rank, r.rank, r.id LIMIT 50
  RETURN {role: r.role, measure: CASE WHEN m IS NOT NULL THEN m {.id, .title, .dueOn, followUps: {nodes: COLLECT {
    MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp) WHERE l.confidence <> 'REJECTED' AND f.knownOn <= date()
    WITH f ORDER BY f.occurredOn IS NULL, f.occurredOn DESC, f.knownOn, f.rank, f.id LIMIT 3
    RETURN f {.id, .kind, .status, .occurredOn, .summary}
  }}} END}
}}}}

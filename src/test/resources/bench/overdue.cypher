CALL () {
  MATCH (f:FollowUp)
  WHERE f.dueOn < date() AND NOT f.status IN ['DONE', 'CANCELLED'] AND f.knownOn <= date()
  RETURN f ORDER BY f.dueOn, f.knownOn, f.rank, f.id LIMIT 101
}
WITH collect(f) AS page
RETURN {followUps: {
  nodes: COLLECT {
    UNWIND page[..100] AS f
    RETURN f {.id, .kind, .status, .summary, .dueOn, measures: COLLECT {
      MATCH (f)-[l:FOLLOWS_UP]->(m:Measure) WHERE l.confidence <> 'REJECTED'
      WITH m ORDER BY m.documentId, m.rank, m.id
      RETURN m {.id, .title, responsibilities: COLLECT {
        MATCH (m)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(a:Agency)
        WHERE r.role IN ['LEAD', 'RESPONSIBLE']
          AND (r.since IS NULL OR r.since <= date()) AND (r.until IS NULL OR r.until > date())
        WITH * ORDER BY r.rank, r.id RETURN {role: r.role, agency: a {.id, .name}}
      }}
    }}
  },
  pageInfo: {hasNextPage: size(page) > 100}
}}

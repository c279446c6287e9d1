CALL () {
  MATCH (m:Measure) WHERE m.documentId IS NOT NULL
  RETURN m ORDER BY m.documentId, m.rank, m.id LIMIT 51
}
WITH collect(m) AS page
RETURN {measures: {
  nodes: COLLECT {
    UNWIND page[..50] AS m
    RETURN m {.id, .title, .kind, .dueOn, .number,
      document: head([(m)-[:STATED_IN]->(:Provision)-[:PART_OF]->(d:Document) | d {.id, .number}])}
  },
  pageInfo: {hasNextPage: size(page) > 50}
}}

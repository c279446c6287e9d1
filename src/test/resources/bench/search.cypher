CALL () {
  UNWIND ['documentText', 'beneficiaryGroupText'] AS index
  CALL db.index.fulltext.queryNodes(index, $lucene) YIELD node
  WITH node,
    [t IN coalesce(node.names, []) + [node.name, node.nameEn, node.title, node.titleEn, node.number] WHERE t IS NOT NULL | toLower(t)] AS names,
    [t IN [node.summary, node.summaryEn, node.definition, node.definitionEn] WHERE t IS NOT NULL | toLower(t)] AS texts
  WITH node,
    CASE WHEN $text IN names THEN 1000.0 ELSE 0.0 END + 4.0 * CASE
      WHEN any(t IN names WHERE t CONTAINS $text)
        THEN reduce(best = 0.0, t IN [t IN names WHERE t CONTAINS $text | 1.0 + toFloat(size($text)) / size(t)] | CASE WHEN t > best THEN t ELSE best END)
      WHEN any(t IN texts WHERE t CONTAINS $text) THEN 0.5
      ELSE 0.0
    END AS score
  ORDER BY score DESC, node.id LIMIT 21 RETURN node
}
WITH collect(node) AS page
RETURN {search: {
  edges: COLLECT {
    UNWIND page[..20] AS n
    RETURN {node: CASE
      WHEN n:Document THEN {`__typename`: 'Document', id: n.id, title: n.title, number: n.number}
      ELSE {`__typename`: 'BeneficiaryGroup', id: n.id, name: n.name} END}
  },
  pageInfo: {hasNextPage: size(page) > 20}
}}

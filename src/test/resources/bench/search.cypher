CALL () {
  UNWIND ['documentText', 'beneficiaryGroupText'] AS index
  CALL db.index.fulltext.queryNodes(index, $lucene) YIELD node, score
  WITH node, score + CASE WHEN $text IN [node.name, node.nameEn, node.title, node.titleEn, node.number] THEN 1000 ELSE 0 END AS score
  WITH * ORDER BY score DESC, node.id LIMIT 21 RETURN node
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

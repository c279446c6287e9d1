MATCH (m:Measure {id: $id})-[:STATED_IN]->(p:Provision)-[:PART_OF]->(d:Document)
OPTIONAL MATCH (signature:Provision {id: replace(d.id, 'document:', 'provision:') + '/signature'})
WITH m, p {.id} AS clause, d, signature {.id} AS signature, COLLECT {
  MATCH (d)-[r:IMPLEMENTS|ANSWERS]->(x)
  WITH * ORDER BY type(r) DESC, r.rank, x.id LIMIT 100 RETURN {on: x.issuedOn, node: {id: x.id}, provision: null}
} AS implemented, COLLECT {
  MATCH (m)-[r:ALSO_STATED_IN]->(x:Provision)-[:PART_OF]->(other:Document) WHERE other.issuedOn <= date()
  WITH * ORDER BY r.rank, x.rank, x.id RETURN {on: null, node: {id: x.id}, provision: {id: x.id}}
} AS alsoStated, COLLECT {
  UNWIND [m, d] AS target
  MATCH (target)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(a:Agency)
  WHERE (r.since IS NULL OR r.since <= date()) AND (target = m OR r.until IS NULL OR r.until > date())
  OPTIONAL MATCH (r)-[:BASED_ON]->(basis:Provision)
  WITH target, r, a, basis, coalesce(r.until <= date(), false) AS ended ORDER BY target <> m, ended, r.rank, r.id LIMIT 200
  RETURN {on: CASE WHEN ended THEN r.until ELSE r.since END, node: {id: r.id}, provision: basis {.id},
    owns: r.role IN ['LEAD', 'RESPONSIBLE'] AND NOT ended AND target = m}
} AS duties, COLLECT {
  UNWIND [m, d] AS target
  MATCH (target)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(a:Agency)
  WHERE (r.since IS NULL OR r.since <= date()) AND (r.until IS NULL OR r.until > date())
  WITH target <> m AS second, r, a ORDER BY second, r.rank, a.id LIMIT 200
  RETURN a
} AS bearers, COLLECT {
  MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp) WHERE l.confidence <> 'REJECTED' AND f.knownOn <= date()
  OPTIONAL MATCH (f)-[:STATED_IN]->(at:Provision)
  WITH f, at ORDER BY coalesce(f.occurredOn, f.knownOn), f.rank, f.id LIMIT 51
  RETURN {on: f.occurredOn, node: {id: f.id}, provision: at {.id}}
} AS reports, COLLECT {
  MATCH (m)-[r:CONTINUES|CONTRIBUTES_TO]-(x)-[:STATED_IN]->(at:Provision)-[:PART_OF]->(of:Document)
  WHERE r:CONTRIBUTES_TO OR of.issuedOn <= date()
  WITH * ORDER BY type(r), r.rank, x.documentId, x.rank, x.id
  RETURN {on: CASE WHEN r:CONTINUES THEN of.issuedOn END, node: {id: x.id},
    provision: CASE WHEN r:CONTINUES AND startNode(r) = m THEN p {.id} ELSE at {.id} END}
} AS further
WITH *, [i IN range(0, size(bearers) - 1) WHERE NOT bearers[i] IN bearers[..i] | bearers[i]][..50] AS bearers
WITH *, COLLECT {
  UNWIND bearers AS a
  MATCH way = (a)-[into:SUCCEEDED_BY*1..10]->(b:Agency) WHERE all(r IN into WHERE r.on <= date())
  WITH DISTINCT last(into) AS link, b ORDER BY link.on, b.id, startNode(link).id LIMIT 50
  RETURN {on: link.on, node: {id: b.id}, provision: null}
} AS successions
WITH [{on: d.issuedOn, node: {id: d.id}, provision: signature}] + implemented
  + [{on: d.issuedOn, node: clause, provision: clause}] + alsoStated
  + [{on: d.issuedOn, node: {id: m.id}, provision: clause}, {on: d.issuedOn, node: {id: m.id}, provision: clause}]
  + duties + CASE WHEN none(duty IN duties WHERE duty.owns) THEN [{on: null, node: {id: m.id}, provision: clause}] ELSE [] END
  + [a IN bearers | {on: null, node: {id: a.id}, provision: null}] + successions + further + reports[..50]
  + CASE WHEN size(reports) IN range(1, 50) THEN [] ELSE [{on: null, node: {id: m.id}, provision: null}] END
  + [{on: m.closedOn, node: {id: m.id}, provision: null}] AS steps
RETURN {trace: {steps: [i IN range(0, size(steps) - 1) |
  {order: i + 1, on: steps[i].on, node: steps[i].node, provision: steps[i].provision}]}}

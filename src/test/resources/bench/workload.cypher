MATCH (m:Measure)
WITH m, [(m)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
  WHERE (d.since IS NULL OR d.since <= date()) AND (d.until IS NULL OR d.until > date()) | a] AS bearers
WHERE size(bearers) > 0
WITH m, COLLECT { UNWIND bearers AS a RETURN DISTINCT a } AS bearers,
  m.closedOn <= date() OR EXISTS {
    MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp)
    WHERE l.confidence IN ['EXPLICIT', 'CONFIRMED'] AND f.knownOn <= date() AND f.status = 'DONE'
      AND (f.kind = 'COMPLETION' OR (f.kind = 'REGULATION' AND m.kind = 'COMMITMENT'))
  } AS done,
  EXISTS { MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp) WHERE l.confidence <> 'REJECTED' AND f.knownOn <= date() } AS heard
UNWIND bearers AS a
WITH a, count(*) AS total, sum(CASE WHEN size(bearers) = 1 THEN 1 ELSE 0 END) AS sole,
  sum(CASE WHEN coalesce(done, false) THEN 0 WHEN m.dueOn < date() THEN 1 ELSE 0 END) AS overdue,
  sum(CASE WHEN heard THEN 0 ELSE 1 END) AS silent, sum(CASE WHEN coalesce(done, false) THEN 1 ELSE 0 END) AS completed
ORDER BY total DESC, a.id LIMIT 20
RETURN {workload: collect({agency: a {.id, .name}, total: total, sole: sole, shared: total - sole, overdue: overdue,
  withoutFollowUp: silent, completed: completed})}

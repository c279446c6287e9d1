// as a whole
RETURN[null,COLLECT{MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND((n0.dueOn < $q.asOf AND NOT n0.status IN['DONE','CANCELLED']))WITH n0,n0.dueOn AS k1,n0.knownOn AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p5 RETURN[null,[n0.id,n0.kind,n0.status,n0.summary,n0.dueOn,COLLECT{MATCH(n0)-[e5:FOLLOWS_UP]->(n6:Measure WHERE(NOT n6:Restricted OR any(r IN n6.readers WHERE r IN $q.readers)))WHERE(e5.confidence <> 'REJECTED')WITH n6,e5 ORDER BY n6.documentId,n6.rank,n6.id RETURN[n6.id,n6.title,COLLECT{MATCH(n6)<-[:FOR]-(n7:Responsibility WHERE(NOT n7:Restricted OR any(r IN n7.readers WHERE r IN $q.readers)))WHERE((n7.since IS NULL OR n7.since <= $q.asOf))AND(n7.role IN $q.p3)AND($q.p4 OR((n7.since IS NULL OR n7.since <= $q.asOf)AND(n7.until IS NULL OR n7.until > $q.asOf)))WITH n7 ORDER BY n7.rank,n7.id RETURN[n7.role,head(COLLECT{MATCH(n7)-[:BORNE_BY]->(n8:Agency)RETURN[n8.id,n8.name]AS o9})]AS o12}]AS o16}]]AS o17}]AS value

// in parts
// followUps, what a condition of its filter lets through
MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.dueOn < $q.asOf AND NOT n0.status IN['DONE','CANCELLED'])WITH n0 LIMIT $q.p3 RETURN collect(elementId(n0))AS o

// followUps
MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND(elementId(n0)IN $q.among)WITH n0,n0.dueOn AS k1,n0.knownOn AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p3 RETURN[null,n0]AS o

// FollowUp.measures
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:FOLLOWS_UP]->(n1:Measure WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WHERE(e0.confidence <> 'REJECTED')WITH p,n1,e0 ORDER BY n1.documentId,n1.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// Measure.responsibilities
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)<-[:FOR]-(n0:Responsibility WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.since IS NULL OR n0.since <= $q.asOf))AND(n0.role IN $q.p3)AND($q.p4 OR((n0.since IS NULL OR n0.since <= $q.asOf)AND(n0.until IS NULL OR n0.until > $q.asOf)))WITH p,n0 ORDER BY n0.rank,n0.id RETURN elementId(p)AS of,n0 AS o

// Responsibility.agency
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:BORNE_BY]->(n0:Agency)RETURN elementId(p)AS of,n0 AS o

// followUps where its filter lets too many through
MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND((n0.dueOn < $q.asOf AND NOT n0.status IN['DONE','CANCELLED']))WITH n0,n0.dueOn AS k1,n0.knownOn AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p3 RETURN[null,n0]AS o

// as a whole
RETURN head(COLLECT{MATCH(n0:Agency)WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.name,n0.id LIMIT 1 RETURN[n0.id,n0.name,n0.sector,n0.level,[null,COLLECT{MATCH(n0)<-[:BORNE_BY]-(n1:Responsibility WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WHERE((n1.since IS NULL OR n1.since <= $q.asOf))AND($q.p4 OR((n1.since IS NULL OR n1.since <= $q.asOf)AND(n1.until IS NULL OR n1.until > $q.asOf)))WITH n1,[(n1)-[:FOR]->(m15:Measure WHERE(NOT m15:Restricted OR any(r IN m15.readers WHERE r IN $q.readers)))|m15.documentId][0]AS k2,[(n1)-[:FOR]->(m16:Measure WHERE(NOT m16:Restricted OR any(r IN m16.readers WHERE r IN $q.readers)))|m16.rank][0]AS k3,n1.rank AS k4,n1.id AS k5 ORDER BY k2,k3,k4,k5 LIMIT $q.p6 RETURN[null,[n1.role,head(COLLECT{MATCH(n1)-[:FOR]->(n6:Measure WHERE(NOT n6:Restricted OR any(r IN n6.readers WHERE r IN $q.readers)))RETURN[n6.id,n6.title,n6.dueOn,[null,COLLECT{MATCH(n6)<-[e7:FOLLOWS_UP]-(n8:FollowUp WHERE(NOT n8:Restricted OR any(r IN n8.readers WHERE r IN $q.readers)))WHERE((n8.knownOn IS NULL OR n8.knownOn <= $q.asOf)AND(e7.confidence <> 'REJECTED' OR null IS NOT NULL))WITH n8,e7,n8.occurredOn AS k9,n8.knownOn AS k10,n8.rank AS k11,n8.id AS k12 ORDER BY k9 IS NULL,k9 DESC,k10,k11,k12 LIMIT $q.p5 RETURN[null,[n8.id,n8.kind,n8.status,n8.occurredOn,n8.summary]]AS o13}]]AS o14})]]AS o17}]]AS o20})AS value

// in parts
// agency
MATCH(n0:Agency)WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.name,n0.id LIMIT 1 RETURN n0 AS o

// Agency.responsibilities
MATCH(p)WHERE elementId(p)IN $q.of CALL(*){MATCH(p)<-[:BORNE_BY]-(n0:Responsibility WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.since IS NULL OR n0.since <= $q.asOf))AND($q.p3 OR((n0.since IS NULL OR n0.since <= $q.asOf)AND(n0.until IS NULL OR n0.until > $q.asOf)))WITH n0,[(n0)-[:FOR]->(m5:Measure WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))|m5.documentId][0]AS k1,[(n0)-[:FOR]->(m6:Measure WHERE(NOT m6:Restricted OR any(r IN m6.readers WHERE r IN $q.readers)))|m6.rank][0]AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p4 RETURN collect([null,n0])AS o}RETURN elementId(p)AS of,o AS o

// Responsibility.measure
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:FOR]->(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))RETURN elementId(p)AS of,n0 AS o

// Measure.followUps
MATCH(p)WHERE elementId(p)IN $q.of CALL(*){MATCH(p)<-[e0:FOLLOWS_UP]-(n1:FollowUp WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WHERE((n1.knownOn IS NULL OR n1.knownOn <= $q.asOf)AND(e0.confidence <> 'REJECTED' OR null IS NOT NULL))WITH n1,e0,n1.occurredOn AS k2,n1.knownOn AS k3,n1.rank AS k4,n1.id AS k5 ORDER BY k2 IS NULL,k2 DESC,k3,k4,k5 LIMIT $q.p3 RETURN collect([null,n1])AS o}RETURN elementId(p)AS of,o AS o

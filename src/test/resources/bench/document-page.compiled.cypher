// as a whole
RETURN[null,COLLECT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.documentId IN $q.p3))AND n0.documentId IS NOT NULL WITH n0,n0.documentId AS k1,n0.rank AS k2,n0.id AS k3 ORDER BY k1,k2,k3 LIMIT $q.p5 RETURN[null,[n0.id,n0.number,n0.title,n0.kind,n0.dueOn,COLLECT{MATCH(n0)<-[:FOR]-(n4:Responsibility WHERE(NOT n4:Restricted OR any(r IN n4.readers WHERE r IN $q.readers)))WHERE((n4.since IS NULL OR n4.since <= $q.asOf))AND($q.p4 OR((n4.since IS NULL OR n4.since <= $q.asOf)AND(n4.until IS NULL OR n4.until > $q.asOf)))WITH n4 ORDER BY n4.rank,n4.id RETURN[n4.role,head(COLLECT{MATCH(n4)-[:BORNE_BY]->(n5:Agency)RETURN[n5.id,n5.name,n5.shortName]AS o6})]AS o9},COLLECT{MATCH(n0)-[e10:BENEFITS]->(n11:BeneficiaryGroup)WITH n11,e10 ORDER BY e10.rank,n11.id RETURN[n11.id,n11.name]AS o12}]]AS o13}]AS value

// in parts
// measures, what a condition of its filter lets through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.documentId IN $q.p3)WITH n0 LIMIT $q.p4 RETURN collect(elementId(n0))AS o

// measures
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(elementId(n0)IN $q.among)AND n0.documentId IS NOT NULL WITH n0,n0.documentId AS k1,n0.rank AS k2,n0.id AS k3 ORDER BY k1,k2,k3 LIMIT $q.p3 RETURN[null,n0]AS o

// Measure.responsibilities
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)<-[:FOR]-(n0:Responsibility WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.since IS NULL OR n0.since <= $q.asOf))AND($q.p3 OR((n0.since IS NULL OR n0.since <= $q.asOf)AND(n0.until IS NULL OR n0.until > $q.asOf)))WITH p,n0 ORDER BY n0.rank,n0.id RETURN elementId(p)AS of,n0 AS o

// Measure.beneficiaries
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:BENEFITS]->(n1:BeneficiaryGroup)WITH p,n1,e0 ORDER BY e0.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// Responsibility.agency
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:BORNE_BY]->(n0:Agency)RETURN elementId(p)AS of,n0 AS o

// measures where its filter lets too many through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.documentId IN $q.p3))AND n0.documentId IS NOT NULL WITH n0,n0.documentId AS k1,n0.rank AS k2,n0.id AS k3 ORDER BY k1,k2,k3 LIMIT $q.p4 RETURN[null,n0]AS o

// as a whole
RETURN[null,COLLECT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE n0.documentId >= $q.p7 WITH n0,n0.documentId AS k4,n0.rank AS k5,n0.id AS k6 WHERE(k4 > $q.p5 OR(k4 = $q.p5 AND(k5 > $q.p4 OR(k5 = $q.p4 AND(k6 > $q.p3 OR(k6 = $q.p3 AND false))))))ORDER BY k4,k5,k6 LIMIT $q.p6 RETURN[null,[n0.id,n0.title,n0.kind,n0.dueOn,n0.number,head(COLLECT{MATCH(n0)-[:STATED_IN]->(s8:Provision WHERE(NOT s8:Restricted OR any(r IN s8.readers WHERE r IN $q.readers)))-[:PART_OF]->(n7:Document WHERE(NOT n7:Restricted OR any(r IN n7.readers WHERE r IN $q.readers)))RETURN[n7.id,n7.number]AS o9})]]AS o10}]AS value

// in parts
// measures
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE n0.documentId >= $q.p7 WITH n0,n0.documentId AS k4,n0.rank AS k5,n0.id AS k6 WHERE(k4 > $q.p5 OR(k4 = $q.p5 AND(k5 > $q.p4 OR(k5 = $q.p4 AND(k6 > $q.p3 OR(k6 = $q.p3 AND false))))))ORDER BY k4,k5,k6 LIMIT $q.p6 RETURN[null,n0]AS o

// Measure.document
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:STATED_IN]->(s1:Provision WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))-[:PART_OF]->(n0:Document WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))RETURN elementId(p)AS of,n0 AS o

// as a whole
RETURN[COUNT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.kind IN $q.p3)AND(n0.dueOn >= coalesce($q.p4.from,date('0000-01-01'))AND n0.dueOn <= coalesce($q.p5.to,date('9999-12-31'))))RETURN n0},COLLECT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.kind IN $q.p3)AND(n0.dueOn >= coalesce($q.p4.from,date('0000-01-01'))AND n0.dueOn <= coalesce($q.p5.to,date('9999-12-31'))))WITH n0,n0.dueOn AS k1,n0.documentId AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p6 RETURN[null,[n0.id,n0.title,n0.kind,n0.dueOn,n0.number,head(COLLECT{MATCH(n0)-[:STATED_IN]->(s6:Provision WHERE(NOT s6:Restricted OR any(r IN s6.readers WHERE r IN $q.readers)))-[:PART_OF]->(n5:Document WHERE(NOT n5:Restricted OR any(r IN n5.readers WHERE r IN $q.readers)))RETURN[n5.id,n5.number]AS o7})]]AS o8}]AS value

// in parts
// measures, what a condition of its filter lets through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.kind IN $q.p3)WITH n0 LIMIT $q.p4 RETURN collect(elementId(n0))AS o

// measures, what a condition of its filter lets through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE elementId(n0)IN $q.among AND(n0.dueOn >= coalesce($q.p3.from,date('0000-01-01'))AND n0.dueOn <= coalesce($q.p4.to,date('9999-12-31')))WITH n0 LIMIT $q.p5 RETURN collect(elementId(n0))AS o

// measures
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(elementId(n0)IN $q.among)WITH n0,n0.dueOn AS k1,n0.documentId AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p3 RETURN[null,n0]AS o

// Measure.document
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:STATED_IN]->(s1:Provision WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))-[:PART_OF]->(n0:Document WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))RETURN elementId(p)AS of,n0 AS o

// measures where its filter lets too many through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.kind IN $q.p3)AND(n0.dueOn >= coalesce($q.p4.from,date('0000-01-01'))AND n0.dueOn <= coalesce($q.p5.to,date('9999-12-31'))))WITH n0,n0.dueOn AS k1,n0.documentId AS k2,n0.rank AS k3,n0.id AS k4 ORDER BY k1,k2,k3,k4 LIMIT $q.p6 RETURN[null,n0]AS o

// measures where its filter lets too many through, how many
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.kind IN $q.p3)AND(n0.dueOn >= coalesce($q.p4.from,date('0000-01-01'))AND n0.dueOn <= coalesce($q.p5.to,date('9999-12-31'))))RETURN count(*)AS o

// as a whole
RETURN head(COLLECT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.documentId,n0.rank,n0.id LIMIT 1 RETURN[n0.id,n0.title,n0.number,n0.kind,n0.dueOn]AS o4})AS value

// in parts
// measure
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.documentId,n0.rank,n0.id LIMIT 1 RETURN n0 AS o

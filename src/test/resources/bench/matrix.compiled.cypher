// as a whole
RETURN head(COLLECT{WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND((m1.documentId IN $q.p5))RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){UNWIND n0.rows AS r18
UNWIND r18.cells AS c19
WITH c19.agency AS n17,{measures:count(*)}AS e16 WITH n17,e16 ORDER BY e16.measures DESC,n17.id RETURN collect([n17.id,n17.name,n17.shortName])AS r22}RETURN[r22,[n23 IN coalesce(n0.rows,[])|[head([n24 IN[n23.measure]WHERE n24 IS NOT NULL|[n24.id,n24.number,n24.title]]),[n25 IN coalesce(n23.cells,[])|[n25.agencyId,n25.roles]]]],n0.truncated]AS o27})AS value

// in parts
// responsibilityMatrix, what a condition of its filter lets through
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.documentId IN $q.p3)WITH n0 LIMIT $q.p4 RETURN collect(elementId(n0))AS o

// responsibilityMatrix
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND elementId(m1)IN $q.among
RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){UNWIND n0.rows AS r18
UNWIND r18.cells AS c19
WITH c19.agency AS n17,{measures:count(*)}AS e16 WITH n17,e16 ORDER BY e16.measures DESC,n17.id RETURN collect(n17)AS r22}RETURN[r22]AS o

// responsibilityMatrix
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND elementId(m1)IN $q.among
RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[[n16 IN coalesce(n0.rows,[])|n16]]AS o

// responsibilityMatrix
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND elementId(m1)IN $q.among
RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[n0.truncated]AS o

// responsibilityMatrix where its filter lets too many through
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND((m1.documentId IN $q.p5))RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){UNWIND n0.rows AS r18
UNWIND r18.cells AS c19
WITH c19.agency AS n17,{measures:count(*)}AS e16 WITH n17,e16 ORDER BY e16.measures DESC,n17.id RETURN collect(n17)AS r22}RETURN[r22]AS o

// responsibilityMatrix where its filter lets too many through
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND((m1.documentId IN $q.p5))RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[[n16 IN coalesce(n0.rows,[])|n16]]AS o

// responsibilityMatrix where its filter lets too many through
WITH COLLECT{MATCH(m1:Measure WHERE(NOT m1:Restricted OR any(r IN m1.readers WHERE r IN $q.readers)))WHERE m1.documentId IS NOT NULL AND((m1.documentId IN $q.p5))RETURN m1 ORDER BY m1.documentId,m1.rank,m1.id LIMIT coalesce($q.p3,120)+ 1}AS f2
WITH f2,coalesce($q.p4,120)AS m3
WITH f2[.. m3]AS m4,size(f2)> m3 AS m5
WITH m5,COLLECT{UNWIND range(0,size(m4)- 1)AS i6
WITH i6,m4[i6]AS m1
OPTIONAL MATCH(m1)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a8:Agency)WHERE((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf))WITH i6,m1,a8,a8.id AS i9,d7.role AS r10,d7.rank AS r11 ORDER BY r11,r10
WITH i6,m1,a8,i9,collect(DISTINCT r10)AS r12,min(r11)AS f13 ORDER BY i6,f13,i9
WITH i6,m1,collect(CASE WHEN a8 IS NOT NULL THEN{agency:a8,agencyId:i9,roles:r12}END)AS c14
RETURN{measure:m1,cells:c14}ORDER BY i6}AS r15
WITH{id:'matrix',rows:r15,truncated:m5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[n0.truncated]AS o

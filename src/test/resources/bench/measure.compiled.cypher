// as a whole
RETURN head(COLLECT{MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.documentId,n0.rank,n0.id LIMIT 1 RETURN[n0.id,n0.number,n0.kind,n0.title,n0.summary,n0.condition,n0.dueOn,n0.deadlineRule,(CASE
WHEN((coalesce(n0.closedOn <= $q.asOf OR any(i1 IN range(0,size(coalesce(n0.closedBefore,[]))- 1,2)WHERE n0.closedBefore[i1]<= $q.asOf AND $q.asOf < n0.closedBefore[i1 + 1]),false))OR EXISTS{MATCH(n0)<-[l2:FOLLOWS_UP]-(f3:FollowUp WHERE(NOT f3:Restricted OR any(r IN f3.readers WHERE r IN $q.readers)))WHERE((l2.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l2.setAsideOn <= $q.asOf,false)))AND(f3.knownOn IS NULL OR f3.knownOn <= $q.asOf)AND f3.status = 'DONE'
AND(f3.kind = 'COMPLETION' OR(f3.kind = 'REGULATION' AND n0.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN n0.dueOn < $q.asOf THEN 'OVERDUE'
WHEN n0.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN n0.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN n0.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END),head(COLLECT{MATCH(n0)-[:HAS_THEME]->(n4:Theme)RETURN[n4.id,n4.name]AS o5}),head(COLLECT{MATCH(n0)-[:STATED_IN]->(s7:Provision WHERE(NOT s7:Restricted OR any(r IN s7.readers WHERE r IN $q.readers)))-[:PART_OF]->(n6:Document WHERE(NOT n6:Restricted OR any(r IN n6.readers WHERE r IN $q.readers)))RETURN[n6.id,n6.title,n6.number,n6.kind,n6.issuedOn,COLLECT{MATCH(n6)-[e8:ISSUED_BY]->(n9:Agency)WITH n9,e8 ORDER BY e8.rank,n9.id RETURN[n9.id,n9.name]AS o10}]AS o11}),head(COLLECT{MATCH(n0)-[:STATED_IN]->(n12:Provision WHERE(NOT n12:Restricted OR any(r IN n12.readers WHERE r IN $q.readers)))RETURN[n12.id,n12.number,n12.heading,n12.digest]AS o13}),COLLECT{MATCH(n0)<-[:FOR]-(n14:Responsibility WHERE(NOT n14:Restricted OR any(r IN n14.readers WHERE r IN $q.readers)))WHERE((n14.since IS NULL OR n14.since <= $q.asOf))AND($q.p4 OR((n14.since IS NULL OR n14.since <= $q.asOf)AND(n14.until IS NULL OR n14.until > $q.asOf)))WITH n14 ORDER BY n14.rank,n14.id RETURN[n14.role,n14.basis,n14.statedAs,n14.since,n14.until,head(COLLECT{MATCH(n14)-[:BORNE_BY]->(n15:Agency)RETURN[n15.id,n15.name,n15.shortName,n15.sector,n15.level,head(COLLECT{MATCH(n15)-[:PART_OF]->(n16:Agency)RETURN[n16.id,n16.name]AS o17})]AS o18})]AS o21},COLLECT{MATCH(n0)-[e22:BENEFITS]->(n23:BeneficiaryGroup)WITH n23,e22 ORDER BY e22.rank,n23.id RETURN[n23.id,n23.name,n23.definition]AS o24},COLLECT{MATCH(n0)-[:GRANTS]->(n25:Entitlement WHERE(NOT n25:Restricted OR any(r IN n25.readers WHERE r IN $q.readers)))WITH n25 ORDER BY n25.rank,n25.id RETURN[n25.description,n25.amount,coalesce(n25.atLeast,false),n25.currency,n25.per]AS o28},[COUNT{MATCH(n0)<-[e29:FOLLOWS_UP]-(n30:FollowUp WHERE(NOT n30:Restricted OR any(r IN n30.readers WHERE r IN $q.readers)))WHERE((n30.knownOn IS NULL OR n30.knownOn <= $q.asOf)AND(e29.confidence <> 'REJECTED' OR null IS NOT NULL))RETURN n30},COLLECT{MATCH(n0)<-[e29:FOLLOWS_UP]-(n30:FollowUp WHERE(NOT n30:Restricted OR any(r IN n30.readers WHERE r IN $q.readers)))WHERE((n30.knownOn IS NULL OR n30.knownOn <= $q.asOf)AND(e29.confidence <> 'REJECTED' OR null IS NOT NULL))WITH n30,e29,n30.knownOn AS k31,n30.rank AS k32,n30.id AS k33 ORDER BY k31,k32,k33 LIMIT $q.p5 RETURN[null,e29.confidence,[n30.id,n30.kind,n30.status,n30.summary,n30.occurredOn,n30.dueOn,n30.evidenceStatus,COLLECT{MATCH(n30)-[e34:PERFORMED_BY]->(n35:Agency)WITH n35,e34 ORDER BY e34.rank,n35.id RETURN[n35.id,n35.name]AS o36},COLLECT{MATCH(n30)-[:HAS_FIGURE]->(n37:Figure WHERE(NOT n37:Restricted OR any(r IN n37.readers WHERE r IN $q.readers)))WITH n37 ORDER BY n37.rank,n37.id RETURN[n37.label,n37.value,n37.unit]AS o40}]]AS o41}]]AS o45})AS value

// in parts
// measure
MATCH(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(n0.id = $q.p3)WITH n0 ORDER BY n0.documentId,n0.rank,n0.id LIMIT 1 RETURN n0 AS o

// Measure.scheduleStatus
MATCH(p)WHERE elementId(p)IN $q.of RETURN elementId(p)AS of,(CASE
WHEN((coalesce(p.closedOn <= $q.asOf OR any(i0 IN range(0,size(coalesce(p.closedBefore,[]))- 1,2)WHERE p.closedBefore[i0]<= $q.asOf AND $q.asOf < p.closedBefore[i0 + 1]),false))OR EXISTS{MATCH(p)<-[l1:FOLLOWS_UP]-(f2:FollowUp WHERE(NOT f2:Restricted OR any(r IN f2.readers WHERE r IN $q.readers)))WHERE((l1.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l1.setAsideOn <= $q.asOf,false)))AND(f2.knownOn IS NULL OR f2.knownOn <= $q.asOf)AND f2.status = 'DONE'
AND(f2.kind = 'COMPLETION' OR(f2.kind = 'REGULATION' AND p.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN p.dueOn < $q.asOf THEN 'OVERDUE'
WHEN p.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN p.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN p.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)AS o

// Measure.theme
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:HAS_THEME]->(n0:Theme)RETURN elementId(p)AS of,n0 AS o

// Measure.document
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:STATED_IN]->(s1:Provision WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))-[:PART_OF]->(n0:Document WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))RETURN elementId(p)AS of,n0 AS o

// Measure.provision
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:STATED_IN]->(n0:Provision WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))RETURN elementId(p)AS of,n0 AS o

// Measure.responsibilities
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)<-[:FOR]-(n0:Responsibility WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.since IS NULL OR n0.since <= $q.asOf))AND($q.p3 OR((n0.since IS NULL OR n0.since <= $q.asOf)AND(n0.until IS NULL OR n0.until > $q.asOf)))WITH p,n0 ORDER BY n0.rank,n0.id RETURN elementId(p)AS of,n0 AS o

// Measure.beneficiaries
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:BENEFITS]->(n1:BeneficiaryGroup)WITH p,n1,e0 ORDER BY e0.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// Measure.entitlements
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:GRANTS]->(n0:Entitlement WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WITH p,n0 ORDER BY n0.rank,n0.id RETURN elementId(p)AS of,n0 AS o

// Measure.followUps, how many
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)<-[e0:FOLLOWS_UP]-(n1:FollowUp WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WHERE((n1.knownOn IS NULL OR n1.knownOn <= $q.asOf)AND(e0.confidence <> 'REJECTED' OR null IS NOT NULL))RETURN elementId(p)AS of,count(*)AS o

// Measure.followUps
MATCH(p)WHERE elementId(p)IN $q.of CALL(*){MATCH(p)<-[e0:FOLLOWS_UP]-(n1:FollowUp WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WHERE((n1.knownOn IS NULL OR n1.knownOn <= $q.asOf)AND(e0.confidence <> 'REJECTED' OR null IS NOT NULL))WITH n1,e0,n1.knownOn AS k2,n1.rank AS k3,n1.id AS k4 ORDER BY k2,k3,k4 LIMIT $q.p3 RETURN collect([null,e0.confidence,n1])AS o}RETURN elementId(p)AS of,o AS o

// Document.issuers
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:ISSUED_BY]->(n1:Agency)WITH p,n1,e0 ORDER BY e0.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// Responsibility.agency
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:BORNE_BY]->(n0:Agency)RETURN elementId(p)AS of,n0 AS o

// FollowUp.performedBy
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:PERFORMED_BY]->(n1:Agency)WITH p,n1,e0 ORDER BY e0.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// FollowUp.figures
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:HAS_FIGURE]->(n0:Figure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WITH p,n0 ORDER BY n0.rank,n0.id RETURN elementId(p)AS of,n0 AS o

// Agency.parent
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[:PART_OF]->(n0:Agency)RETURN elementId(p)AS of,n0 AS o

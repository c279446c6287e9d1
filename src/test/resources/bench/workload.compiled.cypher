// as a whole
RETURN COLLECT{WITH *,(((EXISTS{MATCH(h1:TallyHead{id:'tally-head:current'}),(c2:AuditHead{id:'audit-head:current'})WHERE h1.day = $q.asOf AND h1.dueSoon = $q.dueSoon AND h1.seq = coalesce(c2.seq,0)AND h1.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})))AS t3
WITH *,(COLLECT{UNWIND CASE WHEN t3 THEN[1]ELSE[]END AS o4
MATCH(m5:Untallied WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5
UNION ALL
UNWIND CASE WHEN t3 THEN[]ELSE[1]END AS o4
MATCH(m5:Measure WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5})AS m6
WITH t3,(((COLLECT{UNWIND m6 AS m7
WITH m7,[(m7)<-[:FOR]-(d8:Responsibility WHERE(NOT d8:Restricted OR any(r IN d8.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a9:Agency)WHERE((d8.since IS NULL OR d8.since <= $q.asOf)AND(d8.until IS NULL OR d8.until > $q.asOf))|{agency:a9,role:d8.role}]AS d10
WHERE size(d10)> 0
WITH m7,d10,(size(COLLECT{UNWIND d10 AS d11 RETURN DISTINCT d11.agency})= 1)AS s12,((CASE
WHEN((coalesce(m7.closedOn <= $q.asOf OR any(i13 IN range(0,size(coalesce(m7.closedBefore,[]))- 1,2)WHERE m7.closedBefore[i13]<= $q.asOf AND $q.asOf < m7.closedBefore[i13 + 1]),false))OR EXISTS{MATCH(m7)<-[l14:FOLLOWS_UP]-(f15:FollowUp WHERE(NOT f15:Restricted OR any(r IN f15.readers WHERE r IN $q.readers)))WHERE(l14.confidence IN['EXPLICIT','CONFIRMED'])AND(f15.knownOn IS NULL OR f15.knownOn <= $q.asOf)AND f15.status = 'DONE'
AND(f15.kind = 'COMPLETION' OR(f15.kind = 'REGULATION' AND m7.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m7.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m7.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m7.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m7.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o16,((COUNT{MATCH(m7)<-[l17:FOLLOWS_UP]-(f18:FollowUp WHERE(NOT f18:Restricted OR any(r IN f18.readers WHERE r IN $q.readers)))WHERE l17.confidence <> 'REJECTED' AND(f18.knownOn IS NULL OR f18.knownOn <= $q.asOf)})= 0)AS s19,(((coalesce(m7.closedOn <= $q.asOf OR any(i20 IN range(0,size(coalesce(m7.closedBefore,[]))- 1,2)WHERE m7.closedBefore[i20]<= $q.asOf AND $q.asOf < m7.closedBefore[i20 + 1]),false))OR EXISTS{MATCH(m7)<-[l21:FOLLOWS_UP]-(f22:FollowUp WHERE(NOT f22:Restricted OR any(r IN f22.readers WHERE r IN $q.readers)))WHERE(l21.confidence IN['EXPLICIT','CONFIRMED'])AND(f22.knownOn IS NULL OR f22.knownOn <= $q.asOf)AND f22.status = 'DONE'
AND(f22.kind = 'COMPLETION' OR(f22.kind = 'REGULATION' AND m7.kind = 'COMMITMENT'))}))AS c23
UNWIND d10 AS d11
WITH d11.agency AS a24,m7,s12,o16,s19,c23,collect(DISTINCT d11.role)AS r25
WITH a24,count(*)AS t26,collect(r25)AS r25,sum(CASE WHEN s12 THEN 1 ELSE 0 END)AS a27,sum(CASE WHEN o16 THEN 1 ELSE 0 END)AS l28,sum(CASE WHEN s19 THEN 1 ELSE 0 END)AS u29,sum(CASE WHEN c23 THEN 1 ELSE 0 END)AS d30
RETURN{agency:a24,total:t26,roles:r25,kept:[],sole:a27,overdue:l28,silent:u29,completed:d30}})))AS c31
CALL(t3,c31){UNWIND c31 AS r32
RETURN r32
UNION ALL
UNWIND CASE WHEN t3 THEN[1]ELSE[]END AS o4
CALL(c31){UNWIND c31 AS r32
RETURN r32.agency AS a33
UNION
MATCH(t34:Tally WHERE(NOT t34:Restricted OR any(r IN t34.readers WHERE r IN $q.readers)))WHERE t34.kind = 'load' AND t34.count > 0
WITH t34 ORDER BY t34.kind DESC,t34.count DESC,t34.of LIMIT coalesce($q.p3,1000000)MATCH(a33:Agency)WHERE a33.id = t34.of
RETURN a33}WITH a33,COLLECT{MATCH(t34:Tally WHERE(NOT t34:Restricted OR any(r IN t34.readers WHERE r IN $q.readers)))WHERE t34.of = a33.id RETURN{kind:t34.kind,count:t34.count}}AS t35
RETURN{agency:a33,roles:[],kept:[t34 IN t35 WHERE t34.kind STARTS WITH 'role-'|{role:substring(t34.kind,5),count:t34.count}],total:head([t34 IN t35 WHERE t34.kind = 'load'|t34.count]),sole:head([t34 IN t35 WHERE t34.kind = 'sole'|t34.count]),overdue:head([t34 IN t35 WHERE t34.kind = 'overdue'|t34.count]),silent:head([t34 IN t35 WHERE t34.kind = 'silent'|t34.count]),completed:head([t34 IN t35 WHERE t34.kind = 'completed'|t34.count])}AS r32}WITH r32.agency AS a33,sum(r32.total)AS t36,collect(r32.roles)AS r37,collect(r32.kept)AS k38,sum(r32.sole)AS a39,sum(r32.overdue)AS l40,sum(r32.silent)AS u41,sum(r32.completed)AS d42
ORDER BY t36 DESC,a33.id LIMIT coalesce($q.p4,1000000)WITH *,[]AS b43
WITH{id:a33.id,agency:a33,total:t36,sole:a39,shared:t36 - a39,overdue:l40,withoutFollowUp:u41,completed:d42,byRole:b43}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN[head([n44 IN[n0.agency]WHERE n44 IS NOT NULL|[n44.id,n44.name]]),n0.total,n0.sole,n0.shared,n0.overdue,n0.withoutFollowUp,n0.completed]AS o47}AS value

// in parts
// workload, whether the kept counts answer
RETURN[(EXISTS{MATCH(h0:TallyHead{id:'tally-head:current'}),(c1:AuditHead{id:'audit-head:current'})WHERE h0.day = $q.asOf AND h0.dueSoon = $q.dueSoon AND h0.seq = coalesce(c1.seq,0)AND h0.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}),EXISTS{MATCH(m2:Untallied WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))}]AS o

// workload
WITH *,false AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH t1,(((COLLECT{UNWIND m3 AS m4
WITH m4,[(m4)<-[:FOR]-(d5:Responsibility WHERE(NOT d5:Restricted OR any(r IN d5.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a6:Agency)WHERE((d5.since IS NULL OR d5.since <= $q.asOf)AND(d5.until IS NULL OR d5.until > $q.asOf))|{agency:a6,role:d5.role}]AS d7
WHERE size(d7)> 0
WITH m4,d7,(size(COLLECT{UNWIND d7 AS d8 RETURN DISTINCT d8.agency})= 1)AS s9,((CASE
WHEN((coalesce(m4.closedOn <= $q.asOf OR any(i10 IN range(0,size(coalesce(m4.closedBefore,[]))- 1,2)WHERE m4.closedBefore[i10]<= $q.asOf AND $q.asOf < m4.closedBefore[i10 + 1]),false))OR EXISTS{MATCH(m4)<-[l11:FOLLOWS_UP]-(f12:FollowUp WHERE(NOT f12:Restricted OR any(r IN f12.readers WHERE r IN $q.readers)))WHERE(l11.confidence IN['EXPLICIT','CONFIRMED'])AND(f12.knownOn IS NULL OR f12.knownOn <= $q.asOf)AND f12.status = 'DONE'
AND(f12.kind = 'COMPLETION' OR(f12.kind = 'REGULATION' AND m4.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m4.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m4.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m4.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m4.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o13,((COUNT{MATCH(m4)<-[l14:FOLLOWS_UP]-(f15:FollowUp WHERE(NOT f15:Restricted OR any(r IN f15.readers WHERE r IN $q.readers)))WHERE l14.confidence <> 'REJECTED' AND(f15.knownOn IS NULL OR f15.knownOn <= $q.asOf)})= 0)AS s16,(((coalesce(m4.closedOn <= $q.asOf OR any(i17 IN range(0,size(coalesce(m4.closedBefore,[]))- 1,2)WHERE m4.closedBefore[i17]<= $q.asOf AND $q.asOf < m4.closedBefore[i17 + 1]),false))OR EXISTS{MATCH(m4)<-[l18:FOLLOWS_UP]-(f19:FollowUp WHERE(NOT f19:Restricted OR any(r IN f19.readers WHERE r IN $q.readers)))WHERE(l18.confidence IN['EXPLICIT','CONFIRMED'])AND(f19.knownOn IS NULL OR f19.knownOn <= $q.asOf)AND f19.status = 'DONE'
AND(f19.kind = 'COMPLETION' OR(f19.kind = 'REGULATION' AND m4.kind = 'COMMITMENT'))}))AS c20
UNWIND d7 AS d8
WITH d8.agency AS a21,m4,s9,o13,s16,c20,collect(DISTINCT d8.role)AS r22
WITH a21,count(*)AS t23,collect(r22)AS r22,sum(CASE WHEN s9 THEN 1 ELSE 0 END)AS a24,sum(CASE WHEN o13 THEN 1 ELSE 0 END)AS l25,sum(CASE WHEN s16 THEN 1 ELSE 0 END)AS u26,sum(CASE WHEN c20 THEN 1 ELSE 0 END)AS d27
RETURN{agency:a21,total:t23,roles:r22,kept:[],sole:a24,overdue:l25,silent:u26,completed:d27}})))AS c28
CALL(t1,c28){UNWIND c28 AS r29
RETURN r29}WITH r29.agency AS a30,sum(r29.total)AS t31,collect(r29.roles)AS r32,collect(r29.kept)AS k33,sum(r29.sole)AS a34,sum(r29.overdue)AS l35,sum(r29.silent)AS u36,sum(r29.completed)AS d37
ORDER BY t31 DESC,a30.id LIMIT coalesce($q.p3,1000000)CALL(r32,k33){CALL(r32,k33){UNWIND r32 AS c28 UNWIND c28 AS s38 UNWIND s38 AS r39
RETURN r39,count(*)AS n40
UNION ALL
UNWIND k33 AS t41 UNWIND t41 AS t42
RETURN t42.role AS r39,t42.count AS n40}WITH r39,sum(n40)AS n40 ORDER BY n40 DESC,r39
RETURN collect({role:r39,count:n40})AS b43}WITH{id:a30.id,agency:a30,total:t31,sole:a34,shared:t31 - a34,overdue:l35,withoutFollowUp:u36,completed:d37,byRole:b43}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

// workload where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH t1,(((COLLECT{UNWIND m4 AS m5
WITH m5,[(m5)<-[:FOR]-(d6:Responsibility WHERE(NOT d6:Restricted OR any(r IN d6.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a7:Agency)WHERE((d6.since IS NULL OR d6.since <= $q.asOf)AND(d6.until IS NULL OR d6.until > $q.asOf))|{agency:a7,role:d6.role}]AS d8
WHERE size(d8)> 0
WITH m5,d8,(size(COLLECT{UNWIND d8 AS d9 RETURN DISTINCT d9.agency})= 1)AS s10,((CASE
WHEN((coalesce(m5.closedOn <= $q.asOf OR any(i11 IN range(0,size(coalesce(m5.closedBefore,[]))- 1,2)WHERE m5.closedBefore[i11]<= $q.asOf AND $q.asOf < m5.closedBefore[i11 + 1]),false))OR EXISTS{MATCH(m5)<-[l12:FOLLOWS_UP]-(f13:FollowUp WHERE(NOT f13:Restricted OR any(r IN f13.readers WHERE r IN $q.readers)))WHERE(l12.confidence IN['EXPLICIT','CONFIRMED'])AND(f13.knownOn IS NULL OR f13.knownOn <= $q.asOf)AND f13.status = 'DONE'
AND(f13.kind = 'COMPLETION' OR(f13.kind = 'REGULATION' AND m5.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m5.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m5.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m5.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m5.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o14,((COUNT{MATCH(m5)<-[l15:FOLLOWS_UP]-(f16:FollowUp WHERE(NOT f16:Restricted OR any(r IN f16.readers WHERE r IN $q.readers)))WHERE l15.confidence <> 'REJECTED' AND(f16.knownOn IS NULL OR f16.knownOn <= $q.asOf)})= 0)AS s17,(((coalesce(m5.closedOn <= $q.asOf OR any(i18 IN range(0,size(coalesce(m5.closedBefore,[]))- 1,2)WHERE m5.closedBefore[i18]<= $q.asOf AND $q.asOf < m5.closedBefore[i18 + 1]),false))OR EXISTS{MATCH(m5)<-[l19:FOLLOWS_UP]-(f20:FollowUp WHERE(NOT f20:Restricted OR any(r IN f20.readers WHERE r IN $q.readers)))WHERE(l19.confidence IN['EXPLICIT','CONFIRMED'])AND(f20.knownOn IS NULL OR f20.knownOn <= $q.asOf)AND f20.status = 'DONE'
AND(f20.kind = 'COMPLETION' OR(f20.kind = 'REGULATION' AND m5.kind = 'COMMITMENT'))}))AS c21
UNWIND d8 AS d9
WITH d9.agency AS a22,m5,s10,o14,s17,c21,collect(DISTINCT d9.role)AS r23
WITH a22,count(*)AS t24,collect(r23)AS r23,sum(CASE WHEN s10 THEN 1 ELSE 0 END)AS a25,sum(CASE WHEN o14 THEN 1 ELSE 0 END)AS l26,sum(CASE WHEN s17 THEN 1 ELSE 0 END)AS u27,sum(CASE WHEN c21 THEN 1 ELSE 0 END)AS d28
RETURN{agency:a22,total:t24,roles:r23,kept:[],sole:a25,overdue:l26,silent:u27,completed:d28}})))AS c29
CALL(t1,c29){UNWIND c29 AS r30
RETURN r30
UNION ALL
UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
CALL(c29){UNWIND c29 AS r30
RETURN r30.agency AS a31
UNION
MATCH(t32:Tally WHERE(NOT t32:Restricted OR any(r IN t32.readers WHERE r IN $q.readers)))WHERE t32.kind = 'load' AND t32.count > 0
WITH t32 ORDER BY t32.kind DESC,t32.count DESC,t32.of LIMIT coalesce($q.p3,1000000)MATCH(a31:Agency)WHERE a31.id = t32.of
RETURN a31}WITH a31,COLLECT{MATCH(t32:Tally WHERE(NOT t32:Restricted OR any(r IN t32.readers WHERE r IN $q.readers)))WHERE t32.of = a31.id RETURN{kind:t32.kind,count:t32.count}}AS t33
RETURN{agency:a31,roles:[],kept:[t32 IN t33 WHERE t32.kind STARTS WITH 'role-'|{role:substring(t32.kind,5),count:t32.count}],total:head([t32 IN t33 WHERE t32.kind = 'load'|t32.count]),sole:head([t32 IN t33 WHERE t32.kind = 'sole'|t32.count]),overdue:head([t32 IN t33 WHERE t32.kind = 'overdue'|t32.count]),silent:head([t32 IN t33 WHERE t32.kind = 'silent'|t32.count]),completed:head([t32 IN t33 WHERE t32.kind = 'completed'|t32.count])}AS r30}WITH r30.agency AS a31,sum(r30.total)AS t34,collect(r30.roles)AS r35,collect(r30.kept)AS k36,sum(r30.sole)AS a37,sum(r30.overdue)AS l38,sum(r30.silent)AS u39,sum(r30.completed)AS d40
ORDER BY t34 DESC,a31.id LIMIT coalesce($q.p4,1000000)CALL(r35,k36){CALL(r35,k36){UNWIND r35 AS c29 UNWIND c29 AS s41 UNWIND s41 AS r42
RETURN r42,count(*)AS n43
UNION ALL
UNWIND k36 AS t33 UNWIND t33 AS t32
RETURN t32.role AS r42,t32.count AS n43}WITH r42,sum(n43)AS n43 ORDER BY n43 DESC,r42
RETURN collect({role:r42,count:n43})AS b44}WITH{id:a31.id,agency:a31,total:t34,sole:a37,shared:t34 - a37,overdue:l38,withoutFollowUp:u39,completed:d40,byRole:b44}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

// workload where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH t1,(([]))AS c3
CALL(t1,c3){UNWIND c3 AS r4
RETURN r4
UNION ALL
UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o5
CALL(c3){UNWIND c3 AS r4
RETURN r4.agency AS a6
UNION
MATCH(t7:Tally WHERE(NOT t7:Restricted OR any(r IN t7.readers WHERE r IN $q.readers)))WHERE t7.kind = 'load' AND t7.count > 0
WITH t7 ORDER BY t7.kind DESC,t7.count DESC,t7.of LIMIT coalesce($q.p3,1000000)MATCH(a6:Agency)WHERE a6.id = t7.of
RETURN a6}WITH a6,COLLECT{MATCH(t7:Tally WHERE(NOT t7:Restricted OR any(r IN t7.readers WHERE r IN $q.readers)))WHERE t7.of = a6.id RETURN{kind:t7.kind,count:t7.count}}AS t8
RETURN{agency:a6,roles:[],kept:[t7 IN t8 WHERE t7.kind STARTS WITH 'role-'|{role:substring(t7.kind,5),count:t7.count}],total:head([t7 IN t8 WHERE t7.kind = 'load'|t7.count]),sole:head([t7 IN t8 WHERE t7.kind = 'sole'|t7.count]),overdue:head([t7 IN t8 WHERE t7.kind = 'overdue'|t7.count]),silent:head([t7 IN t8 WHERE t7.kind = 'silent'|t7.count]),completed:head([t7 IN t8 WHERE t7.kind = 'completed'|t7.count])}AS r4}WITH r4.agency AS a6,sum(r4.total)AS t9,collect(r4.roles)AS r10,collect(r4.kept)AS k11,sum(r4.sole)AS a12,sum(r4.overdue)AS l13,sum(r4.silent)AS u14,sum(r4.completed)AS d15
ORDER BY t9 DESC,a6.id LIMIT coalesce($q.p4,1000000)CALL(r10,k11){CALL(r10,k11){UNWIND r10 AS c3 UNWIND c3 AS s16 UNWIND s16 AS r17
RETURN r17,count(*)AS n18
UNION ALL
UNWIND k11 AS t8 UNWIND t8 AS t7
RETURN t7.role AS r17,t7.count AS n18}WITH r17,sum(n18)AS n18 ORDER BY n18 DESC,r17
RETURN collect({role:r17,count:n18})AS b19}WITH{id:a6.id,agency:a6,total:t9,sole:a12,shared:t9 - a12,overdue:l13,withoutFollowUp:u14,completed:d15,byRole:b19}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

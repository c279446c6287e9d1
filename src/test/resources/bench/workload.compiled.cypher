// as a whole
RETURN COLLECT{WITH *,(((EXISTS{MATCH(h1:TallyHead{id:'tally-head:current'}),(c2:AuditHead{id:'audit-head:current'})WHERE h1.day = $q.asOf AND h1.dueSoon = $q.dueSoon AND h1.seq = coalesce(c2.seq,0)AND h1.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})))AS t3
WITH *,(COLLECT{UNWIND CASE WHEN t3 THEN[1]ELSE[]END AS o4
MATCH(m5:Untallied WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5
UNION ALL
UNWIND CASE WHEN t3 THEN[]ELSE[1]END AS o4
MATCH(m5:Measure WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5})AS m6
WITH t3,(((COLLECT{UNWIND m6 AS m7
WITH m7,[(m7)<-[:FOR]-(d8:Responsibility WHERE(NOT d8:Restricted OR any(r IN d8.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a9:Agency)WHERE((d8.since IS NULL OR d8.since <= $q.asOf)AND(d8.until IS NULL OR d8.until > $q.asOf))AND d8.role IN coalesce(null.roles,[d8.role])|{agency:a9,role:d8.role,owns:d8.role IN coalesce(null.roles,['LEAD','RESPONSIBLE'])}]AS d10
WHERE size(d10)> 0
WITH m7,d10,(COLLECT{UNWIND d10 AS d11 WITH d11 WHERE d11.owns RETURN DISTINCT d11.agency})AS o12,((CASE
WHEN((coalesce(m7.closedOn <= $q.asOf OR any(i13 IN range(0,size(coalesce(m7.closedBefore,[]))- 1,2)WHERE m7.closedBefore[i13]<= $q.asOf AND $q.asOf < m7.closedBefore[i13 + 1]),false))OR EXISTS{MATCH(m7)<-[l14:FOLLOWS_UP]-(f15:FollowUp WHERE(NOT f15:Restricted OR any(r IN f15.readers WHERE r IN $q.readers)))WHERE((l14.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l14.setAsideOn <= $q.asOf,false)))AND(f15.knownOn IS NULL OR f15.knownOn <= $q.asOf)AND f15.status = 'DONE'
AND(f15.kind = 'COMPLETION' OR(f15.kind = 'REGULATION' AND m7.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m7.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m7.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m7.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m7.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o16,((COUNT{MATCH(m7)<-[l17:FOLLOWS_UP]-(f18:FollowUp WHERE(NOT f18:Restricted OR any(r IN f18.readers WHERE r IN $q.readers)))WHERE l17.confidence <> 'REJECTED' AND(f18.knownOn IS NULL OR f18.knownOn <= $q.asOf)})= 0)AS s19,(((coalesce(m7.closedOn <= $q.asOf OR any(i20 IN range(0,size(coalesce(m7.closedBefore,[]))- 1,2)WHERE m7.closedBefore[i20]<= $q.asOf AND $q.asOf < m7.closedBefore[i20 + 1]),false))OR EXISTS{MATCH(m7)<-[l21:FOLLOWS_UP]-(f22:FollowUp WHERE(NOT f22:Restricted OR any(r IN f22.readers WHERE r IN $q.readers)))WHERE((l21.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l21.setAsideOn <= $q.asOf,false)))AND(f22.knownOn IS NULL OR f22.knownOn <= $q.asOf)AND f22.status = 'DONE'
AND(f22.kind = 'COMPLETION' OR(f22.kind = 'REGULATION' AND m7.kind = 'COMMITMENT'))}))AS c23
UNWIND d10 AS d11
WITH d11.agency AS a24,m7,o12,o16,s19,c23,collect(DISTINCT d11.role)AS r25
WITH a24,count(*)AS t26,collect(r25)AS r25,sum(CASE WHEN size(o12)= 1 AND a24 IN o12 THEN 1 ELSE 0 END)AS a27,sum(CASE WHEN size(o12)> 1 AND a24 IN o12 THEN 1 ELSE 0 END)AS t28,sum(CASE WHEN o16 THEN 1 ELSE 0 END)AS l29,sum(CASE WHEN s19 THEN 1 ELSE 0 END)AS u30,sum(CASE WHEN c23 THEN 1 ELSE 0 END)AS d31
RETURN{agency:a24,total:t26,roles:r25,kept:[],sole:a27,shared:t28,overdue:l29,silent:u30,completed:d31}})))AS c32
CALL(t3,c32){UNWIND c32 AS r33
RETURN r33
UNION ALL
UNWIND CASE WHEN t3 THEN[1]ELSE[]END AS o4
CALL(c32){UNWIND c32 AS r33
RETURN r33.agency AS a34
UNION
MATCH(t35:Tally WHERE(NOT t35:Restricted OR any(r IN t35.readers WHERE r IN $q.readers)))WHERE t35.kind = 'load' AND t35.count > 0
WITH t35 ORDER BY t35.kind DESC,t35.count DESC,t35.of LIMIT coalesce($q.p3,1000000)MATCH(a34:Agency)WHERE a34.id = t35.of
RETURN a34}WITH a34,COLLECT{MATCH(t35:Tally WHERE(NOT t35:Restricted OR any(r IN t35.readers WHERE r IN $q.readers)))WHERE t35.of = a34.id RETURN{kind:t35.kind,count:t35.count}}AS t36
RETURN{agency:a34,roles:[],kept:[t35 IN t36 WHERE t35.kind STARTS WITH 'role-'|{role:substring(t35.kind,5),count:t35.count}],total:head([t35 IN t36 WHERE t35.kind = 'load'|t35.count]),sole:head([t35 IN t36 WHERE t35.kind = 'sole'|t35.count]),shared:head([t35 IN t36 WHERE t35.kind = 'shared'|t35.count]),overdue:head([t35 IN t36 WHERE t35.kind = 'overdue'|t35.count]),silent:head([t35 IN t36 WHERE t35.kind = 'silent'|t35.count]),completed:head([t35 IN t36 WHERE t35.kind = 'completed'|t35.count])}AS r33}WITH r33.agency AS a34,sum(r33.total)AS t37,collect(r33.roles)AS r38,collect(r33.kept)AS k39,sum(r33.sole)AS a40,sum(r33.shared)AS t41,sum(r33.overdue)AS l42,sum(r33.silent)AS u43,sum(r33.completed)AS d44
ORDER BY t37 DESC,a34.id LIMIT coalesce($q.p4,1000000)WITH *,[]AS b45
WITH{id:a34.id,agency:a34,total:t37,sole:a40,shared:t41,overdue:l42,withoutFollowUp:u43,completed:d44,byRole:b45}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN[head([n46 IN[n0.agency]WHERE n46 IS NOT NULL|[n46.id,n46.name]]),n0.total,n0.sole,n0.shared,n0.overdue,n0.withoutFollowUp,n0.completed]AS o49}AS value

// in parts
// workload, whether the kept counts answer
RETURN[(EXISTS{MATCH(h0:TallyHead{id:'tally-head:current'}),(c1:AuditHead{id:'audit-head:current'})WHERE h0.day = $q.asOf AND h0.dueSoon = $q.dueSoon AND h0.seq = coalesce(c1.seq,0)AND h0.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}),EXISTS{MATCH(m2:Untallied WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))}]AS o

// workload
WITH *,false AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH t1,(((COLLECT{UNWIND m3 AS m4
WITH m4,[(m4)<-[:FOR]-(d5:Responsibility WHERE(NOT d5:Restricted OR any(r IN d5.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a6:Agency)WHERE((d5.since IS NULL OR d5.since <= $q.asOf)AND(d5.until IS NULL OR d5.until > $q.asOf))AND d5.role IN coalesce(null.roles,[d5.role])|{agency:a6,role:d5.role,owns:d5.role IN coalesce(null.roles,['LEAD','RESPONSIBLE'])}]AS d7
WHERE size(d7)> 0
WITH m4,d7,(COLLECT{UNWIND d7 AS d8 WITH d8 WHERE d8.owns RETURN DISTINCT d8.agency})AS o9,((CASE
WHEN((coalesce(m4.closedOn <= $q.asOf OR any(i10 IN range(0,size(coalesce(m4.closedBefore,[]))- 1,2)WHERE m4.closedBefore[i10]<= $q.asOf AND $q.asOf < m4.closedBefore[i10 + 1]),false))OR EXISTS{MATCH(m4)<-[l11:FOLLOWS_UP]-(f12:FollowUp WHERE(NOT f12:Restricted OR any(r IN f12.readers WHERE r IN $q.readers)))WHERE((l11.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l11.setAsideOn <= $q.asOf,false)))AND(f12.knownOn IS NULL OR f12.knownOn <= $q.asOf)AND f12.status = 'DONE'
AND(f12.kind = 'COMPLETION' OR(f12.kind = 'REGULATION' AND m4.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m4.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m4.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m4.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m4.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o13,((COUNT{MATCH(m4)<-[l14:FOLLOWS_UP]-(f15:FollowUp WHERE(NOT f15:Restricted OR any(r IN f15.readers WHERE r IN $q.readers)))WHERE l14.confidence <> 'REJECTED' AND(f15.knownOn IS NULL OR f15.knownOn <= $q.asOf)})= 0)AS s16,(((coalesce(m4.closedOn <= $q.asOf OR any(i17 IN range(0,size(coalesce(m4.closedBefore,[]))- 1,2)WHERE m4.closedBefore[i17]<= $q.asOf AND $q.asOf < m4.closedBefore[i17 + 1]),false))OR EXISTS{MATCH(m4)<-[l18:FOLLOWS_UP]-(f19:FollowUp WHERE(NOT f19:Restricted OR any(r IN f19.readers WHERE r IN $q.readers)))WHERE((l18.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l18.setAsideOn <= $q.asOf,false)))AND(f19.knownOn IS NULL OR f19.knownOn <= $q.asOf)AND f19.status = 'DONE'
AND(f19.kind = 'COMPLETION' OR(f19.kind = 'REGULATION' AND m4.kind = 'COMMITMENT'))}))AS c20
UNWIND d7 AS d8
WITH d8.agency AS a21,m4,o9,o13,s16,c20,collect(DISTINCT d8.role)AS r22
WITH a21,count(*)AS t23,collect(r22)AS r22,sum(CASE WHEN size(o9)= 1 AND a21 IN o9 THEN 1 ELSE 0 END)AS a24,sum(CASE WHEN size(o9)> 1 AND a21 IN o9 THEN 1 ELSE 0 END)AS t25,sum(CASE WHEN o13 THEN 1 ELSE 0 END)AS l26,sum(CASE WHEN s16 THEN 1 ELSE 0 END)AS u27,sum(CASE WHEN c20 THEN 1 ELSE 0 END)AS d28
RETURN{agency:a21,total:t23,roles:r22,kept:[],sole:a24,shared:t25,overdue:l26,silent:u27,completed:d28}})))AS c29
CALL(t1,c29){UNWIND c29 AS r30
RETURN r30}WITH r30.agency AS a31,sum(r30.total)AS t32,collect(r30.roles)AS r33,collect(r30.kept)AS k34,sum(r30.sole)AS a35,sum(r30.shared)AS t36,sum(r30.overdue)AS l37,sum(r30.silent)AS u38,sum(r30.completed)AS d39
ORDER BY t32 DESC,a31.id LIMIT coalesce($q.p3,1000000)CALL(r33,k34){CALL(r33,k34){UNWIND r33 AS c29 UNWIND c29 AS s40 UNWIND s40 AS r41
RETURN r41,count(*)AS n42
UNION ALL
UNWIND k34 AS t43 UNWIND t43 AS t44
RETURN t44.role AS r41,t44.count AS n42}WITH r41,sum(n42)AS n42 ORDER BY n42 DESC,r41
RETURN collect({role:r41,count:n42})AS b45}WITH{id:a31.id,agency:a31,total:t32,sole:a35,shared:t36,overdue:l37,withoutFollowUp:u38,completed:d39,byRole:b45}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

// workload where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH t1,(((COLLECT{UNWIND m4 AS m5
WITH m5,[(m5)<-[:FOR]-(d6:Responsibility WHERE(NOT d6:Restricted OR any(r IN d6.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a7:Agency)WHERE((d6.since IS NULL OR d6.since <= $q.asOf)AND(d6.until IS NULL OR d6.until > $q.asOf))AND d6.role IN coalesce(null.roles,[d6.role])|{agency:a7,role:d6.role,owns:d6.role IN coalesce(null.roles,['LEAD','RESPONSIBLE'])}]AS d8
WHERE size(d8)> 0
WITH m5,d8,(COLLECT{UNWIND d8 AS d9 WITH d9 WHERE d9.owns RETURN DISTINCT d9.agency})AS o10,((CASE
WHEN((coalesce(m5.closedOn <= $q.asOf OR any(i11 IN range(0,size(coalesce(m5.closedBefore,[]))- 1,2)WHERE m5.closedBefore[i11]<= $q.asOf AND $q.asOf < m5.closedBefore[i11 + 1]),false))OR EXISTS{MATCH(m5)<-[l12:FOLLOWS_UP]-(f13:FollowUp WHERE(NOT f13:Restricted OR any(r IN f13.readers WHERE r IN $q.readers)))WHERE((l12.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l12.setAsideOn <= $q.asOf,false)))AND(f13.knownOn IS NULL OR f13.knownOn <= $q.asOf)AND f13.status = 'DONE'
AND(f13.kind = 'COMPLETION' OR(f13.kind = 'REGULATION' AND m5.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m5.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m5.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m5.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m5.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE')AS o14,((COUNT{MATCH(m5)<-[l15:FOLLOWS_UP]-(f16:FollowUp WHERE(NOT f16:Restricted OR any(r IN f16.readers WHERE r IN $q.readers)))WHERE l15.confidence <> 'REJECTED' AND(f16.knownOn IS NULL OR f16.knownOn <= $q.asOf)})= 0)AS s17,(((coalesce(m5.closedOn <= $q.asOf OR any(i18 IN range(0,size(coalesce(m5.closedBefore,[]))- 1,2)WHERE m5.closedBefore[i18]<= $q.asOf AND $q.asOf < m5.closedBefore[i18 + 1]),false))OR EXISTS{MATCH(m5)<-[l19:FOLLOWS_UP]-(f20:FollowUp WHERE(NOT f20:Restricted OR any(r IN f20.readers WHERE r IN $q.readers)))WHERE((l19.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l19.setAsideOn <= $q.asOf,false)))AND(f20.knownOn IS NULL OR f20.knownOn <= $q.asOf)AND f20.status = 'DONE'
AND(f20.kind = 'COMPLETION' OR(f20.kind = 'REGULATION' AND m5.kind = 'COMMITMENT'))}))AS c21
UNWIND d8 AS d9
WITH d9.agency AS a22,m5,o10,o14,s17,c21,collect(DISTINCT d9.role)AS r23
WITH a22,count(*)AS t24,collect(r23)AS r23,sum(CASE WHEN size(o10)= 1 AND a22 IN o10 THEN 1 ELSE 0 END)AS a25,sum(CASE WHEN size(o10)> 1 AND a22 IN o10 THEN 1 ELSE 0 END)AS t26,sum(CASE WHEN o14 THEN 1 ELSE 0 END)AS l27,sum(CASE WHEN s17 THEN 1 ELSE 0 END)AS u28,sum(CASE WHEN c21 THEN 1 ELSE 0 END)AS d29
RETURN{agency:a22,total:t24,roles:r23,kept:[],sole:a25,shared:t26,overdue:l27,silent:u28,completed:d29}})))AS c30
CALL(t1,c30){UNWIND c30 AS r31
RETURN r31
UNION ALL
UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
CALL(c30){UNWIND c30 AS r31
RETURN r31.agency AS a32
UNION
MATCH(t33:Tally WHERE(NOT t33:Restricted OR any(r IN t33.readers WHERE r IN $q.readers)))WHERE t33.kind = 'load' AND t33.count > 0
WITH t33 ORDER BY t33.kind DESC,t33.count DESC,t33.of LIMIT coalesce($q.p3,1000000)MATCH(a32:Agency)WHERE a32.id = t33.of
RETURN a32}WITH a32,COLLECT{MATCH(t33:Tally WHERE(NOT t33:Restricted OR any(r IN t33.readers WHERE r IN $q.readers)))WHERE t33.of = a32.id RETURN{kind:t33.kind,count:t33.count}}AS t34
RETURN{agency:a32,roles:[],kept:[t33 IN t34 WHERE t33.kind STARTS WITH 'role-'|{role:substring(t33.kind,5),count:t33.count}],total:head([t33 IN t34 WHERE t33.kind = 'load'|t33.count]),sole:head([t33 IN t34 WHERE t33.kind = 'sole'|t33.count]),shared:head([t33 IN t34 WHERE t33.kind = 'shared'|t33.count]),overdue:head([t33 IN t34 WHERE t33.kind = 'overdue'|t33.count]),silent:head([t33 IN t34 WHERE t33.kind = 'silent'|t33.count]),completed:head([t33 IN t34 WHERE t33.kind = 'completed'|t33.count])}AS r31}WITH r31.agency AS a32,sum(r31.total)AS t35,collect(r31.roles)AS r36,collect(r31.kept)AS k37,sum(r31.sole)AS a38,sum(r31.shared)AS t39,sum(r31.overdue)AS l40,sum(r31.silent)AS u41,sum(r31.completed)AS d42
ORDER BY t35 DESC,a32.id LIMIT coalesce($q.p4,1000000)CALL(r36,k37){CALL(r36,k37){UNWIND r36 AS c30 UNWIND c30 AS s43 UNWIND s43 AS r44
RETURN r44,count(*)AS n45
UNION ALL
UNWIND k37 AS t34 UNWIND t34 AS t33
RETURN t33.role AS r44,t33.count AS n45}WITH r44,sum(n45)AS n45 ORDER BY n45 DESC,r44
RETURN collect({role:r44,count:n45})AS b46}WITH{id:a32.id,agency:a32,total:t35,sole:a38,shared:t39,overdue:l40,withoutFollowUp:u41,completed:d42,byRole:b46}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

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
RETURN{agency:a6,roles:[],kept:[t7 IN t8 WHERE t7.kind STARTS WITH 'role-'|{role:substring(t7.kind,5),count:t7.count}],total:head([t7 IN t8 WHERE t7.kind = 'load'|t7.count]),sole:head([t7 IN t8 WHERE t7.kind = 'sole'|t7.count]),shared:head([t7 IN t8 WHERE t7.kind = 'shared'|t7.count]),overdue:head([t7 IN t8 WHERE t7.kind = 'overdue'|t7.count]),silent:head([t7 IN t8 WHERE t7.kind = 'silent'|t7.count]),completed:head([t7 IN t8 WHERE t7.kind = 'completed'|t7.count])}AS r4}WITH r4.agency AS a6,sum(r4.total)AS t9,collect(r4.roles)AS r10,collect(r4.kept)AS k11,sum(r4.sole)AS a12,sum(r4.shared)AS t13,sum(r4.overdue)AS l14,sum(r4.silent)AS u15,sum(r4.completed)AS d16
ORDER BY t9 DESC,a6.id LIMIT coalesce($q.p4,1000000)CALL(r10,k11){CALL(r10,k11){UNWIND r10 AS c3 UNWIND c3 AS s17 UNWIND s17 AS r18
RETURN r18,count(*)AS n19
UNION ALL
UNWIND k11 AS t8 UNWIND t8 AS t7
RETURN t7.role AS r18,t7.count AS n19}WITH r18,sum(n19)AS n19 ORDER BY n19 DESC,r18
RETURN collect({role:r18,count:n19})AS b20}WITH{id:a6.id,agency:a6,total:t9,sole:a12,shared:t13,overdue:l14,withoutFollowUp:u15,completed:d16,byRole:b20}AS n0 WITH n0 ORDER BY n0.total DESC,n0.id RETURN n0 AS o

// as a whole
RETURN head(COLLECT{WITH *,(((EXISTS{MATCH(h1:TallyHead{id:'tally-head:current'}),(c2:AuditHead{id:'audit-head:current'})WHERE h1.day = $q.asOf AND h1.dueSoon = $q.dueSoon AND h1.seq = coalesce(c2.seq,0)AND h1.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})))AS t3
WITH *,(COLLECT{UNWIND CASE WHEN t3 THEN[1]ELSE[]END AS o4
MATCH(m5:Untallied WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5
UNION ALL
UNWIND CASE WHEN t3 THEN[]ELSE[1]END AS o4
MATCH(m5:Measure WHERE(NOT m5:Restricted OR any(r IN m5.readers WHERE r IN $q.readers)))RETURN m5})AS m6
WITH *,COLLECT{UNWIND CASE WHEN t3 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k7
MATCH(t8:Tally WHERE(NOT t8:Restricted OR any(r IN t8.readers WHERE r IN $q.readers)))WHERE t8.kind = k7 AND t8.count > 0
RETURN{kind:k7,of:t8.of,count:t8.count}}AS t9
WITH{id:'overview',measures:m6,tallies:t9}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND n0.measures AS m25
RETURN(CASE
WHEN((coalesce(m25.closedOn <= $q.asOf OR any(i26 IN range(0,size(coalesce(m25.closedBefore,[]))- 1,2)WHERE m25.closedBefore[i26]<= $q.asOf AND $q.asOf < m25.closedBefore[i26 + 1]),false))OR EXISTS{MATCH(m25)<-[l27:FOLLOWS_UP]-(f28:FollowUp WHERE(NOT f28:Restricted OR any(r IN f28.readers WHERE r IN $q.readers)))WHERE((l27.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l27.setAsideOn <= $q.asOf,false)))AND(f28.knownOn IS NULL OR f28.knownOn <= $q.asOf)AND f28.status = 'DONE'
AND(f28.kind = 'COMPLETION' OR(f28.kind = 'REGULATION' AND m25.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m25.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m25.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m25.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m25.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)AS s29,count(*)AS n30
UNION ALL
UNWIND[t31 IN n0.tallies WHERE t31.kind = 'schedule']AS t31
RETURN t31.of AS s29,t31.count AS n30}WITH s29,sum(n30)AS n30
WITH{id:s29,status:s29,count:n30}AS n24 WITH n24 ORDER BY n24.count DESC,n24.id RETURN collect([n24.status,n24.count])AS r34}CALL(n0){CALL(n0){UNWIND n0.measures AS m36
MATCH(m36)-[:HAS_THEME]->(t37:Theme)RETURN t37,count(*)AS n38
UNION ALL
UNWIND[x39 IN n0.tallies WHERE x39.kind = 'theme']AS x39
MATCH(t37:Theme)WHERE t37.id = x39.of
RETURN t37,x39.count AS n38}WITH t37,sum(n38)AS n38
WITH{id:t37.id,theme:t37,rank:t37.rank,count:n38}AS n35 WITH n35 ORDER BY n35.rank,n35.id RETURN collect([head([n40 IN[n35.theme]WHERE n40 IS NOT NULL|[n40.id,n40.name]]),n35.count])AS r43}RETURN[size(n0.measures)+ coalesce(head([t10 IN n0.tallies WHERE t10.kind = 'measure'|t10.count]),0),(COUNT{MATCH(:Agency)}),(COUNT{MATCH(:BeneficiaryGroup)}),((COUNT{MATCH(a11 IS Document)}- COUNT{MATCH(h12 IS Document & Restricted)WHERE none(r13 IN h12.readers WHERE r13 IN $q.readers)})),(((COUNT{MATCH(a14 IS FollowUp)}- COUNT{MATCH(h15 IS FollowUp & Restricted)WHERE none(r16 IN h15.readers WHERE r16 IN $q.readers)})- head([l17 IN[head(COLLECT{MATCH(h18:TallyHead)WHERE(EXISTS{MATCH(h19:TallyHead{id:'tally-head:current'}),(c20:AuditHead{id:'audit-head:current'})WHERE h19.day = $q.asOf AND h19.dueSoon = $q.dueSoon AND h19.seq = coalesce(c20.seq,0)AND h19.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h18.later - COUNT{MATCH(h21 IS FollowUp & Restricted)WHERE none(r22 IN h21.readers WHERE r22 IN $q.readers)AND h21.knownOn > $q.asOf}})]|CASE WHEN l17 IS NULL THEN COUNT{MATCH(f23:FollowUp)WHERE f23.knownOn > $q.asOf AND(NOT f23:Restricted OR any(r IN f23.readers WHERE r IN $q.readers))}ELSE l17 END]))),r34,r43]AS o45})AS value

// in parts
// overview, whether the kept counts answer
RETURN[(EXISTS{MATCH(h0:TallyHead{id:'tally-head:current'}),(c1:AuditHead{id:'audit-head:current'})WHERE h0.day = $q.asOf AND h0.dueSoon = $q.dueSoon AND h0.seq = coalesce(c1.seq,0)AND h0.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}),EXISTS{MATCH(m2:Untallied WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))}]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[size(n0.measures)+ coalesce(head([t4 IN n0.tallies WHERE t4.kind = 'measure'|t4.count]),0)]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:Agency)})]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:BeneficiaryGroup)})]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[((COUNT{MATCH(a4 IS Document)}- COUNT{MATCH(h5 IS Document & Restricted)WHERE none(r6 IN h5.readers WHERE r6 IN $q.readers)}))]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(((COUNT{MATCH(a4 IS FollowUp)}- COUNT{MATCH(h5 IS FollowUp & Restricted)WHERE none(r6 IN h5.readers WHERE r6 IN $q.readers)})- head([l7 IN[head(COLLECT{MATCH(h8:TallyHead)WHERE(EXISTS{MATCH(h9:TallyHead{id:'tally-head:current'}),(c10:AuditHead{id:'audit-head:current'})WHERE h9.day = $q.asOf AND h9.dueSoon = $q.dueSoon AND h9.seq = coalesce(c10.seq,0)AND h9.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h8.later - COUNT{MATCH(h11 IS FollowUp & Restricted)WHERE none(r12 IN h11.readers WHERE r12 IN $q.readers)AND h11.knownOn > $q.asOf}})]|CASE WHEN l7 IS NULL THEN COUNT{MATCH(f13:FollowUp)WHERE f13.knownOn > $q.asOf AND(NOT f13:Restricted OR any(r IN f13.readers WHERE r IN $q.readers))}ELSE l7 END])))]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND n0.measures AS m5
RETURN(CASE
WHEN((coalesce(m5.closedOn <= $q.asOf OR any(i6 IN range(0,size(coalesce(m5.closedBefore,[]))- 1,2)WHERE m5.closedBefore[i6]<= $q.asOf AND $q.asOf < m5.closedBefore[i6 + 1]),false))OR EXISTS{MATCH(m5)<-[l7:FOLLOWS_UP]-(f8:FollowUp WHERE(NOT f8:Restricted OR any(r IN f8.readers WHERE r IN $q.readers)))WHERE((l7.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l7.setAsideOn <= $q.asOf,false)))AND(f8.knownOn IS NULL OR f8.knownOn <= $q.asOf)AND f8.status = 'DONE'
AND(f8.kind = 'COMPLETION' OR(f8.kind = 'REGULATION' AND m5.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m5.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m5.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m5.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m5.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)AS s9,count(*)AS n10}WITH s9,sum(n10)AS n10
WITH{id:s9,status:s9,count:n10}AS n4 WITH n4 ORDER BY n4.count DESC,n4.id RETURN collect(n4)AS r13}RETURN[r13]AS o

// overview
WITH *,[]AS t1,COLLECT{MATCH(m2:Measure WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))RETURN m2}AS m3
WITH{id:'overview',measures:m3,tallies:t1}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND n0.measures AS m5
MATCH(m5)-[:HAS_THEME]->(t6:Theme)RETURN t6,count(*)AS n7}WITH t6,sum(n7)AS n7
WITH{id:t6.id,theme:t6,rank:t6.rank,count:n7}AS n4 WITH n4 ORDER BY n4.rank,n4.id RETURN collect(n4)AS r10}RETURN[r10]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[size(n0.measures)+ coalesce(head([t8 IN n0.tallies WHERE t8.kind = 'measure'|t8.count]),0)]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:Agency)})]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:BeneficiaryGroup)})]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[((COUNT{MATCH(a8 IS Document)}- COUNT{MATCH(h9 IS Document & Restricted)WHERE none(r10 IN h9.readers WHERE r10 IN $q.readers)}))]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(((COUNT{MATCH(a8 IS FollowUp)}- COUNT{MATCH(h9 IS FollowUp & Restricted)WHERE none(r10 IN h9.readers WHERE r10 IN $q.readers)})- head([l11 IN[head(COLLECT{MATCH(h12:TallyHead)WHERE(EXISTS{MATCH(h13:TallyHead{id:'tally-head:current'}),(c14:AuditHead{id:'audit-head:current'})WHERE h13.day = $q.asOf AND h13.dueSoon = $q.dueSoon AND h13.seq = coalesce(c14.seq,0)AND h13.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h12.later - COUNT{MATCH(h15 IS FollowUp & Restricted)WHERE none(r16 IN h15.readers WHERE r16 IN $q.readers)AND h15.knownOn > $q.asOf}})]|CASE WHEN l11 IS NULL THEN COUNT{MATCH(f17:FollowUp)WHERE f17.knownOn > $q.asOf AND(NOT f17:Restricted OR any(r IN f17.readers WHERE r IN $q.readers))}ELSE l11 END])))]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND n0.measures AS m9
RETURN(CASE
WHEN((coalesce(m9.closedOn <= $q.asOf OR any(i10 IN range(0,size(coalesce(m9.closedBefore,[]))- 1,2)WHERE m9.closedBefore[i10]<= $q.asOf AND $q.asOf < m9.closedBefore[i10 + 1]),false))OR EXISTS{MATCH(m9)<-[l11:FOLLOWS_UP]-(f12:FollowUp WHERE(NOT f12:Restricted OR any(r IN f12.readers WHERE r IN $q.readers)))WHERE((l11.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l11.setAsideOn <= $q.asOf,false)))AND(f12.knownOn IS NULL OR f12.knownOn <= $q.asOf)AND f12.status = 'DONE'
AND(f12.kind = 'COMPLETION' OR(f12.kind = 'REGULATION' AND m9.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m9.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m9.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m9.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m9.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)AS s13,count(*)AS n14
UNION ALL
UNWIND[t15 IN n0.tallies WHERE t15.kind = 'schedule']AS t15
RETURN t15.of AS s13,t15.count AS n14}WITH s13,sum(n14)AS n14
WITH{id:s13,status:s13,count:n14}AS n8 WITH n8 ORDER BY n8.count DESC,n8.id RETURN collect(n8)AS r18}RETURN[r18]AS o

// overview where the kept counts answer except for some
WITH *,((true))AS t1
WITH *,(COLLECT{UNWIND CASE WHEN t1 THEN[1]ELSE[]END AS o2
MATCH(m3:Untallied WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3
UNION ALL
UNWIND CASE WHEN t1 THEN[]ELSE[1]END AS o2
MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))RETURN m3})AS m4
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k5
MATCH(t6:Tally WHERE(NOT t6:Restricted OR any(r IN t6.readers WHERE r IN $q.readers)))WHERE t6.kind = k5 AND t6.count > 0
RETURN{kind:k5,of:t6.of,count:t6.count}}AS t7
WITH{id:'overview',measures:m4,tallies:t7}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND n0.measures AS m9
MATCH(m9)-[:HAS_THEME]->(t10:Theme)RETURN t10,count(*)AS n11
UNION ALL
UNWIND[x12 IN n0.tallies WHERE x12.kind = 'theme']AS x12
MATCH(t10:Theme)WHERE t10.id = x12.of
RETURN t10,x12.count AS n11}WITH t10,sum(n11)AS n11
WITH{id:t10.id,theme:t10,rank:t10.rank,count:n11}AS n8 WITH n8 ORDER BY n8.rank,n8.id RETURN collect(n8)AS r15}RETURN[r15]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[size(n0.measures)+ coalesce(head([t6 IN n0.tallies WHERE t6.kind = 'measure'|t6.count]),0)]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:Agency)})]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(COUNT{MATCH(:BeneficiaryGroup)})]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[((COUNT{MATCH(a6 IS Document)}- COUNT{MATCH(h7 IS Document & Restricted)WHERE none(r8 IN h7.readers WHERE r8 IN $q.readers)}))]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 RETURN[(((COUNT{MATCH(a6 IS FollowUp)}- COUNT{MATCH(h7 IS FollowUp & Restricted)WHERE none(r8 IN h7.readers WHERE r8 IN $q.readers)})- head([l9 IN[head(COLLECT{MATCH(h10:TallyHead)WHERE(EXISTS{MATCH(h11:TallyHead{id:'tally-head:current'}),(c12:AuditHead{id:'audit-head:current'})WHERE h11.day = $q.asOf AND h11.dueSoon = $q.dueSoon AND h11.seq = coalesce(c12.seq,0)AND h11.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h10.later - COUNT{MATCH(h13 IS FollowUp & Restricted)WHERE none(r14 IN h13.readers WHERE r14 IN $q.readers)AND h13.knownOn > $q.asOf}})]|CASE WHEN l9 IS NULL THEN COUNT{MATCH(f15:FollowUp)WHERE f15.knownOn > $q.asOf AND(NOT f15:Restricted OR any(r IN f15.readers WHERE r IN $q.readers))}ELSE l9 END])))]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND[t7 IN n0.tallies WHERE t7.kind = 'schedule']AS t7
RETURN t7.of AS s8,t7.count AS n9}WITH s8,sum(n9)AS n9
WITH{id:s8,status:s8,count:n9}AS n6 WITH n6 ORDER BY n6.count DESC,n6.id RETURN collect(n6)AS r12}RETURN[r12]AS o

// overview where the kept counts answer
WITH *,((true))AS t1
WITH *,([])AS m2
WITH *,COLLECT{UNWIND CASE WHEN t1 THEN['measure','schedule','reported','evidence','sector','theme']ELSE[]END AS k3
MATCH(t4:Tally WHERE(NOT t4:Restricted OR any(r IN t4.readers WHERE r IN $q.readers)))WHERE t4.kind = k3 AND t4.count > 0
RETURN{kind:k3,of:t4.of,count:t4.count}}AS t5
WITH{id:'overview',measures:m2,tallies:t5}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){CALL(n0){UNWIND[x7 IN n0.tallies WHERE x7.kind = 'theme']AS x7
MATCH(t8:Theme)WHERE t8.id = x7.of
RETURN t8,x7.count AS n9}WITH t8,sum(n9)AS n9
WITH{id:t8.id,theme:t8,rank:t8.rank,count:n9}AS n6 WITH n6 ORDER BY n6.rank,n6.id RETURN collect(n6)AS r12}RETURN[r12]AS o

// as a whole
RETURN[head([k80 IN[(CASE WHEN(EXISTS{MATCH(h47:TallyHead{id:'tally-head:current'}),(c48:AuditHead{id:'audit-head:current'})WHERE h47.day = $q.asOf AND h47.dueSoon = $q.dueSoon AND h47.seq = coalesce(c48.seq,0)AND h47.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})THEN(reduce(s49 = 0,n50 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k51
WITH DISTINCT k51
MATCH(t52:Tally WHERE(NOT t52:Restricted OR any(r IN t52.readers WHERE r IN $q.readers)))WHERE t52.id = 'tally:gap:' + k51
RETURN t52.count}|s49 + n50)+(COUNT{MATCH(m53:Untallied WHERE(NOT m53:Restricted OR any(r IN m53.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m53)-[:STATED_IN]->(s54:Provision WHERE(NOT s54:Restricted OR any(r IN s54.readers WHERE r IN $q.readers)))-[:PART_OF]->(l55:Document WHERE(NOT l55:Restricted OR any(r IN l55.readers WHERE r IN $q.readers)))WHERE l55.issuedOn > $q.asOf}THEN[]ELSE head([o56 IN[([(m53)<-[:FOR]-(d57:Responsibility WHERE(NOT d57:Restricted OR any(r IN d57.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o58:Agency)WHERE((d57.role IN['LEAD','RESPONSIBLE'])AND((d57.since IS NULL OR d57.since <= $q.asOf)AND(d57.until IS NULL OR d57.until > $q.asOf)))|{role:d57.role,kind:o58.kind,id:o58.id}])]|[]+(CASE WHEN size(o56)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o59 IN o56 WHERE o59.id <> o56[0].id)AND none(o59 IN o56 WHERE o59.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m53.dueOn IS NULL AND m53.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m53.dueOn IS NULL AND m53.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m53)<-[l60:FOLLOWS_UP]-(f61:FollowUp WHERE(NOT f61:Restricted OR any(r IN f61.readers WHERE r IN $q.readers)))WHERE l60.confidence <> 'REJECTED' AND(f61.knownOn IS NULL OR f61.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m53)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m53.closedOn <= $q.asOf OR any(i62 IN range(0,size(coalesce(m53.closedBefore,[]))- 1,2)WHERE m53.closedBefore[i62]<= $q.asOf AND $q.asOf < m53.closedBefore[i62 + 1]),false))OR EXISTS{MATCH(m53)<-[l63:FOLLOWS_UP]-(f64:FollowUp WHERE(NOT f64:Restricted OR any(r IN f64.readers WHERE r IN $q.readers)))WHERE((l63.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l63.setAsideOn <= $q.asOf,false)))AND(f64.knownOn IS NULL OR f64.knownOn <= $q.asOf)AND f64.status = 'DONE'
AND(f64.kind = 'COMPLETION' OR(f64.kind = 'REGULATION' AND m53.kind = 'COMMITMENT'))})AND(head([s65 IN[[r66 IN(COLLECT{MATCH(m53)<-[l67:FOLLOWS_UP]-(f68:FollowUp WHERE(NOT f68:Restricted OR any(r IN f68.readers WHERE r IN $q.readers)))WHERE(l67.confidence IN['EXPLICIT','CONFIRMED'])AND(f68.knownOn IS NULL OR f68.knownOn <= $q.asOf)AND f68.kind <> 'REMINDER'
RETURN{status:f68.status,evidence:CASE WHEN NOT(coalesce(l67.setAsideOn <= $q.asOf,false))THEN f68.evidenceStatus END}})|r66.evidence]]|CASE
WHEN 'DISPUTED' IN s65 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s65 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s65 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m53.closedOn <= $q.asOf OR any(i69 IN range(0,size(coalesce(m53.closedBefore,[]))- 1,2)WHERE m53.closedBefore[i69]<= $q.asOf AND $q.asOf < m53.closedBefore[i69 + 1]),false))OR EXISTS{MATCH(m53)<-[l70:FOLLOWS_UP]-(f71:FollowUp WHERE(NOT f71:Restricted OR any(r IN f71.readers WHERE r IN $q.readers)))WHERE((l70.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l70.setAsideOn <= $q.asOf,false)))AND(f71.knownOn IS NULL OR f71.knownOn <= $q.asOf)AND f71.status = 'DONE'
AND(f71.kind = 'COMPLETION' OR(f71.kind = 'REGULATION' AND m53.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m53.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m53.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m53.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m53.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m53.kind = 'COMMITMENT' AND NOT((coalesce(m53.closedOn <= $q.asOf OR any(i72 IN range(0,size(coalesce(m53.closedBefore,[]))- 1,2)WHERE m53.closedBefore[i72]<= $q.asOf AND $q.asOf < m53.closedBefore[i72 + 1]),false))OR EXISTS{MATCH(m53)<-[l73:FOLLOWS_UP]-(f74:FollowUp WHERE(NOT f74:Restricted OR any(r IN f74.readers WHERE r IN $q.readers)))WHERE((l73.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l73.setAsideOn <= $q.asOf,false)))AND(f74.knownOn IS NULL OR f74.knownOn <= $q.asOf)AND f74.status = 'DONE'
AND(f74.kind = 'COMPLETION' OR(f74.kind = 'REGULATION' AND m53.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o56)> 0 AND all(o59 IN o56 WHERE o59.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g75
WITH m53,g75 WHERE g75 IN coalesce($q.p6,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))RETURN DISTINCT m53,g75})+(COUNT{MATCH(h76:TallyHead WHERE(NOT h76:Restricted OR any(r IN h76.readers WHERE r IN $q.readers)))UNWIND h76.endedAlone AS i77
MATCH(a78:Agency{id:i77})WHERE(EXISTS{MATCH(a78)<-[:BORNE_BY]-(h79:Responsibility WHERE(NOT h79:Restricted OR any(r IN h79.readers WHERE r IN $q.readers)))WHERE((h79.since IS NULL OR h79.since <= $q.asOf)AND(h79.until IS NULL OR h79.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p7,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a78}))END)]|CASE WHEN k80 IS NULL THEN COUNT{WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,((((EXISTS{MATCH(h2:TallyHead{id:'tally-head:current'}),(c3:AuditHead{id:'audit-head:current'})WHERE h2.day = $q.asOf AND h2.dueSoon = $q.dueSoon AND h2.seq = coalesce(c3.seq,0)AND h2.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}))))AS counted
WITH *,([i4 IN range(0,size(k1)- 1)WHERE NOT k1[i4]IN k1[.. i4]|k1[i4]])AS wanted
WITH *,null IS NULL AND counted AND null IS NOT NULL AS l5,null AS a6
WITH *,a6[0]+ '\t' + a6[1]+ '\t' + right('000000000' + a6[2],10)+ '\t' + substring(a6[3],size(split(a6[3],'/')[0])+ 1)AS f7
CALL(*){UNWIND CASE WHEN l5 THEN wanted ELSE[]END AS k8
WITH f7,(CASE k8
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END)AS f9
WITH f7,f9 + '\t' AS b10,f9 + '\n' AS e11
WITH CASE WHEN f7 > b10 THEN f7 ELSE b10 END AS b10,e11
CALL(b10,e11){MATCH(g12:TalliedGap WHERE(NOT g12:Restricted OR any(r IN g12.readers WHERE r IN $q.readers)))WHERE g12.place > b10 AND g12.place < e11
RETURN g12 ORDER BY g12.place LIMIT coalesce(null,0)}WITH g12 ORDER BY g12.place LIMIT coalesce(null,0)MATCH(m13:Measure{id:g12.measure}WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN g12.kind AS g14,m13 AS s15,m13.documentId AS d16,m13.rank AS r17
UNION ALL
CALL(*){UNWIND CASE WHEN l5 THEN[]ELSE[0]END AS o18
MATCH(m13:Measure WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN m13
UNION ALL
UNWIND CASE WHEN l5 THEN[0]ELSE[]END AS o18
MATCH(m13:Untallied WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN m13}UNWIND(CASE
WHEN counted AND NOT m13:Untallied THEN[k19 IN m13.tallied WHERE left(k19,4)= 'gap:' AND substring(k19,4)IN wanted|substring(k19,4)]ELSE(CASE
WHEN EXISTS{MATCH(m13)-[:STATED_IN]->(s20:Provision WHERE(NOT s20:Restricted OR any(r IN s20.readers WHERE r IN $q.readers)))-[:PART_OF]->(l21:Document WHERE(NOT l21:Restricted OR any(r IN l21.readers WHERE r IN $q.readers)))WHERE l21.issuedOn > $q.asOf}THEN[]ELSE head([o22 IN[([(m13)<-[:FOR]-(d23:Responsibility WHERE(NOT d23:Restricted OR any(r IN d23.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o24:Agency)WHERE((d23.role IN['LEAD','RESPONSIBLE'])AND((d23.since IS NULL OR d23.since <= $q.asOf)AND(d23.until IS NULL OR d23.until > $q.asOf)))|{role:d23.role,kind:o24.kind,id:o24.id}])]|[]+(CASE WHEN size(o22)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o25 IN o22 WHERE o25.id <> o22[0].id)AND none(o25 IN o22 WHERE o25.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m13.dueOn IS NULL AND m13.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m13.dueOn IS NULL AND m13.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m13)<-[l26:FOLLOWS_UP]-(f27:FollowUp WHERE(NOT f27:Restricted OR any(r IN f27.readers WHERE r IN $q.readers)))WHERE l26.confidence <> 'REJECTED' AND(f27.knownOn IS NULL OR f27.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m13)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m13.closedOn <= $q.asOf OR any(i28 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i28]<= $q.asOf AND $q.asOf < m13.closedBefore[i28 + 1]),false))OR EXISTS{MATCH(m13)<-[l29:FOLLOWS_UP]-(f30:FollowUp WHERE(NOT f30:Restricted OR any(r IN f30.readers WHERE r IN $q.readers)))WHERE((l29.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l29.setAsideOn <= $q.asOf,false)))AND(f30.knownOn IS NULL OR f30.knownOn <= $q.asOf)AND f30.status = 'DONE'
AND(f30.kind = 'COMPLETION' OR(f30.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})AND(head([s31 IN[[r32 IN(COLLECT{MATCH(m13)<-[l33:FOLLOWS_UP]-(f34:FollowUp WHERE(NOT f34:Restricted OR any(r IN f34.readers WHERE r IN $q.readers)))WHERE(l33.confidence IN['EXPLICIT','CONFIRMED'])AND(f34.knownOn IS NULL OR f34.knownOn <= $q.asOf)AND f34.kind <> 'REMINDER'
RETURN{status:f34.status,evidence:CASE WHEN NOT(coalesce(l33.setAsideOn <= $q.asOf,false))THEN f34.evidenceStatus END}})|r32.evidence]]|CASE
WHEN 'DISPUTED' IN s31 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s31 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s31 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m13.closedOn <= $q.asOf OR any(i35 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i35]<= $q.asOf AND $q.asOf < m13.closedBefore[i35 + 1]),false))OR EXISTS{MATCH(m13)<-[l36:FOLLOWS_UP]-(f37:FollowUp WHERE(NOT f37:Restricted OR any(r IN f37.readers WHERE r IN $q.readers)))WHERE((l36.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l36.setAsideOn <= $q.asOf,false)))AND(f37.knownOn IS NULL OR f37.knownOn <= $q.asOf)AND f37.status = 'DONE'
AND(f37.kind = 'COMPLETION' OR(f37.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m13.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m13.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m13.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m13.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m13.kind = 'COMMITMENT' AND NOT((coalesce(m13.closedOn <= $q.asOf OR any(i38 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i38]<= $q.asOf AND $q.asOf < m13.closedBefore[i38 + 1]),false))OR EXISTS{MATCH(m13)<-[l39:FOLLOWS_UP]-(f40:FollowUp WHERE(NOT f40:Restricted OR any(r IN f40.readers WHERE r IN $q.readers)))WHERE((l39.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l39.setAsideOn <= $q.asOf,false)))AND(f40.knownOn IS NULL OR f40.knownOn <= $q.asOf)AND f40.status = 'DONE'
AND(f40.kind = 'COMPLETION' OR(f40.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o22)> 0 AND all(o25 IN o22 WHERE o25.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g14
WITH g14,m13 WHERE g14 IN wanted
RETURN g14,m13 AS s15,m13.documentId AS d16,m13.rank AS r17
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s41
MATCH(a42:Agency)WHERE(a42.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a42)-[s43:SUCCEEDED_BY]->(:Agency)WHERE(s43.on IS NULL OR s43.on <= $q.asOf)})RETURN a42
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s41
MATCH(h44:TallyHead WHERE(NOT h44:Restricted OR any(r IN h44.readers WHERE r IN $q.readers)))UNWIND h44.endedAlone AS i45
MATCH(a42:Agency{id:i45})RETURN a42}WITH a42
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a42)<-[:BORNE_BY]-(h46:Responsibility WHERE(NOT h46:Restricted OR any(r IN h46.readers WHERE r IN $q.readers)))WHERE((h46.since IS NULL OR h46.since <= $q.asOf)AND(h46.until IS NULL OR h46.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g14,a42 AS s15,'' AS d16,0 AS r17}WITH{id:g14 + '/' + s15.id,kind:g14,urgency:(CASE g14
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s15,document:d16,rank:r17}AS n0 RETURN n0}ELSE k80 END]),COLLECT{WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,((((EXISTS{MATCH(h2:TallyHead{id:'tally-head:current'}),(c3:AuditHead{id:'audit-head:current'})WHERE h2.day = $q.asOf AND h2.dueSoon = $q.dueSoon AND h2.seq = coalesce(c3.seq,0)AND h2.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}))))AS counted
WITH *,([i4 IN range(0,size(k1)- 1)WHERE NOT k1[i4]IN k1[.. i4]|k1[i4]])AS wanted
WITH *,null IS NULL AND counted AND $q.p8 IS NOT NULL AS l5,null AS a6
WITH *,a6[0]+ '\t' + a6[1]+ '\t' + right('000000000' + a6[2],10)+ '\t' + substring(a6[3],size(split(a6[3],'/')[0])+ 1)AS f7
CALL(*){UNWIND CASE WHEN l5 THEN wanted ELSE[]END AS k8
WITH f7,(CASE k8
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END)AS f9
WITH f7,f9 + '\t' AS b10,f9 + '\n' AS e11
WITH CASE WHEN f7 > b10 THEN f7 ELSE b10 END AS b10,e11
CALL(b10,e11){MATCH(g12:TalliedGap WHERE(NOT g12:Restricted OR any(r IN g12.readers WHERE r IN $q.readers)))WHERE g12.place > b10 AND g12.place < e11
RETURN g12 ORDER BY g12.place LIMIT coalesce($q.p8,0)}WITH g12 ORDER BY g12.place LIMIT coalesce($q.p8,0)MATCH(m13:Measure{id:g12.measure}WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN g12.kind AS g14,m13 AS s15,m13.documentId AS d16,m13.rank AS r17
UNION ALL
CALL(*){UNWIND CASE WHEN l5 THEN[]ELSE[0]END AS o18
MATCH(m13:Measure WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN m13
UNION ALL
UNWIND CASE WHEN l5 THEN[0]ELSE[]END AS o18
MATCH(m13:Untallied WHERE(NOT m13:Restricted OR any(r IN m13.readers WHERE r IN $q.readers)))RETURN m13}UNWIND(CASE
WHEN counted AND NOT m13:Untallied THEN[k19 IN m13.tallied WHERE left(k19,4)= 'gap:' AND substring(k19,4)IN wanted|substring(k19,4)]ELSE(CASE
WHEN EXISTS{MATCH(m13)-[:STATED_IN]->(s20:Provision WHERE(NOT s20:Restricted OR any(r IN s20.readers WHERE r IN $q.readers)))-[:PART_OF]->(l21:Document WHERE(NOT l21:Restricted OR any(r IN l21.readers WHERE r IN $q.readers)))WHERE l21.issuedOn > $q.asOf}THEN[]ELSE head([o22 IN[([(m13)<-[:FOR]-(d23:Responsibility WHERE(NOT d23:Restricted OR any(r IN d23.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o24:Agency)WHERE((d23.role IN['LEAD','RESPONSIBLE'])AND((d23.since IS NULL OR d23.since <= $q.asOf)AND(d23.until IS NULL OR d23.until > $q.asOf)))|{role:d23.role,kind:o24.kind,id:o24.id}])]|[]+(CASE WHEN size(o22)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o25 IN o22 WHERE o25.id <> o22[0].id)AND none(o25 IN o22 WHERE o25.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m13.dueOn IS NULL AND m13.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m13.dueOn IS NULL AND m13.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m13)<-[l26:FOLLOWS_UP]-(f27:FollowUp WHERE(NOT f27:Restricted OR any(r IN f27.readers WHERE r IN $q.readers)))WHERE l26.confidence <> 'REJECTED' AND(f27.knownOn IS NULL OR f27.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m13)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m13.closedOn <= $q.asOf OR any(i28 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i28]<= $q.asOf AND $q.asOf < m13.closedBefore[i28 + 1]),false))OR EXISTS{MATCH(m13)<-[l29:FOLLOWS_UP]-(f30:FollowUp WHERE(NOT f30:Restricted OR any(r IN f30.readers WHERE r IN $q.readers)))WHERE((l29.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l29.setAsideOn <= $q.asOf,false)))AND(f30.knownOn IS NULL OR f30.knownOn <= $q.asOf)AND f30.status = 'DONE'
AND(f30.kind = 'COMPLETION' OR(f30.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})AND(head([s31 IN[[r32 IN(COLLECT{MATCH(m13)<-[l33:FOLLOWS_UP]-(f34:FollowUp WHERE(NOT f34:Restricted OR any(r IN f34.readers WHERE r IN $q.readers)))WHERE(l33.confidence IN['EXPLICIT','CONFIRMED'])AND(f34.knownOn IS NULL OR f34.knownOn <= $q.asOf)AND f34.kind <> 'REMINDER'
RETURN{status:f34.status,evidence:CASE WHEN NOT(coalesce(l33.setAsideOn <= $q.asOf,false))THEN f34.evidenceStatus END}})|r32.evidence]]|CASE
WHEN 'DISPUTED' IN s31 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s31 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s31 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m13.closedOn <= $q.asOf OR any(i35 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i35]<= $q.asOf AND $q.asOf < m13.closedBefore[i35 + 1]),false))OR EXISTS{MATCH(m13)<-[l36:FOLLOWS_UP]-(f37:FollowUp WHERE(NOT f37:Restricted OR any(r IN f37.readers WHERE r IN $q.readers)))WHERE((l36.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l36.setAsideOn <= $q.asOf,false)))AND(f37.knownOn IS NULL OR f37.knownOn <= $q.asOf)AND f37.status = 'DONE'
AND(f37.kind = 'COMPLETION' OR(f37.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m13.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m13.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m13.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m13.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m13.kind = 'COMMITMENT' AND NOT((coalesce(m13.closedOn <= $q.asOf OR any(i38 IN range(0,size(coalesce(m13.closedBefore,[]))- 1,2)WHERE m13.closedBefore[i38]<= $q.asOf AND $q.asOf < m13.closedBefore[i38 + 1]),false))OR EXISTS{MATCH(m13)<-[l39:FOLLOWS_UP]-(f40:FollowUp WHERE(NOT f40:Restricted OR any(r IN f40.readers WHERE r IN $q.readers)))WHERE((l39.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l39.setAsideOn <= $q.asOf,false)))AND(f40.knownOn IS NULL OR f40.knownOn <= $q.asOf)AND f40.status = 'DONE'
AND(f40.kind = 'COMPLETION' OR(f40.kind = 'REGULATION' AND m13.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o22)> 0 AND all(o25 IN o22 WHERE o25.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g14
WITH g14,m13 WHERE g14 IN wanted
RETURN g14,m13 AS s15,m13.documentId AS d16,m13.rank AS r17
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s41
MATCH(a42:Agency)WHERE(a42.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a42)-[s43:SUCCEEDED_BY]->(:Agency)WHERE(s43.on IS NULL OR s43.on <= $q.asOf)})RETURN a42
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s41
MATCH(h44:TallyHead WHERE(NOT h44:Restricted OR any(r IN h44.readers WHERE r IN $q.readers)))UNWIND h44.endedAlone AS i45
MATCH(a42:Agency{id:i45})RETURN a42}WITH a42
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a42)<-[:BORNE_BY]-(h46:Responsibility WHERE(NOT h46:Restricted OR any(r IN h46.readers WHERE r IN $q.readers)))WHERE((h46.since IS NULL OR h46.since <= $q.asOf)AND(h46.until IS NULL OR h46.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g14,a42 AS s15,'' AS d16,0 AS r17}WITH{id:g14 + '/' + s15.id,kind:g14,urgency:(CASE g14
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s15,document:d16,rank:r17}AS n0 WHERE n0.urgency IS NOT NULL WITH n0,n0.urgency AS k81,n0.document AS k82,n0.rank AS k83,n0.id AS k84 ORDER BY k81,k82,k83,k84 LIMIT $q.p8 RETURN[null,[['gap.' + n0.kind,head(COLLECT{WITH n0.subject AS s85
OPTIONAL MATCH(s85)-[:STATED_IN]->(p86:Provision WHERE(NOT p86:Restricted OR any(r IN p86.readers WHERE r IN $q.readers)))-[:PART_OF]->(d87:Document WHERE(NOT d87:Restricted OR any(r IN d87.readers WHERE r IN $q.readers)))WITH s85,p86,d87,(COLLECT{MATCH(s85)<-[:FOR]-(d88:Responsibility WHERE(NOT d88:Restricted OR any(r IN d88.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a89:Agency)WHERE((d88.role IN['LEAD','RESPONSIBLE'])AND((d88.since IS NULL OR d88.since <= $q.asOf)AND(d88.until IS NULL OR d88.until > $q.asOf)))WITH d88,a89 ORDER BY d88.rank,a89.id RETURN a89})AS o90,(COLLECT{MATCH(s85)<-[:FOR]-(d88:Responsibility WHERE(NOT d88:Restricted OR any(r IN d88.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a89:Agency)OPTIONAL MATCH(d88)-[:BASED_ON]->(a91:Provision WHERE(NOT a91:Restricted OR any(r IN a91.readers WHERE r IN $q.readers)))-[:PART_OF]->(i92:Document WHERE(NOT i92:Restricted OR any(r IN i92.readers WHERE r IN $q.readers)))WITH p86,d88,{duty:d88,agency:a89,clause:a91,document:i92,here:d88.basis <> 'RECORDED' AND coalesce(a91 = p86,false)}AS i93 ORDER BY d88.rank,a89.id
RETURN{role:d88.role,owns:d88.role IN['LEAD','RESPONSIBLE'],holds:((d88.since IS NULL OR d88.since <= $q.asOf)AND(d88.until IS NULL OR d88.until > $q.asOf)),here:i93.here,said:(['gap.bearer',{agency:coalesce(i93.agency.shortName,i93.agency.name),agencyEn:coalesce(i93.agency.nameEn,i93.agency.name),role:['word.role',{role:i93.duty.role}],basis:CASE WHEN NOT i93.here OR i93.duty.basis = 'INFERRED' THEN i93.duty.basis END,clause:['name.Clause',{clause:i93.clause,document:i93.document}],since:CASE WHEN i93.duty.since > $q.asOf THEN toString(i93.duty.since)END,until:CASE WHEN i93.duty.until <= $q.asOf THEN toString(i93.duty.until)END}])}})AS b94,(COLLECT{MATCH(d87)<-[:FOR]-(d88:Responsibility WHERE(NOT d88:Restricted OR any(r IN d88.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a89:Agency)WHERE d88.basis <> 'RECORDED' OR((d88.since IS NULL OR d88.since <= $q.asOf)AND(d88.until IS NULL OR d88.until > $q.asOf))WITH d88,{duty:d88,agency:a89,here:d88.basis <> 'RECORDED'}AS i93 ORDER BY d88.rank,a89.id
RETURN{role:d88.role,said:(['gap.bearer',{agency:coalesce(i93.agency.shortName,i93.agency.name),agencyEn:coalesce(i93.agency.nameEn,i93.agency.name),role:['word.role',{role:i93.duty.role}],basis:CASE WHEN NOT i93.here OR i93.duty.basis = 'INFERRED' THEN i93.duty.basis END,clause:['name.Clause',{clause:i93.clause,document:i93.document}],since:CASE WHEN i93.duty.since > $q.asOf THEN toString(i93.duty.since)END,until:CASE WHEN i93.duty.until <= $q.asOf THEN toString(i93.duty.until)END}])}})AS w95,(COLLECT{MATCH(d87)-[i96:ISSUED_BY]->(a89:Agency)WITH i96,a89 ORDER BY i96.rank,a89.id RETURN a89})AS i97,(COLLECT{MATCH(s85)<-[l98:FOLLOWS_UP]-(f99:FollowUp WHERE(NOT f99:Restricted OR any(r IN f99.readers WHERE r IN $q.readers)))WHERE((l98.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l98.setAsideOn <= $q.asOf,false)))AND(f99.knownOn IS NULL OR f99.knownOn <= $q.asOf)AND f99.status = 'DONE' AND f99.kind IN['COMPLETION','REGULATION']WITH f99 ORDER BY f99.knownOn,f99.id RETURN f99})AS c100
RETURN{asOf:toString($q.asOf),document:(('《' + d87.title + '》')),documentEn:('“' + coalesce(d87.titleEn,d87.title)+ '”'),provision:((CASE
WHEN p86.number =~ '[0-9]+' THEN '第' + p86.number + '条'
WHEN p86.heading IS NULL THEN coalesce(p86.number,'')ELSE coalesce(p86.number,'')+ '“' + p86.heading + '”'
END)),provisionEn:((CASE
WHEN p86.number =~ '[0-9]+' THEN 'provision ' + p86.number
ELSE 'the provision “' + coalesce(p86.headingEn,p86.heading,p86.number,'')+ '”'
END)),count:(size(o90)),agencies:([a89 IN o90|(coalesce(a89.shortName,a89.name))]),agenciesEn:([a89 IN o90|(coalesce(a89.nameEn,a89.name))]),stated:(CASE WHEN any(b101 IN b94 WHERE b101.owns AND b101.here)THEN 'some' ELSE 'none' END),owners:([b101 IN b94 WHERE b101.owns AND NOT b101.holds|b101.said]),leads:([b101 IN b94 WHERE b101.role = 'LEAD' AND NOT b101.holds|b101.said]),others:([b101 IN b94 WHERE NOT b101.owns AND b101.here|b101.said]),besides:([b101 IN b94 WHERE NOT b101.owns AND NOT b101.here AND b101.holds|b101.said]),overall:([b101 IN w95|b101.said]),documentLeads:([b101 IN w95 WHERE b101.role = 'LEAD'|['gap.leading',b101.said[1]]]),read:(CASE WHEN n0.kind = 'NO_FOLLOW_UP' THEN(head([r102 IN[head(COLLECT{MATCH(h103:TallyHead)WHERE(EXISTS{MATCH(h104:TallyHead{id:'tally-head:current'}),(c105:AuditHead{id:'audit-head:current'})WHERE h104.day = $q.asOf AND h104.dueSoon = $q.dueSoon AND h104.seq = coalesce(c105.seq,0)AND h104.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h103.read - COUNT{MATCH(h106 IS Document & Restricted)WHERE none(r107 IN h106.readers WHERE r107 IN $q.readers)AND((h106.issuedOn IS NULL OR h106.issuedOn <= $q.asOf)AND EXISTS{MATCH(h106)<-[:PART_OF]-(c108 IS Provision)})}})]|CASE WHEN r102 IS NULL THEN COUNT{MATCH(d109:Document)WHERE((d109.issuedOn IS NULL OR d109.issuedOn <= $q.asOf)AND EXISTS{MATCH(d109)<-[:PART_OF]-(c110 IS Provision)})AND(NOT d109:Restricted OR any(r IN d109.readers WHERE r IN $q.readers))}ELSE r102 END]))END),promisedBy:([a89 IN i97|(coalesce(a89.shortName,a89.name))]),promisedByEn:([a89 IN i97|(coalesce(a89.nameEn,a89.name))]),rule:(trim(TRAILING '。' FROM s85.deadlineRule)),ruleEn:(trim(TRAILING '.' FROM s85.deadlineRuleEn)),dueOn:(toString(s85.dueOn)),days:(duration.inDays(s85.dueOn,$q.asOf).days),rejected:(COUNT{MATCH(s85)<-[l98:FOLLOWS_UP]-(f99:FollowUp WHERE(NOT f99:Restricted OR any(r IN f99.readers WHERE r IN $q.readers)))WHERE l98.confidence = 'REJECTED' AND(f99.knownOn IS NULL OR f99.knownOn <= $q.asOf)}),candidates:(COUNT{MATCH(s85)<-[l98:FOLLOWS_UP]-(f99:FollowUp WHERE(NOT f99:Restricted OR any(r IN f99.readers WHERE r IN $q.readers)))WHERE l98.confidence = 'CANDIDATE' AND(f99.knownOn IS NULL OR f99.knownOn <= $q.asOf)}),setAside:(CASE WHEN EXISTS{MATCH(s85)<-[l98:FOLLOWS_UP]-(f99:FollowUp WHERE(NOT f99:Restricted OR any(r IN f99.readers WHERE r IN $q.readers)))WHERE(coalesce(l98.setAsideOn <= $q.asOf,false))AND(f99.knownOn IS NULL OR f99.knownOn <= $q.asOf)}THEN 'some' ELSE 'none' END),evidence:(CASE WHEN n0.kind = 'UNVERIFIED_COMPLETION' THEN(head([s111 IN[[r112 IN(COLLECT{MATCH(s85)<-[l113:FOLLOWS_UP]-(f114:FollowUp WHERE(NOT f114:Restricted OR any(r IN f114.readers WHERE r IN $q.readers)))WHERE(l113.confidence IN['EXPLICIT','CONFIRMED'])AND(f114.knownOn IS NULL OR f114.knownOn <= $q.asOf)AND f114.kind <> 'REMINDER'
RETURN{status:f114.status,evidence:CASE WHEN NOT(coalesce(l113.setAsideOn <= $q.asOf,false))THEN f114.evidenceStatus END}})|r112.evidence]]|CASE
WHEN 'DISPUTED' IN s111 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s111 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s111 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))END),reports:(CASE WHEN size(c100)= 0 THEN['销号登记']ELSE[f99 IN c100|trim(TRAILING '。' FROM f99.summary)]END),reportsEn:(CASE WHEN size(c100)= 0 THEN['closed by supervision']ELSE[f99 IN c100|trim(TRAILING '.' FROM coalesce(f99.summaryEn,f99.summary))]END),agency:(s85.name),agencyEn:(s85.nameEn),endedOn:(toString(s85.endedOn)),duties:(COUNT{MATCH(s85)<-[:BORNE_BY]-(d88:Responsibility WHERE(NOT d88:Restricted OR any(r IN d88.readers WHERE r IN $q.readers)))WHERE((d88.since IS NULL OR d88.since <= $q.asOf)AND(d88.until IS NULL OR d88.until > $q.asOf))})}})],head([n115 IN[n0.subject]WHERE n115 IS NOT NULL|[n115.id]])]]AS o116}]AS value

RETURN[COUNT{MATCH(n0:Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(EXISTS{MATCH(n0)-[:CONCERNS]->(s1 WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3}OR EXISTS{MATCH(n0)-[:BETWEEN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))WHERE p2.id = $q.p4
OR EXISTS{MATCH(p2)-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WHERE d3.id = $q.p5}OR EXISTS{MATCH(p2)<-[:STATED_IN|ALSO_STATED_IN]-(s4 WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))WHERE s4.id = $q.p6}})RETURN n0},COLLECT{MATCH(n0:Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(EXISTS{MATCH(n0)-[:CONCERNS]->(s1 WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3}OR EXISTS{MATCH(n0)-[:BETWEEN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))WHERE p2.id = $q.p4
OR EXISTS{MATCH(p2)-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WHERE d3.id = $q.p5}OR EXISTS{MATCH(p2)<-[:STATED_IN|ALSO_STATED_IN]-(s4 WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))WHERE s4.id = $q.p6}})AND n0.kind IS NOT NULL WITH n0,n0.kind AS k5,n0.id AS k6 ORDER BY k5,k6 LIMIT $q.p7 RETURN[null,[n0.kind,n0.summary,COLLECT{MATCH(n0)-[e7:BETWEEN]->(n8:Provision WHERE(NOT n8:Restricted OR any(r IN n8.readers WHERE r IN $q.readers)))WITH n8,e7 ORDER BY e7.rank,n8.id RETURN[n8.id]AS o9}]]AS o10}]AS value

RETURN CASE WHEN EXISTS{MATCH(n65:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT n65:Restricted OR any(r IN n65.readers WHERE r IN $q.readers)))WHERE n65.id = $q.p7}AND EXISTS{MATCH(n65:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT n65:Restricted OR any(r IN n65.readers WHERE r IN $q.readers)))WHERE n65.id = $q.p8}THEN COLLECT{MATCH(f1:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT f1:Restricted OR any(r IN f1.readers WHERE r IN $q.readers)))WHERE f1.id = $q.p3
MATCH(t2:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT t2:Restricted OR any(r IN t2.readers WHERE r IN $q.readers)))WHERE t2.id = $q.p4 AND t2 <> f1
WITH f1.id > t2.id AS t3,CASE WHEN f1.id > t2.id THEN[t2,f1]ELSE[f1,t2]END AS e4
WITH t3,e4,reduce(m5 ={near:[[e4[0]]],far:[[e4[1]]]},h6 IN range(1,coalesce($q.p5,6))|CASE
WHEN any(n7 IN m5.near[-1]WHERE n7 IN m5.far[-1])OR size(m5.near[-1])= 0 OR size(m5.far[-1])= 0
THEN m5
ELSE head([s8 IN[size(m5.near[-1])<= size(m5.far[-1])]|head([r9 IN[{levels:CASE WHEN s8 THEN m5.near ELSE m5.far END,ends:e4}]|head([n10 IN[(COLLECT{UNWIND r9.levels[-1]AS x11
UNWIND(COLLECT{MATCH(x11)-[r12:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y13 WHERE(NOT y13:Restricted OR any(r IN y13.readers WHERE r IN $q.readers)))WHERE(CASE type(r12)WHEN 'FOLLOWS_UP' THEN r12.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r12.since IS NULL OR r12.since <= $q.asOf)AND(r12.until IS NULL OR r12.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r12.on IS NULL OR r12.on <= $q.asOf)ELSE true
END)AND(NOT y13:IndicatorValue AND(NOT y13:FollowUp OR(y13.knownOn IS NULL OR y13.knownOn <= $q.asOf)))RETURN y13
UNION
MATCH(x11)-[:BORNE_BY|FOR]-(d14:Responsibility WHERE(NOT d14:Restricted OR any(r IN d14.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y13)WHERE((d14.since IS NULL OR d14.since <= $q.asOf)AND(d14.until IS NULL OR d14.until > $q.asOf))RETURN y13
UNION
MATCH(x11)-[:BORNE_BY|FOR|BASED_ON]-(y13)WHERE x11:Responsibility OR y13:Responsibility
RETURN y13})AS y15
WITH DISTINCT y15
WHERE NOT y15 IN r9.levels[-1]AND NOT y15 IN coalesce(r9.levels[-2],[])AND(NOT y15:Responsibility OR y15 IN r9.ends)RETURN y15})]|{near:CASE WHEN s8 THEN m5.near +[n10]ELSE m5.near END,far:CASE WHEN s8 THEN m5.far ELSE m5.far +[n10]END}])])])END)AS m5
WITH t3,e4,m5,[n7 IN m5.near[-1]WHERE n7 IN m5.far[-1]]AS m16
WITH t3,e4,m5,m16,reduce(p17 =[m16],l18 IN reverse(m5.far[..-1])|p17 +[COLLECT{UNWIND p17[-1]AS x19
UNWIND(COLLECT{MATCH(x19)-[r20:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y21 WHERE(NOT y21:Restricted OR any(r IN y21.readers WHERE r IN $q.readers)))WHERE(CASE type(r20)WHEN 'FOLLOWS_UP' THEN r20.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r20.since IS NULL OR r20.since <= $q.asOf)AND(r20.until IS NULL OR r20.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r20.on IS NULL OR r20.on <= $q.asOf)ELSE true
END)AND(NOT y21:IndicatorValue AND(NOT y21:FollowUp OR(y21.knownOn IS NULL OR y21.knownOn <= $q.asOf)))RETURN y21
UNION
MATCH(x19)-[:BORNE_BY|FOR]-(d22:Responsibility WHERE(NOT d22:Restricted OR any(r IN d22.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y21)WHERE((d22.since IS NULL OR d22.since <= $q.asOf)AND(d22.until IS NULL OR d22.until > $q.asOf))RETURN y21
UNION
MATCH(x19)-[:BORNE_BY|FOR|BASED_ON]-(y21)WHERE x19:Responsibility OR y21:Responsibility
RETURN y21})AS y23
WITH DISTINCT y23 WHERE y23 IN l18
RETURN y23}])AS p17
WITH t3,reduce(t24 = CASE WHEN size(m16)= 0 THEN[]ELSE[{node:e4[1],ways:[[e4[1]]]}]END,l18 IN reverse(p17)[1..]+ reverse(m5.near[..-1])|COLLECT{UNWIND t24 AS r9
WITH r9.node AS x19
UNWIND(COLLECT{MATCH(x19)-[r25:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y26 WHERE(NOT y26:Restricted OR any(r IN y26.readers WHERE r IN $q.readers)))WHERE(CASE type(r25)WHEN 'FOLLOWS_UP' THEN r25.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r25.since IS NULL OR r25.since <= $q.asOf)AND(r25.until IS NULL OR r25.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r25.on IS NULL OR r25.on <= $q.asOf)ELSE true
END)AND(NOT y26:IndicatorValue AND(NOT y26:FollowUp OR(y26.knownOn IS NULL OR y26.knownOn <= $q.asOf)))RETURN y26
UNION
MATCH(x19)-[:BORNE_BY|FOR]-(d27:Responsibility WHERE(NOT d27:Restricted OR any(r IN d27.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y26)WHERE((d27.since IS NULL OR d27.since <= $q.asOf)AND(d27.until IS NULL OR d27.until > $q.asOf))RETURN y26
UNION
MATCH(x19)-[:BORNE_BY|FOR|BASED_ON]-(y26)WHERE x19:Responsibility OR y26:Responsibility
RETURN y26})AS y23
WITH DISTINCT y23 WHERE y23 IN l18
RETURN{node:y23,ways:COLLECT{UNWIND(COLLECT{MATCH(y23)-[r28:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y29 WHERE(NOT y29:Restricted OR any(r IN y29.readers WHERE r IN $q.readers)))WHERE(CASE type(r28)WHEN 'FOLLOWS_UP' THEN r28.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r28.since IS NULL OR r28.since <= $q.asOf)AND(r28.until IS NULL OR r28.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r28.on IS NULL OR r28.on <= $q.asOf)ELSE true
END)AND(NOT y29:IndicatorValue AND(NOT y29:FollowUp OR(y29.knownOn IS NULL OR y29.knownOn <= $q.asOf)))RETURN y29
UNION
MATCH(y23)-[:BORNE_BY|FOR]-(d30:Responsibility WHERE(NOT d30:Restricted OR any(r IN d30.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y29)WHERE((d30.since IS NULL OR d30.since <= $q.asOf)AND(d30.until IS NULL OR d30.until > $q.asOf))RETURN y29
UNION
MATCH(y23)-[:BORNE_BY|FOR|BASED_ON]-(y29)WHERE y23:Responsibility OR y29:Responsibility
RETURN y29})AS z31
UNWIND[r32 IN t24 WHERE r32.node = z31]AS n10
UNWIND n10.ways AS w33
WITH[y23]+ w33 AS l34
RETURN l34
ORDER BY size([n7 IN l34 WHERE NOT n7:Measure]),[n7 IN l34|coalesce(n7.rank,0)],[n7 IN l34|n7.id]LIMIT coalesce($q.p6,5)}}})AS t24
WITH t3,CASE WHEN size(t24)= 0 THEN[]ELSE t24[0].ways END AS w35
UNWIND range(0,size(w35)- 1)AS i36
WITH i36,CASE WHEN t3 THEN reverse(w35[i36])ELSE w35[i36]END AS n37
WITH{rank:i36,length:size(n37)- 1,nodes:n37,names:[n7 IN n37|(CASE
WHEN n7:Provision THEN head(COLLECT{MATCH(n7)-[:PART_OF]->(d38:Document WHERE(NOT d38:Restricted OR any(r IN d38.readers WHERE r IN $q.readers)))RETURN['name.Clause',{clause:n7,document:d38}]})WHEN n7:Responsibility THEN head(COLLECT{MATCH(n7)-[:BORNE_BY]->(a39:Agency)RETURN['name.Responsibility',{agency:a39,role:['word.role',{role:n7.role}]}]})WHEN n7:FollowUp THEN['name.FollowUp',{summary:reduce(t40 = left(n7.summary,36),m41 IN['“','”','《','》']|replace(t40,m41,'')),summaryEn:replace(left(n7.summaryEn,72),'"','')}]ELSE n7
END)],hops:[j42 IN range(0,size(n37)- 2)|head([p43 IN[[n37[j42],n37[j42 + 1]]]|(COLLECT{WITH p43[0]AS x44,p43[1]AS y45
MATCH(x44)-[:BORNE_BY|FOR]-(d46:Responsibility WHERE(NOT d46:Restricted OR any(r IN d46.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y45)WHERE((d46.since IS NULL OR d46.since <= $q.asOf)AND(d46.until IS NULL OR d46.until > $q.asOf))WITH DISTINCT CASE WHEN x44:Agency THEN x44 ELSE y45 END AS a47,CASE WHEN x44:Agency THEN y45 ELSE x44 END AS w48
RETURN{start:a47,finish:w48,type:'RESPONSIBILITY',said:['link.RESPONSIBILITY',{roles:COLLECT{MATCH(a47)<-[:BORNE_BY]-(d46:Responsibility WHERE(NOT d46:Restricted OR any(r IN d46.readers WHERE r IN $q.readers)))-[:FOR]->(w48)WHERE((d46.since IS NULL OR d46.since <= $q.asOf)AND(d46.until IS NULL OR d46.until > $q.asOf))WITH d46 ORDER BY d46.rank,d46.id
RETURN['word.role',{role:d46.role}]}}]}}+ COLLECT{WITH p43[0]AS x44,p43[1]AS y45
MATCH(x44)-[r49]-(y45)WHERE(CASE type(r49)WHEN 'FOLLOWS_UP' THEN r49.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r49.since IS NULL OR r49.since <= $q.asOf)AND(r49.until IS NULL OR r49.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r49.on IS NULL OR r49.on <= $q.asOf)ELSE true
END)WITH r49 ORDER BY type(r49),startNode(r49).id
RETURN({start:startNode(r49),finish:endNode(r49),type:type(r49),said:['link.' + type(r49),properties(r49)]})})])]}AS p50
WITH p50,{nodes:p50.nodes,truncated:false,links:reduce(a51 =[],l52 IN p50.hops|a51 + l52)}AS d53
WITH{id:toString(p50.rank),rank:p50.rank,length:p50.length,said:([['path.ends',{from:head(p50.names),to:last(p50.names),length:p50.length}]]+[i54 IN range(0,p50.length - 1)|head([l55 IN[head(p50.hops[i54])]|['path.' + l55.type,{from:p50.names[i54],to:p50.names[i54 + 1],way:CASE WHEN l55.start = p50.nodes[i54]THEN 'there' ELSE 'back' END,roles:l55.said[1].roles,confidence:l55.said[1].confidence,origin:l55.said[1].origin,since:l55.said[1].on,place:CASE WHEN i54 = p50.length - 1 THEN 'last' ELSE 'before' END}]])]),graph:({nodes:[n56 IN d53.nodes|{key:n56.id,node:n56,type:(head([l57 IN labels(n56)WHERE l57 <> 'Restricted'])),said:(['label.' +(head([l58 IN labels(n56)WHERE l58 <> 'Restricted'])),n56{.number,.title,.titleEn,.heading,.headingEn,.shortName,.name,.nameEn,.kind,.session,.role,summary:left(n56.summary,24),summaryEn:left(n56.summaryEn,48)}])}],links:[l59 IN d53.links|{from:l59.start.id,to:l59.finish.id,type:l59.type,said:l59.said}],truncated:d53.truncated})}AS n0 WITH n0 ORDER BY n0.rank,n0.id RETURN[n0.length,n0.said,head([n60 IN[n0.graph]WHERE n60 IS NOT NULL|[[n61 IN coalesce(n60.links,[])|[n61.from,n61.to]]]])]AS o64}END AS value

RETURN[null,COLLECT{MATCH(n0:BeneficiaryGroup)WHERE n0.name IS NOT NULL WITH n0,n0.name AS k4,n0.id AS k5 ORDER BY k4,k5 LIMIT $q.p4 RETURN[null,[n0.id,n0.name,[COUNT{MATCH(n0)<-[:BROADER*0..10]-(:BeneficiaryGroup)<-[:BENEFITS]-(n6:Measure WHERE(NOT n6:Restricted OR any(r IN n6.readers WHERE r IN $q.readers)))WHERE($q.p3 OR EXISTS{(n6)-[:BENEFITS]->(n0)})WITH DISTINCT n6 RETURN n6},[]]]]AS o10}]AS value

RETURN[null,COLLECT{MATCH(n0:Indicator WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WITH n0,(head(COLLECT{MATCH(n0)-[:STATED_IN]->(s11:Provision WHERE(NOT s11:Restricted OR any(r IN s11.readers WHERE r IN $q.readers)))-[:PART_OF]->(d12:Document WHERE(NOT d12:Restricted OR any(r IN d12.readers WHERE r IN $q.readers)))RETURN d12.id}))AS k4,n0.rank AS k5,n0.id AS k6 ORDER BY k4,k5,k6 LIMIT $q.p3 RETURN[null,[n0.name,(head([x7 IN[{base:(head(COLLECT{MATCH(n0)-[:HAS_VALUE]->(v8:IndicatorValue WHERE(NOT v8:Restricted OR any(r IN v8.readers WHERE r IN $q.readers)))WHERE v8.kind = 'BASELINE' RETURN v8})),goal:(head(COLLECT{MATCH(n0)-[:HAS_VALUE]->(v9:IndicatorValue WHERE(NOT v9:Restricted OR any(r IN v9.readers WHERE r IN $q.readers)))WHERE v9.kind = 'TARGET' RETURN v9})),now:(head(COLLECT{MATCH(n0)-[:HAS_VALUE]->(v10:IndicatorValue WHERE(NOT v10:Restricted OR any(r IN v10.readers WHERE r IN $q.readers)))WHERE v10.kind = 'OBSERVATION' RETURN v10 ORDER BY v10.year DESC,v10.id LIMIT 1}))}]|CASE
WHEN x7.base.value = x7.goal.value THEN 'MAINTAIN'
WHEN x7.now IS NULL OR x7.goal IS NULL THEN 'NO_OBSERVATION'
WHEN(CASE x7.goal.bound
WHEN 'AT_MOST' THEN true
WHEN 'AT_LEAST' THEN false
ELSE coalesce(x7.base.value > x7.goal.value,false)END)AND x7.now.value <= x7.goal.value THEN 'MET'
WHEN NOT(CASE x7.goal.bound
WHEN 'AT_MOST' THEN true
WHEN 'AT_LEAST' THEN false
ELSE coalesce(x7.base.value > x7.goal.value,false)END)AND x7.now.value >= x7.goal.value THEN 'MET'
WHEN x7.base IS NOT NULL AND x7.goal.year > x7.base.year
AND(x7.now.value - x7.base.value)/(x7.goal.value - x7.base.value)>= toFloat(x7.now.year - x7.base.year)/(x7.goal.year - x7.base.year)THEN 'ON_TRACK'
ELSE 'BEHIND'
END]))]]AS o13}]AS value

RETURN[null,COLLECT{CALL(){MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND n0.knownOn IS NOT NULL WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN collect(n0)AS s17}CALL(s17){UNWIND s17 AS n0 RETURN n0 UNION ALL UNWIND CASE WHEN size(s17)< $q.p3 THEN[0]ELSE[]END AS o18 MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND n0.knownOn IS NULL WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN n0}WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN[null,[n0.id,n0.kind,n0.status,COLLECT{MATCH(n0)-[e14:FOLLOWS_UP]->(n15:Measure WHERE(NOT n15:Restricted OR any(r IN n15.readers WHERE r IN $q.readers)))WITH n15,e14 ORDER BY n15.documentId,n15.rank,n15.id RETURN[e14.confidence]AS o16}]]AS o19}]AS value

// in parts
// gaps, whether the kept counts answer
RETURN[(EXISTS{MATCH(h0:TallyHead{id:'tally-head:current'}),(c1:AuditHead{id:'audit-head:current'})WHERE h0.day = $q.asOf AND h0.dueSoon = $q.dueSoon AND h0.seq = coalesce(c1.seq,0)AND h0.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}),EXISTS{MATCH(m2:Untallied WHERE(NOT m2:Restricted OR any(r IN m2.readers WHERE r IN $q.readers)))}]AS o

// gaps
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(false)AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *
CALL(*){MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m3)-[:STATED_IN]->(s4:Provision WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))-[:PART_OF]->(l5:Document WHERE(NOT l5:Restricted OR any(r IN l5.readers WHERE r IN $q.readers)))WHERE l5.issuedOn > $q.asOf}THEN[]ELSE head([o6 IN[([(m3)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o8:Agency)WHERE((d7.role IN['LEAD','RESPONSIBLE'])AND((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf)))|{role:d7.role,kind:o8.kind,id:o8.id}])]|[]+(CASE WHEN size(o6)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o9 IN o6 WHERE o9.id <> o6[0].id)AND none(o9 IN o6 WHERE o9.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m3.dueOn IS NULL AND m3.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m3.dueOn IS NULL AND m3.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m3)<-[l10:FOLLOWS_UP]-(f11:FollowUp WHERE(NOT f11:Restricted OR any(r IN f11.readers WHERE r IN $q.readers)))WHERE l10.confidence <> 'REJECTED' AND(f11.knownOn IS NULL OR f11.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m3)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m3.closedOn <= $q.asOf OR any(i12 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i12]<= $q.asOf AND $q.asOf < m3.closedBefore[i12 + 1]),false))OR EXISTS{MATCH(m3)<-[l13:FOLLOWS_UP]-(f14:FollowUp WHERE(NOT f14:Restricted OR any(r IN f14.readers WHERE r IN $q.readers)))WHERE((l13.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l13.setAsideOn <= $q.asOf,false)))AND(f14.knownOn IS NULL OR f14.knownOn <= $q.asOf)AND f14.status = 'DONE'
AND(f14.kind = 'COMPLETION' OR(f14.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})AND(head([s15 IN[[r16 IN(COLLECT{MATCH(m3)<-[l17:FOLLOWS_UP]-(f18:FollowUp WHERE(NOT f18:Restricted OR any(r IN f18.readers WHERE r IN $q.readers)))WHERE(l17.confidence IN['EXPLICIT','CONFIRMED'])AND(f18.knownOn IS NULL OR f18.knownOn <= $q.asOf)AND f18.kind <> 'REMINDER'
RETURN{status:f18.status,evidence:CASE WHEN NOT(coalesce(l17.setAsideOn <= $q.asOf,false))THEN f18.evidenceStatus END}})|r16.evidence]]|CASE
WHEN 'DISPUTED' IN s15 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s15 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s15 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m3.closedOn <= $q.asOf OR any(i19 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i19]<= $q.asOf AND $q.asOf < m3.closedBefore[i19 + 1]),false))OR EXISTS{MATCH(m3)<-[l20:FOLLOWS_UP]-(f21:FollowUp WHERE(NOT f21:Restricted OR any(r IN f21.readers WHERE r IN $q.readers)))WHERE((l20.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l20.setAsideOn <= $q.asOf,false)))AND(f21.knownOn IS NULL OR f21.knownOn <= $q.asOf)AND f21.status = 'DONE'
AND(f21.kind = 'COMPLETION' OR(f21.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m3.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m3.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m3.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m3.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m3.kind = 'COMMITMENT' AND NOT((coalesce(m3.closedOn <= $q.asOf OR any(i22 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i22]<= $q.asOf AND $q.asOf < m3.closedBefore[i22 + 1]),false))OR EXISTS{MATCH(m3)<-[l23:FOLLOWS_UP]-(f24:FollowUp WHERE(NOT f24:Restricted OR any(r IN f24.readers WHERE r IN $q.readers)))WHERE((l23.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l23.setAsideOn <= $q.asOf,false)))AND(f24.knownOn IS NULL OR f24.knownOn <= $q.asOf)AND f24.status = 'DONE'
AND(f24.kind = 'COMPLETION' OR(f24.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o6)> 0 AND all(o9 IN o6 WHERE o9.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g25
WITH g25,m3 WHERE g25 IN wanted
RETURN g25,m3 AS s26,m3.documentId AS d27,m3.rank AS r28
UNION ALL
MATCH(a29:Agency)WHERE(a29.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a29)-[s30:SUCCEEDED_BY]->(:Agency)WHERE(s30.on IS NULL OR s30.on <= $q.asOf)})WITH a29
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a29)<-[:BORNE_BY]-(h31:Responsibility WHERE(NOT h31:Restricted OR any(r IN h31.readers WHERE r IN $q.readers)))WHERE((h31.since IS NULL OR h31.since <= $q.asOf)AND(h31.until IS NULL OR h31.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g25,a29 AS s26,'' AS d27,0 AS r28}WITH{id:g25 + '/' + s26.id,kind:g25,urgency:(CASE g25
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s26,document:d27,rank:r28}AS n0 WHERE n0.urgency IS NOT NULL WITH n0,n0.urgency AS k32,n0.document AS k33,n0.rank AS k34,n0.id AS k35 ORDER BY k32,k33,k34,k35 LIMIT $q.p5 RETURN[null,n0]AS o

// gaps, how many
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(false)AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *
CALL(*){MATCH(m3:Measure WHERE(NOT m3:Restricted OR any(r IN m3.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m3)-[:STATED_IN]->(s4:Provision WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))-[:PART_OF]->(l5:Document WHERE(NOT l5:Restricted OR any(r IN l5.readers WHERE r IN $q.readers)))WHERE l5.issuedOn > $q.asOf}THEN[]ELSE head([o6 IN[([(m3)<-[:FOR]-(d7:Responsibility WHERE(NOT d7:Restricted OR any(r IN d7.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o8:Agency)WHERE((d7.role IN['LEAD','RESPONSIBLE'])AND((d7.since IS NULL OR d7.since <= $q.asOf)AND(d7.until IS NULL OR d7.until > $q.asOf)))|{role:d7.role,kind:o8.kind,id:o8.id}])]|[]+(CASE WHEN size(o6)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o9 IN o6 WHERE o9.id <> o6[0].id)AND none(o9 IN o6 WHERE o9.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m3.dueOn IS NULL AND m3.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m3.dueOn IS NULL AND m3.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m3)<-[l10:FOLLOWS_UP]-(f11:FollowUp WHERE(NOT f11:Restricted OR any(r IN f11.readers WHERE r IN $q.readers)))WHERE l10.confidence <> 'REJECTED' AND(f11.knownOn IS NULL OR f11.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m3)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m3.closedOn <= $q.asOf OR any(i12 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i12]<= $q.asOf AND $q.asOf < m3.closedBefore[i12 + 1]),false))OR EXISTS{MATCH(m3)<-[l13:FOLLOWS_UP]-(f14:FollowUp WHERE(NOT f14:Restricted OR any(r IN f14.readers WHERE r IN $q.readers)))WHERE((l13.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l13.setAsideOn <= $q.asOf,false)))AND(f14.knownOn IS NULL OR f14.knownOn <= $q.asOf)AND f14.status = 'DONE'
AND(f14.kind = 'COMPLETION' OR(f14.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})AND(head([s15 IN[[r16 IN(COLLECT{MATCH(m3)<-[l17:FOLLOWS_UP]-(f18:FollowUp WHERE(NOT f18:Restricted OR any(r IN f18.readers WHERE r IN $q.readers)))WHERE(l17.confidence IN['EXPLICIT','CONFIRMED'])AND(f18.knownOn IS NULL OR f18.knownOn <= $q.asOf)AND f18.kind <> 'REMINDER'
RETURN{status:f18.status,evidence:CASE WHEN NOT(coalesce(l17.setAsideOn <= $q.asOf,false))THEN f18.evidenceStatus END}})|r16.evidence]]|CASE
WHEN 'DISPUTED' IN s15 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s15 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s15 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m3.closedOn <= $q.asOf OR any(i19 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i19]<= $q.asOf AND $q.asOf < m3.closedBefore[i19 + 1]),false))OR EXISTS{MATCH(m3)<-[l20:FOLLOWS_UP]-(f21:FollowUp WHERE(NOT f21:Restricted OR any(r IN f21.readers WHERE r IN $q.readers)))WHERE((l20.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l20.setAsideOn <= $q.asOf,false)))AND(f21.knownOn IS NULL OR f21.knownOn <= $q.asOf)AND f21.status = 'DONE'
AND(f21.kind = 'COMPLETION' OR(f21.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m3.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m3.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m3.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m3.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m3.kind = 'COMMITMENT' AND NOT((coalesce(m3.closedOn <= $q.asOf OR any(i22 IN range(0,size(coalesce(m3.closedBefore,[]))- 1,2)WHERE m3.closedBefore[i22]<= $q.asOf AND $q.asOf < m3.closedBefore[i22 + 1]),false))OR EXISTS{MATCH(m3)<-[l23:FOLLOWS_UP]-(f24:FollowUp WHERE(NOT f24:Restricted OR any(r IN f24.readers WHERE r IN $q.readers)))WHERE((l23.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l23.setAsideOn <= $q.asOf,false)))AND(f24.knownOn IS NULL OR f24.knownOn <= $q.asOf)AND f24.status = 'DONE'
AND(f24.kind = 'COMPLETION' OR(f24.kind = 'REGULATION' AND m3.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o6)> 0 AND all(o9 IN o6 WHERE o9.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g25
WITH g25,m3 WHERE g25 IN wanted
RETURN g25,m3 AS s26,m3.documentId AS d27,m3.rank AS r28
UNION ALL
MATCH(a29:Agency)WHERE(a29.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a29)-[s30:SUCCEEDED_BY]->(:Agency)WHERE(s30.on IS NULL OR s30.on <= $q.asOf)})WITH a29
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a29)<-[:BORNE_BY]-(h31:Responsibility WHERE(NOT h31:Restricted OR any(r IN h31.readers WHERE r IN $q.readers)))WHERE((h31.since IS NULL OR h31.since <= $q.asOf)AND(h31.until IS NULL OR h31.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g25,a29 AS s26,'' AS d27,0 AS r28}WITH{id:g25 + '/' + s26.id,kind:g25,urgency:(CASE g25
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s26,document:d27,rank:r28}AS n0 RETURN count(*)AS o

// gaps where the kept counts answer except for some
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(((true)))AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *,null IS NULL AND counted AND $q.p8 IS NOT NULL AS l3,null AS a4
WITH *,a4[0]+ '\t' + a4[1]+ '\t' + right('000000000' + a4[2],10)+ '\t' + substring(a4[3],size(split(a4[3],'/')[0])+ 1)AS f5
CALL(*){UNWIND CASE WHEN l3 THEN wanted ELSE[]END AS k6
WITH f5,(CASE k6
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END)AS f7
WITH f5,f7 + '\t' AS b8,f7 + '\n' AS e9
WITH CASE WHEN f5 > b8 THEN f5 ELSE b8 END AS b8,e9
CALL(b8,e9){MATCH(g10:TalliedGap WHERE(NOT g10:Restricted OR any(r IN g10.readers WHERE r IN $q.readers)))WHERE g10.place > b8 AND g10.place < e9
RETURN g10 ORDER BY g10.place LIMIT coalesce($q.p8,0)}WITH g10 ORDER BY g10.place LIMIT coalesce($q.p8,0)MATCH(m11:Measure{id:g10.measure}WHERE(NOT m11:Restricted OR any(r IN m11.readers WHERE r IN $q.readers)))RETURN g10.kind AS g12,m11 AS s13,m11.documentId AS d14,m11.rank AS r15
UNION ALL
CALL(*){UNWIND CASE WHEN l3 THEN[]ELSE[0]END AS o16
MATCH(m11:Measure WHERE(NOT m11:Restricted OR any(r IN m11.readers WHERE r IN $q.readers)))RETURN m11
UNION ALL
UNWIND CASE WHEN l3 THEN[0]ELSE[]END AS o16
MATCH(m11:Untallied WHERE(NOT m11:Restricted OR any(r IN m11.readers WHERE r IN $q.readers)))RETURN m11}UNWIND(CASE
WHEN counted AND NOT m11:Untallied THEN[k17 IN m11.tallied WHERE left(k17,4)= 'gap:' AND substring(k17,4)IN wanted|substring(k17,4)]ELSE(CASE
WHEN EXISTS{MATCH(m11)-[:STATED_IN]->(s18:Provision WHERE(NOT s18:Restricted OR any(r IN s18.readers WHERE r IN $q.readers)))-[:PART_OF]->(l19:Document WHERE(NOT l19:Restricted OR any(r IN l19.readers WHERE r IN $q.readers)))WHERE l19.issuedOn > $q.asOf}THEN[]ELSE head([o20 IN[([(m11)<-[:FOR]-(d21:Responsibility WHERE(NOT d21:Restricted OR any(r IN d21.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o22:Agency)WHERE((d21.role IN['LEAD','RESPONSIBLE'])AND((d21.since IS NULL OR d21.since <= $q.asOf)AND(d21.until IS NULL OR d21.until > $q.asOf)))|{role:d21.role,kind:o22.kind,id:o22.id}])]|[]+(CASE WHEN size(o20)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o23 IN o20 WHERE o23.id <> o20[0].id)AND none(o23 IN o20 WHERE o23.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m11.dueOn IS NULL AND m11.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m11.dueOn IS NULL AND m11.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m11)<-[l24:FOLLOWS_UP]-(f25:FollowUp WHERE(NOT f25:Restricted OR any(r IN f25.readers WHERE r IN $q.readers)))WHERE l24.confidence <> 'REJECTED' AND(f25.knownOn IS NULL OR f25.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m11)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m11.closedOn <= $q.asOf OR any(i26 IN range(0,size(coalesce(m11.closedBefore,[]))- 1,2)WHERE m11.closedBefore[i26]<= $q.asOf AND $q.asOf < m11.closedBefore[i26 + 1]),false))OR EXISTS{MATCH(m11)<-[l27:FOLLOWS_UP]-(f28:FollowUp WHERE(NOT f28:Restricted OR any(r IN f28.readers WHERE r IN $q.readers)))WHERE((l27.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l27.setAsideOn <= $q.asOf,false)))AND(f28.knownOn IS NULL OR f28.knownOn <= $q.asOf)AND f28.status = 'DONE'
AND(f28.kind = 'COMPLETION' OR(f28.kind = 'REGULATION' AND m11.kind = 'COMMITMENT'))})AND(head([s29 IN[[r30 IN(COLLECT{MATCH(m11)<-[l31:FOLLOWS_UP]-(f32:FollowUp WHERE(NOT f32:Restricted OR any(r IN f32.readers WHERE r IN $q.readers)))WHERE(l31.confidence IN['EXPLICIT','CONFIRMED'])AND(f32.knownOn IS NULL OR f32.knownOn <= $q.asOf)AND f32.kind <> 'REMINDER'
RETURN{status:f32.status,evidence:CASE WHEN NOT(coalesce(l31.setAsideOn <= $q.asOf,false))THEN f32.evidenceStatus END}})|r30.evidence]]|CASE
WHEN 'DISPUTED' IN s29 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s29 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s29 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m11.closedOn <= $q.asOf OR any(i33 IN range(0,size(coalesce(m11.closedBefore,[]))- 1,2)WHERE m11.closedBefore[i33]<= $q.asOf AND $q.asOf < m11.closedBefore[i33 + 1]),false))OR EXISTS{MATCH(m11)<-[l34:FOLLOWS_UP]-(f35:FollowUp WHERE(NOT f35:Restricted OR any(r IN f35.readers WHERE r IN $q.readers)))WHERE((l34.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l34.setAsideOn <= $q.asOf,false)))AND(f35.knownOn IS NULL OR f35.knownOn <= $q.asOf)AND f35.status = 'DONE'
AND(f35.kind = 'COMPLETION' OR(f35.kind = 'REGULATION' AND m11.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m11.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m11.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m11.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m11.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m11.kind = 'COMMITMENT' AND NOT((coalesce(m11.closedOn <= $q.asOf OR any(i36 IN range(0,size(coalesce(m11.closedBefore,[]))- 1,2)WHERE m11.closedBefore[i36]<= $q.asOf AND $q.asOf < m11.closedBefore[i36 + 1]),false))OR EXISTS{MATCH(m11)<-[l37:FOLLOWS_UP]-(f38:FollowUp WHERE(NOT f38:Restricted OR any(r IN f38.readers WHERE r IN $q.readers)))WHERE((l37.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l37.setAsideOn <= $q.asOf,false)))AND(f38.knownOn IS NULL OR f38.knownOn <= $q.asOf)AND f38.status = 'DONE'
AND(f38.kind = 'COMPLETION' OR(f38.kind = 'REGULATION' AND m11.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o20)> 0 AND all(o23 IN o20 WHERE o23.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g12
WITH g12,m11 WHERE g12 IN wanted
RETURN g12,m11 AS s13,m11.documentId AS d14,m11.rank AS r15
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s39
MATCH(a40:Agency)WHERE(a40.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a40)-[s41:SUCCEEDED_BY]->(:Agency)WHERE(s41.on IS NULL OR s41.on <= $q.asOf)})RETURN a40
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s39
MATCH(h42:TallyHead WHERE(NOT h42:Restricted OR any(r IN h42.readers WHERE r IN $q.readers)))UNWIND h42.endedAlone AS i43
MATCH(a40:Agency{id:i43})RETURN a40}WITH a40
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a40)<-[:BORNE_BY]-(h44:Responsibility WHERE(NOT h44:Restricted OR any(r IN h44.readers WHERE r IN $q.readers)))WHERE((h44.since IS NULL OR h44.since <= $q.asOf)AND(h44.until IS NULL OR h44.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g12,a40 AS s13,'' AS d14,0 AS r15}WITH{id:g12 + '/' + s13.id,kind:g12,urgency:(CASE g12
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s13,document:d14,rank:r15}AS n0 WHERE n0.urgency IS NOT NULL WITH n0,n0.urgency AS k76,n0.document AS k77,n0.rank AS k78,n0.id AS k79 ORDER BY k76,k77,k78,k79 LIMIT $q.p8 RETURN[null,n0]AS o

// gaps where the kept counts answer except for some, how many
 RETURN((reduce(s45 = 0,n46 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k47
WITH DISTINCT k47
MATCH(t48:Tally WHERE(NOT t48:Restricted OR any(r IN t48.readers WHERE r IN $q.readers)))WHERE t48.id = 'tally:gap:' + k47
RETURN t48.count}|s45 + n46)+(COUNT{MATCH(m49:Untallied WHERE(NOT m49:Restricted OR any(r IN m49.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m49)-[:STATED_IN]->(s50:Provision WHERE(NOT s50:Restricted OR any(r IN s50.readers WHERE r IN $q.readers)))-[:PART_OF]->(l51:Document WHERE(NOT l51:Restricted OR any(r IN l51.readers WHERE r IN $q.readers)))WHERE l51.issuedOn > $q.asOf}THEN[]ELSE head([o52 IN[([(m49)<-[:FOR]-(d53:Responsibility WHERE(NOT d53:Restricted OR any(r IN d53.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o54:Agency)WHERE((d53.role IN['LEAD','RESPONSIBLE'])AND((d53.since IS NULL OR d53.since <= $q.asOf)AND(d53.until IS NULL OR d53.until > $q.asOf)))|{role:d53.role,kind:o54.kind,id:o54.id}])]|[]+(CASE WHEN size(o52)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o55 IN o52 WHERE o55.id <> o52[0].id)AND none(o55 IN o52 WHERE o55.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m49.dueOn IS NULL AND m49.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m49.dueOn IS NULL AND m49.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m49)<-[l56:FOLLOWS_UP]-(f57:FollowUp WHERE(NOT f57:Restricted OR any(r IN f57.readers WHERE r IN $q.readers)))WHERE l56.confidence <> 'REJECTED' AND(f57.knownOn IS NULL OR f57.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m49)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m49.closedOn <= $q.asOf OR any(i58 IN range(0,size(coalesce(m49.closedBefore,[]))- 1,2)WHERE m49.closedBefore[i58]<= $q.asOf AND $q.asOf < m49.closedBefore[i58 + 1]),false))OR EXISTS{MATCH(m49)<-[l59:FOLLOWS_UP]-(f60:FollowUp WHERE(NOT f60:Restricted OR any(r IN f60.readers WHERE r IN $q.readers)))WHERE((l59.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l59.setAsideOn <= $q.asOf,false)))AND(f60.knownOn IS NULL OR f60.knownOn <= $q.asOf)AND f60.status = 'DONE'
AND(f60.kind = 'COMPLETION' OR(f60.kind = 'REGULATION' AND m49.kind = 'COMMITMENT'))})AND(head([s61 IN[[r62 IN(COLLECT{MATCH(m49)<-[l63:FOLLOWS_UP]-(f64:FollowUp WHERE(NOT f64:Restricted OR any(r IN f64.readers WHERE r IN $q.readers)))WHERE(l63.confidence IN['EXPLICIT','CONFIRMED'])AND(f64.knownOn IS NULL OR f64.knownOn <= $q.asOf)AND f64.kind <> 'REMINDER'
RETURN{status:f64.status,evidence:CASE WHEN NOT(coalesce(l63.setAsideOn <= $q.asOf,false))THEN f64.evidenceStatus END}})|r62.evidence]]|CASE
WHEN 'DISPUTED' IN s61 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s61 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s61 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m49.closedOn <= $q.asOf OR any(i65 IN range(0,size(coalesce(m49.closedBefore,[]))- 1,2)WHERE m49.closedBefore[i65]<= $q.asOf AND $q.asOf < m49.closedBefore[i65 + 1]),false))OR EXISTS{MATCH(m49)<-[l66:FOLLOWS_UP]-(f67:FollowUp WHERE(NOT f67:Restricted OR any(r IN f67.readers WHERE r IN $q.readers)))WHERE((l66.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l66.setAsideOn <= $q.asOf,false)))AND(f67.knownOn IS NULL OR f67.knownOn <= $q.asOf)AND f67.status = 'DONE'
AND(f67.kind = 'COMPLETION' OR(f67.kind = 'REGULATION' AND m49.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m49.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m49.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m49.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m49.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m49.kind = 'COMMITMENT' AND NOT((coalesce(m49.closedOn <= $q.asOf OR any(i68 IN range(0,size(coalesce(m49.closedBefore,[]))- 1,2)WHERE m49.closedBefore[i68]<= $q.asOf AND $q.asOf < m49.closedBefore[i68 + 1]),false))OR EXISTS{MATCH(m49)<-[l69:FOLLOWS_UP]-(f70:FollowUp WHERE(NOT f70:Restricted OR any(r IN f70.readers WHERE r IN $q.readers)))WHERE((l69.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l69.setAsideOn <= $q.asOf,false)))AND(f70.knownOn IS NULL OR f70.knownOn <= $q.asOf)AND f70.status = 'DONE'
AND(f70.kind = 'COMPLETION' OR(f70.kind = 'REGULATION' AND m49.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o52)> 0 AND all(o55 IN o52 WHERE o55.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g71
WITH m49,g71 WHERE g71 IN coalesce($q.p6,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))RETURN DISTINCT m49,g71})+(COUNT{MATCH(h72:TallyHead WHERE(NOT h72:Restricted OR any(r IN h72.readers WHERE r IN $q.readers)))UNWIND h72.endedAlone AS i73
MATCH(a74:Agency{id:i73})WHERE(EXISTS{MATCH(a74)<-[:BORNE_BY]-(h75:Responsibility WHERE(NOT h75:Restricted OR any(r IN h75.readers WHERE r IN $q.readers)))WHERE((h75.since IS NULL OR h75.since <= $q.asOf)AND(h75.until IS NULL OR h75.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p7,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a74})))AS o

// gaps where the kept counts answer
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(((true)))AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *,null IS NULL AND counted AND $q.p7 IS NOT NULL AS l3,null AS a4
WITH *,a4[0]+ '\t' + a4[1]+ '\t' + right('000000000' + a4[2],10)+ '\t' + substring(a4[3],size(split(a4[3],'/')[0])+ 1)AS f5
CALL(*){UNWIND CASE WHEN l3 THEN wanted ELSE[]END AS k6
WITH f5,(CASE k6
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END)AS f7
WITH f5,f7 + '\t' AS b8,f7 + '\n' AS e9
WITH CASE WHEN f5 > b8 THEN f5 ELSE b8 END AS b8,e9
CALL(b8,e9){MATCH(g10:TalliedGap WHERE(NOT g10:Restricted OR any(r IN g10.readers WHERE r IN $q.readers)))WHERE g10.place > b8 AND g10.place < e9
RETURN g10 ORDER BY g10.place LIMIT coalesce($q.p7,0)}WITH g10 ORDER BY g10.place LIMIT coalesce($q.p7,0)MATCH(m11:Measure{id:g10.measure}WHERE(NOT m11:Restricted OR any(r IN m11.readers WHERE r IN $q.readers)))RETURN g10.kind AS g12,m11 AS s13,m11.documentId AS d14,m11.rank AS r15

UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s16
MATCH(a17:Agency)WHERE(a17.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a17)-[s18:SUCCEEDED_BY]->(:Agency)WHERE(s18.on IS NULL OR s18.on <= $q.asOf)})RETURN a17
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s16
MATCH(h19:TallyHead WHERE(NOT h19:Restricted OR any(r IN h19.readers WHERE r IN $q.readers)))UNWIND h19.endedAlone AS i20
MATCH(a17:Agency{id:i20})RETURN a17}WITH a17
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a17)<-[:BORNE_BY]-(h21:Responsibility WHERE(NOT h21:Restricted OR any(r IN h21.readers WHERE r IN $q.readers)))WHERE((h21.since IS NULL OR h21.since <= $q.asOf)AND(h21.until IS NULL OR h21.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g12,a17 AS s13,'' AS d14,0 AS r15}WITH{id:g12 + '/' + s13.id,kind:g12,urgency:(CASE g12
WHEN 'OVERDUE' THEN '01'
WHEN 'UNFULFILLED_PROMISE' THEN '02'
WHEN 'NO_RESPONSIBLE_AGENCY' THEN '03'
WHEN 'ENDED_WITHOUT_SUCCESSOR' THEN '04'
WHEN 'UNVERIFIED_COMPLETION' THEN '05'
WHEN 'NO_FOLLOW_UP' THEN '06'
WHEN 'GROUP_ONLY_OWNER' THEN '07'
WHEN 'NO_STATED_LEAD' THEN '08'
WHEN 'SYMBOLIC_DEADLINE' THEN '09'
WHEN 'NO_DEADLINE' THEN '10'
ELSE '11'
END),subject:s13,document:d14,rank:r15}AS n0 WHERE n0.urgency IS NOT NULL WITH n0,n0.urgency AS k30,n0.document AS k31,n0.rank AS k32,n0.id AS k33 ORDER BY k30,k31,k32,k33 LIMIT $q.p7 RETURN[null,n0]AS o

// gaps where the kept counts answer, how many
 RETURN((reduce(s22 = 0,n23 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k24
WITH DISTINCT k24
MATCH(t25:Tally WHERE(NOT t25:Restricted OR any(r IN t25.readers WHERE r IN $q.readers)))WHERE t25.id = 'tally:gap:' + k24
RETURN t25.count}|s22 + n23)+(0)+(COUNT{MATCH(h26:TallyHead WHERE(NOT h26:Restricted OR any(r IN h26.readers WHERE r IN $q.readers)))UNWIND h26.endedAlone AS i27
MATCH(a28:Agency{id:i27})WHERE(EXISTS{MATCH(a28)<-[:BORNE_BY]-(h29:Responsibility WHERE(NOT h29:Restricted OR any(r IN h29.readers WHERE r IN $q.readers)))WHERE((h29.since IS NULL OR h29.since <= $q.asOf)AND(h29.until IS NULL OR h29.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p6,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a28})))AS o

// discrepancies
MATCH(n0:Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(EXISTS{MATCH(n0)-[:CONCERNS]->(s1 WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3}OR EXISTS{MATCH(n0)-[:BETWEEN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))WHERE p2.id = $q.p4
OR EXISTS{MATCH(p2)-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WHERE d3.id = $q.p5}OR EXISTS{MATCH(p2)<-[:STATED_IN|ALSO_STATED_IN]-(s4 WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))WHERE s4.id = $q.p6}})AND n0.kind IS NOT NULL WITH n0,n0.kind AS k5,n0.id AS k6 ORDER BY k5,k6 LIMIT $q.p7 RETURN[null,n0]AS o

// discrepancies, how many
MATCH(n0:Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE(EXISTS{MATCH(n0)-[:CONCERNS]->(s1 WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3}OR EXISTS{MATCH(n0)-[:BETWEEN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))WHERE p2.id = $q.p4
OR EXISTS{MATCH(p2)-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WHERE d3.id = $q.p5}OR EXISTS{MATCH(p2)<-[:STATED_IN|ALSO_STATED_IN]-(s4 WHERE(NOT s4:Restricted OR any(r IN s4.readers WHERE r IN $q.readers)))WHERE s4.id = $q.p6}})RETURN count(*)AS o

// Discrepancy.provisions
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:BETWEEN]->(n1:Provision WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WITH p,n1,e0 ORDER BY e0.rank,n1.id RETURN elementId(p)AS of,n1 AS o

// paths
RETURN EXISTS{MATCH(n0:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE n0.id = $q.p3}AND EXISTS{MATCH(n0:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE n0.id = $q.p4}AS o

// paths
MATCH(f1:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT f1:Restricted OR any(r IN f1.readers WHERE r IN $q.readers)))WHERE f1.id = $q.p3
MATCH(t2:Document|Provision|Proposal|Measure|Responsibility|Agency|BeneficiaryGroup|Theme|FollowUp|Indicator|Discrepancy WHERE(NOT t2:Restricted OR any(r IN t2.readers WHERE r IN $q.readers)))WHERE t2.id = $q.p4 AND t2 <> f1
WITH f1.id > t2.id AS t3,CASE WHEN f1.id > t2.id THEN[t2,f1]ELSE[f1,t2]END AS e4
WITH t3,e4,reduce(m5 ={near:[[e4[0]]],far:[[e4[1]]]},h6 IN range(1,coalesce($q.p5,6))|CASE
WHEN any(n7 IN m5.near[-1]WHERE n7 IN m5.far[-1])OR size(m5.near[-1])= 0 OR size(m5.far[-1])= 0
THEN m5
ELSE head([s8 IN[size(m5.near[-1])<= size(m5.far[-1])]|head([r9 IN[{levels:CASE WHEN s8 THEN m5.near ELSE m5.far END,ends:e4}]|head([n10 IN[(COLLECT{UNWIND r9.levels[-1]AS x11
UNWIND(COLLECT{MATCH(x11)-[r12:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y13 WHERE(NOT y13:Restricted OR any(r IN y13.readers WHERE r IN $q.readers)))WHERE(CASE type(r12)WHEN 'FOLLOWS_UP' THEN r12.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r12.since IS NULL OR r12.since <= $q.asOf)AND(r12.until IS NULL OR r12.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r12.on IS NULL OR r12.on <= $q.asOf)ELSE true
END)AND(NOT y13:IndicatorValue AND(NOT y13:FollowUp OR(y13.knownOn IS NULL OR y13.knownOn <= $q.asOf)))RETURN y13
UNION
MATCH(x11)-[:BORNE_BY|FOR]-(d14:Responsibility WHERE(NOT d14:Restricted OR any(r IN d14.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y13)WHERE((d14.since IS NULL OR d14.since <= $q.asOf)AND(d14.until IS NULL OR d14.until > $q.asOf))RETURN y13
UNION
MATCH(x11)-[:BORNE_BY|FOR|BASED_ON]-(y13)WHERE x11:Responsibility OR y13:Responsibility
RETURN y13})AS y15
WITH DISTINCT y15
WHERE NOT y15 IN r9.levels[-1]AND NOT y15 IN coalesce(r9.levels[-2],[])AND(NOT y15:Responsibility OR y15 IN r9.ends)RETURN y15})]|{near:CASE WHEN s8 THEN m5.near +[n10]ELSE m5.near END,far:CASE WHEN s8 THEN m5.far ELSE m5.far +[n10]END}])])])END)AS m5
WITH t3,e4,m5,[n7 IN m5.near[-1]WHERE n7 IN m5.far[-1]]AS m16
WITH t3,e4,m5,m16,reduce(p17 =[m16],l18 IN reverse(m5.far[..-1])|p17 +[COLLECT{UNWIND p17[-1]AS x19
UNWIND(COLLECT{MATCH(x19)-[r20:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y21 WHERE(NOT y21:Restricted OR any(r IN y21.readers WHERE r IN $q.readers)))WHERE(CASE type(r20)WHEN 'FOLLOWS_UP' THEN r20.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r20.since IS NULL OR r20.since <= $q.asOf)AND(r20.until IS NULL OR r20.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r20.on IS NULL OR r20.on <= $q.asOf)ELSE true
END)AND(NOT y21:IndicatorValue AND(NOT y21:FollowUp OR(y21.knownOn IS NULL OR y21.knownOn <= $q.asOf)))RETURN y21
UNION
MATCH(x19)-[:BORNE_BY|FOR]-(d22:Responsibility WHERE(NOT d22:Restricted OR any(r IN d22.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y21)WHERE((d22.since IS NULL OR d22.since <= $q.asOf)AND(d22.until IS NULL OR d22.until > $q.asOf))RETURN y21
UNION
MATCH(x19)-[:BORNE_BY|FOR|BASED_ON]-(y21)WHERE x19:Responsibility OR y21:Responsibility
RETURN y21})AS y23
WITH DISTINCT y23 WHERE y23 IN l18
RETURN y23}])AS p17
WITH t3,reduce(t24 = CASE WHEN size(m16)= 0 THEN[]ELSE[{node:e4[1],ways:[[e4[1]]]}]END,l18 IN reverse(p17)[1..]+ reverse(m5.near[..-1])|COLLECT{UNWIND t24 AS r9
WITH r9.node AS x19
UNWIND(COLLECT{MATCH(x19)-[r25:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y26 WHERE(NOT y26:Restricted OR any(r IN y26.readers WHERE r IN $q.readers)))WHERE(CASE type(r25)WHEN 'FOLLOWS_UP' THEN r25.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r25.since IS NULL OR r25.since <= $q.asOf)AND(r25.until IS NULL OR r25.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r25.on IS NULL OR r25.on <= $q.asOf)ELSE true
END)AND(NOT y26:IndicatorValue AND(NOT y26:FollowUp OR(y26.knownOn IS NULL OR y26.knownOn <= $q.asOf)))RETURN y26
UNION
MATCH(x19)-[:BORNE_BY|FOR]-(d27:Responsibility WHERE(NOT d27:Restricted OR any(r IN d27.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y26)WHERE((d27.since IS NULL OR d27.since <= $q.asOf)AND(d27.until IS NULL OR d27.until > $q.asOf))RETURN y26
UNION
MATCH(x19)-[:BORNE_BY|FOR|BASED_ON]-(y26)WHERE x19:Responsibility OR y26:Responsibility
RETURN y26})AS y23
WITH DISTINCT y23 WHERE y23 IN l18
RETURN{node:y23,ways:COLLECT{UNWIND(COLLECT{MATCH(y23)-[r28:STATED_IN|ALSO_STATED_IN|PART_OF|CITES|IMPLEMENTS|ANSWERS|ISSUED_BY|CONSULTED|BENEFITS|CONTINUES|CONTRIBUTES_TO|MEMBER_OF|SUCCEEDED_BY|BROADER|FOLLOWS_UP|PERFORMED_BY]-(y29 WHERE(NOT y29:Restricted OR any(r IN y29.readers WHERE r IN $q.readers)))WHERE(CASE type(r28)WHEN 'FOLLOWS_UP' THEN r28.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r28.since IS NULL OR r28.since <= $q.asOf)AND(r28.until IS NULL OR r28.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r28.on IS NULL OR r28.on <= $q.asOf)ELSE true
END)AND(NOT y29:IndicatorValue AND(NOT y29:FollowUp OR(y29.knownOn IS NULL OR y29.knownOn <= $q.asOf)))RETURN y29
UNION
MATCH(y23)-[:BORNE_BY|FOR]-(d30:Responsibility WHERE(NOT d30:Restricted OR any(r IN d30.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y29)WHERE((d30.since IS NULL OR d30.since <= $q.asOf)AND(d30.until IS NULL OR d30.until > $q.asOf))RETURN y29
UNION
MATCH(y23)-[:BORNE_BY|FOR|BASED_ON]-(y29)WHERE y23:Responsibility OR y29:Responsibility
RETURN y29})AS z31
UNWIND[r32 IN t24 WHERE r32.node = z31]AS n10
UNWIND n10.ways AS w33
WITH[y23]+ w33 AS l34
RETURN l34
ORDER BY size([n7 IN l34 WHERE NOT n7:Measure]),[n7 IN l34|coalesce(n7.rank,0)],[n7 IN l34|n7.id]LIMIT coalesce($q.p6,5)}}})AS t24
WITH t3,CASE WHEN size(t24)= 0 THEN[]ELSE t24[0].ways END AS w35
UNWIND range(0,size(w35)- 1)AS i36
WITH i36,CASE WHEN t3 THEN reverse(w35[i36])ELSE w35[i36]END AS n37
WITH{rank:i36,length:size(n37)- 1,nodes:n37,names:[n7 IN n37|(CASE
WHEN n7:Provision THEN head(COLLECT{MATCH(n7)-[:PART_OF]->(d38:Document WHERE(NOT d38:Restricted OR any(r IN d38.readers WHERE r IN $q.readers)))RETURN['name.Clause',{clause:n7,document:d38}]})WHEN n7:Responsibility THEN head(COLLECT{MATCH(n7)-[:BORNE_BY]->(a39:Agency)RETURN['name.Responsibility',{agency:a39,role:['word.role',{role:n7.role}]}]})WHEN n7:FollowUp THEN['name.FollowUp',{summary:reduce(t40 = left(n7.summary,36),m41 IN['“','”','《','》']|replace(t40,m41,'')),summaryEn:replace(left(n7.summaryEn,72),'"','')}]ELSE n7
END)],hops:[j42 IN range(0,size(n37)- 2)|head([p43 IN[[n37[j42],n37[j42 + 1]]]|(COLLECT{WITH p43[0]AS x44,p43[1]AS y45
MATCH(x44)-[:BORNE_BY|FOR]-(d46:Responsibility WHERE(NOT d46:Restricted OR any(r IN d46.readers WHERE r IN $q.readers)))-[:BORNE_BY|FOR]-(y45)WHERE((d46.since IS NULL OR d46.since <= $q.asOf)AND(d46.until IS NULL OR d46.until > $q.asOf))WITH DISTINCT CASE WHEN x44:Agency THEN x44 ELSE y45 END AS a47,CASE WHEN x44:Agency THEN y45 ELSE x44 END AS w48
RETURN{start:a47,finish:w48,type:'RESPONSIBILITY',said:['link.RESPONSIBILITY',{roles:COLLECT{MATCH(a47)<-[:BORNE_BY]-(d46:Responsibility WHERE(NOT d46:Restricted OR any(r IN d46.readers WHERE r IN $q.readers)))-[:FOR]->(w48)WHERE((d46.since IS NULL OR d46.since <= $q.asOf)AND(d46.until IS NULL OR d46.until > $q.asOf))WITH d46 ORDER BY d46.rank,d46.id
RETURN['word.role',{role:d46.role}]}}]}}+ COLLECT{WITH p43[0]AS x44,p43[1]AS y45
MATCH(x44)-[r49]-(y45)WHERE(CASE type(r49)WHEN 'FOLLOWS_UP' THEN r49.confidence <> 'REJECTED'
WHEN 'MEMBER_OF' THEN((r49.since IS NULL OR r49.since <= $q.asOf)AND(r49.until IS NULL OR r49.until > $q.asOf))WHEN 'SUCCEEDED_BY' THEN(r49.on IS NULL OR r49.on <= $q.asOf)ELSE true
END)WITH r49 ORDER BY type(r49),startNode(r49).id
RETURN({start:startNode(r49),finish:endNode(r49),type:type(r49),said:['link.' + type(r49),properties(r49)]})})])]}AS p50
WITH p50,{nodes:p50.nodes,truncated:false,links:reduce(a51 =[],l52 IN p50.hops|a51 + l52)}AS d53
WITH{id:toString(p50.rank),rank:p50.rank,length:p50.length,said:([['path.ends',{from:head(p50.names),to:last(p50.names),length:p50.length}]]+[i54 IN range(0,p50.length - 1)|head([l55 IN[head(p50.hops[i54])]|['path.' + l55.type,{from:p50.names[i54],to:p50.names[i54 + 1],way:CASE WHEN l55.start = p50.nodes[i54]THEN 'there' ELSE 'back' END,roles:l55.said[1].roles,confidence:l55.said[1].confidence,origin:l55.said[1].origin,since:l55.said[1].on,place:CASE WHEN i54 = p50.length - 1 THEN 'last' ELSE 'before' END}]])]),graph:({nodes:[n56 IN d53.nodes|{key:n56.id,node:n56,type:(head([l57 IN labels(n56)WHERE l57 <> 'Restricted'])),said:(['label.' +(head([l58 IN labels(n56)WHERE l58 <> 'Restricted'])),n56{.number,.title,.titleEn,.heading,.headingEn,.shortName,.name,.nameEn,.kind,.session,.role,summary:left(n56.summary,24),summaryEn:left(n56.summaryEn,48)}])}],links:[l59 IN d53.links|{from:l59.start.id,to:l59.finish.id,type:l59.type,said:l59.said}],truncated:d53.truncated})}AS n0 WITH n0 ORDER BY n0.rank,n0.id RETURN n0 AS o

// beneficiaryGroups
MATCH(n0:BeneficiaryGroup)WHERE n0.name IS NOT NULL WITH n0,n0.name AS k4,n0.id AS k5 ORDER BY k4,k5 LIMIT $q.p3 RETURN[null,n0]AS o

// BeneficiaryGroup.measures, how many
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)<-[:BROADER*0..10]-(:BeneficiaryGroup)<-[:BENEFITS]-(n0:Measure WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE($q.p3 OR EXISTS{(n0)-[:BENEFITS]->(p)})WITH DISTINCT p,n0 RETURN elementId(p)AS of,count(*)AS o

// indicators
MATCH(n0:Indicator WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WITH n0,(head(COLLECT{MATCH(n0)-[:STATED_IN]->(s7:Provision WHERE(NOT s7:Restricted OR any(r IN s7.readers WHERE r IN $q.readers)))-[:PART_OF]->(d8:Document WHERE(NOT d8:Restricted OR any(r IN d8.readers WHERE r IN $q.readers)))RETURN d8.id}))AS k4,n0.rank AS k5,n0.id AS k6 ORDER BY k4,k5,k6 LIMIT $q.p3 RETURN[null,n0]AS o

// Indicator.progress
MATCH(p)WHERE elementId(p)IN $q.of RETURN elementId(p)AS of,(head([x0 IN[{base:(head(COLLECT{MATCH(p)-[:HAS_VALUE]->(v1:IndicatorValue WHERE(NOT v1:Restricted OR any(r IN v1.readers WHERE r IN $q.readers)))WHERE v1.kind = 'BASELINE' RETURN v1})),goal:(head(COLLECT{MATCH(p)-[:HAS_VALUE]->(v2:IndicatorValue WHERE(NOT v2:Restricted OR any(r IN v2.readers WHERE r IN $q.readers)))WHERE v2.kind = 'TARGET' RETURN v2})),now:(head(COLLECT{MATCH(p)-[:HAS_VALUE]->(v3:IndicatorValue WHERE(NOT v3:Restricted OR any(r IN v3.readers WHERE r IN $q.readers)))WHERE v3.kind = 'OBSERVATION' RETURN v3 ORDER BY v3.year DESC,v3.id LIMIT 1}))}]|CASE
WHEN x0.base.value = x0.goal.value THEN 'MAINTAIN'
WHEN x0.now IS NULL OR x0.goal IS NULL THEN 'NO_OBSERVATION'
WHEN(CASE x0.goal.bound
WHEN 'AT_MOST' THEN true
WHEN 'AT_LEAST' THEN false
ELSE coalesce(x0.base.value > x0.goal.value,false)END)AND x0.now.value <= x0.goal.value THEN 'MET'
WHEN NOT(CASE x0.goal.bound
WHEN 'AT_MOST' THEN true
WHEN 'AT_LEAST' THEN false
ELSE coalesce(x0.base.value > x0.goal.value,false)END)AND x0.now.value >= x0.goal.value THEN 'MET'
WHEN x0.base IS NOT NULL AND x0.goal.year > x0.base.year
AND(x0.now.value - x0.base.value)/(x0.goal.value - x0.base.value)>= toFloat(x0.now.year - x0.base.year)/(x0.goal.year - x0.base.year)THEN 'ON_TRACK'
ELSE 'BEHIND'
END]))AS o

// followUps
CALL(){MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND n0.knownOn IS NOT NULL WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN collect(n0)AS s14}CALL(s14){UNWIND s14 AS n0 RETURN n0 UNION ALL UNWIND CASE WHEN size(s14)< $q.p3 THEN[0]ELSE[]END AS o15 MATCH(n0:FollowUp WHERE(NOT n0:Restricted OR any(r IN n0.readers WHERE r IN $q.readers)))WHERE((n0.knownOn IS NULL OR n0.knownOn <= $q.asOf))AND n0.knownOn IS NULL WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN n0}WITH n0,n0.knownOn AS k11,n0.rank AS k12,n0.id AS k13 ORDER BY k11,k12,k13 LIMIT $q.p3 RETURN[null,n0]AS o

// FollowUp.links
MATCH(p)WHERE elementId(p)IN $q.of MATCH(p)-[e0:FOLLOWS_UP]->(n1:Measure WHERE(NOT n1:Restricted OR any(r IN n1.readers WHERE r IN $q.readers)))WITH p,n1,e0 ORDER BY n1.documentId,n1.rank,n1.id RETURN elementId(p)AS of,[e0.confidence]AS o

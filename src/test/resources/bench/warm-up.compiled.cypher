// as a whole
RETURN[head([k79 IN[(CASE WHEN(EXISTS{MATCH(h46:TallyHead{id:'tally-head:current'}),(c47:AuditHead{id:'audit-head:current'})WHERE h46.day = $q.asOf AND h46.dueSoon = $q.dueSoon AND h46.seq = coalesce(c47.seq,0)AND h46.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})THEN(reduce(s48 = 0,n49 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k50
WITH DISTINCT k50
MATCH(t51:Tally WHERE(NOT t51:Restricted OR any(r IN t51.readers WHERE r IN $q.readers)))WHERE t51.id = 'tally:gap:' + k50
RETURN t51.count}|s48 + n49)+(COUNT{MATCH(m52:Untallied WHERE(NOT m52:Restricted OR any(r IN m52.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m52)-[:STATED_IN]->(s53:Provision WHERE(NOT s53:Restricted OR any(r IN s53.readers WHERE r IN $q.readers)))-[:PART_OF]->(l54:Document WHERE(NOT l54:Restricted OR any(r IN l54.readers WHERE r IN $q.readers)))WHERE l54.issuedOn > $q.asOf}THEN[]ELSE head([o55 IN[([(m52)<-[:FOR]-(d56:Responsibility WHERE(NOT d56:Restricted OR any(r IN d56.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o57:Agency)WHERE((d56.role IN['LEAD','RESPONSIBLE'])AND((d56.since IS NULL OR d56.since <= $q.asOf)AND(d56.until IS NULL OR d56.until > $q.asOf)))|{role:d56.role,kind:o57.kind,id:o57.id}])]|[]+(CASE WHEN size(o55)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o58 IN o55 WHERE o58.id <> o55[0].id)AND none(o58 IN o55 WHERE o58.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m52.dueOn IS NULL AND m52.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m52.dueOn IS NULL AND m52.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m52)<-[l59:FOLLOWS_UP]-(f60:FollowUp WHERE(NOT f60:Restricted OR any(r IN f60.readers WHERE r IN $q.readers)))WHERE l59.confidence <> 'REJECTED' AND(f60.knownOn IS NULL OR f60.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m52)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m52.closedOn <= $q.asOf OR any(i61 IN range(0,size(coalesce(m52.closedBefore,[]))- 1,2)WHERE m52.closedBefore[i61]<= $q.asOf AND $q.asOf < m52.closedBefore[i61 + 1]),false))OR EXISTS{MATCH(m52)<-[l62:FOLLOWS_UP]-(f63:FollowUp WHERE(NOT f63:Restricted OR any(r IN f63.readers WHERE r IN $q.readers)))WHERE((l62.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l62.setAsideOn <= $q.asOf,false)))AND(f63.knownOn IS NULL OR f63.knownOn <= $q.asOf)AND f63.status = 'DONE'
AND(f63.kind = 'COMPLETION' OR(f63.kind = 'REGULATION' AND m52.kind = 'COMMITMENT'))})AND(head([s64 IN[[r65 IN(COLLECT{MATCH(m52)<-[l66:FOLLOWS_UP]-(f67:FollowUp WHERE(NOT f67:Restricted OR any(r IN f67.readers WHERE r IN $q.readers)))WHERE(l66.confidence IN['EXPLICIT','CONFIRMED'])AND(f67.knownOn IS NULL OR f67.knownOn <= $q.asOf)AND f67.kind <> 'REMINDER'
RETURN{status:f67.status,evidence:CASE WHEN NOT(coalesce(l66.setAsideOn <= $q.asOf,false))THEN f67.evidenceStatus END}})|r65.evidence]]|CASE
WHEN 'DISPUTED' IN s64 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s64 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s64 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m52.closedOn <= $q.asOf OR any(i68 IN range(0,size(coalesce(m52.closedBefore,[]))- 1,2)WHERE m52.closedBefore[i68]<= $q.asOf AND $q.asOf < m52.closedBefore[i68 + 1]),false))OR EXISTS{MATCH(m52)<-[l69:FOLLOWS_UP]-(f70:FollowUp WHERE(NOT f70:Restricted OR any(r IN f70.readers WHERE r IN $q.readers)))WHERE((l69.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l69.setAsideOn <= $q.asOf,false)))AND(f70.knownOn IS NULL OR f70.knownOn <= $q.asOf)AND f70.status = 'DONE'
AND(f70.kind = 'COMPLETION' OR(f70.kind = 'REGULATION' AND m52.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m52.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m52.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m52.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m52.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m52.kind = 'COMMITMENT' AND NOT((coalesce(m52.closedOn <= $q.asOf OR any(i71 IN range(0,size(coalesce(m52.closedBefore,[]))- 1,2)WHERE m52.closedBefore[i71]<= $q.asOf AND $q.asOf < m52.closedBefore[i71 + 1]),false))OR EXISTS{MATCH(m52)<-[l72:FOLLOWS_UP]-(f73:FollowUp WHERE(NOT f73:Restricted OR any(r IN f73.readers WHERE r IN $q.readers)))WHERE((l72.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l72.setAsideOn <= $q.asOf,false)))AND(f73.knownOn IS NULL OR f73.knownOn <= $q.asOf)AND f73.status = 'DONE'
AND(f73.kind = 'COMPLETION' OR(f73.kind = 'REGULATION' AND m52.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o55)> 0 AND all(o58 IN o55 WHERE o58.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g74
WITH m52,g74 WHERE g74 IN coalesce($q.p6,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))RETURN DISTINCT m52,g74})+(COUNT{MATCH(h75:TallyHead WHERE(NOT h75:Restricted OR any(r IN h75.readers WHERE r IN $q.readers)))UNWIND h75.endedAlone AS i76
MATCH(a77:Agency{id:i76})WHERE(EXISTS{MATCH(a77)<-[:BORNE_BY]-(h78:Responsibility WHERE(NOT h78:Restricted OR any(r IN h78.readers WHERE r IN $q.readers)))WHERE((h78.since IS NULL OR h78.since <= $q.asOf)AND(h78.until IS NULL OR h78.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p7,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a77}))END)]|CASE WHEN k79 IS NULL THEN COUNT{WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,((((EXISTS{MATCH(h2:TallyHead{id:'tally-head:current'}),(c3:AuditHead{id:'audit-head:current'})WHERE h2.day = $q.asOf AND h2.dueSoon = $q.dueSoon AND h2.seq = coalesce(c3.seq,0)AND h2.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}))))AS counted
WITH *,([i4 IN range(0,size(k1)- 1)WHERE NOT k1[i4]IN k1[.. i4]|k1[i4]])AS wanted
WITH *,null IS NULL AND counted AND null IS NOT NULL AS l5,null AS a6
WITH *,a6[0]+ '\t' + a6[1]+ '\t' + right('000000000' + a6[2],10)+ '\t' + substring(a6[3],size(a6[0])+ 1)AS f7
CALL(*){UNWIND CASE WHEN l5 THEN wanted ELSE[]END AS k8
WITH k8,f7,k8 + '\t' AS b9
WITH CASE WHEN f7 > b9 THEN f7 ELSE b9 END AS b9,k8 + '\n' AS e10
CALL(b9,e10){MATCH(g11:TalliedGap WHERE(NOT g11:Restricted OR any(r IN g11.readers WHERE r IN $q.readers)))WHERE g11.place > b9 AND g11.place < e10
RETURN g11 ORDER BY g11.place LIMIT coalesce(null,0)}WITH g11 ORDER BY g11.place LIMIT coalesce(null,0)MATCH(m12:Measure{id:g11.measure}WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN g11.kind AS g13,m12 AS s14,m12.documentId AS d15,m12.rank AS r16
UNION ALL
CALL(*){UNWIND CASE WHEN l5 THEN[]ELSE[0]END AS o17
MATCH(m12:Measure WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN m12
UNION ALL
UNWIND CASE WHEN l5 THEN[0]ELSE[]END AS o17
MATCH(m12:Untallied WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN m12}UNWIND(CASE
WHEN counted AND NOT m12:Untallied THEN[k18 IN m12.tallied WHERE left(k18,4)= 'gap:' AND substring(k18,4)IN wanted|substring(k18,4)]ELSE(CASE
WHEN EXISTS{MATCH(m12)-[:STATED_IN]->(s19:Provision WHERE(NOT s19:Restricted OR any(r IN s19.readers WHERE r IN $q.readers)))-[:PART_OF]->(l20:Document WHERE(NOT l20:Restricted OR any(r IN l20.readers WHERE r IN $q.readers)))WHERE l20.issuedOn > $q.asOf}THEN[]ELSE head([o21 IN[([(m12)<-[:FOR]-(d22:Responsibility WHERE(NOT d22:Restricted OR any(r IN d22.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o23:Agency)WHERE((d22.role IN['LEAD','RESPONSIBLE'])AND((d22.since IS NULL OR d22.since <= $q.asOf)AND(d22.until IS NULL OR d22.until > $q.asOf)))|{role:d22.role,kind:o23.kind,id:o23.id}])]|[]+(CASE WHEN size(o21)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o24 IN o21 WHERE o24.id <> o21[0].id)AND none(o24 IN o21 WHERE o24.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m12.dueOn IS NULL AND m12.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m12.dueOn IS NULL AND m12.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m12)<-[l25:FOLLOWS_UP]-(f26:FollowUp WHERE(NOT f26:Restricted OR any(r IN f26.readers WHERE r IN $q.readers)))WHERE l25.confidence <> 'REJECTED' AND(f26.knownOn IS NULL OR f26.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m12)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m12.closedOn <= $q.asOf OR any(i27 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i27]<= $q.asOf AND $q.asOf < m12.closedBefore[i27 + 1]),false))OR EXISTS{MATCH(m12)<-[l28:FOLLOWS_UP]-(f29:FollowUp WHERE(NOT f29:Restricted OR any(r IN f29.readers WHERE r IN $q.readers)))WHERE((l28.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l28.setAsideOn <= $q.asOf,false)))AND(f29.knownOn IS NULL OR f29.knownOn <= $q.asOf)AND f29.status = 'DONE'
AND(f29.kind = 'COMPLETION' OR(f29.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})AND(head([s30 IN[[r31 IN(COLLECT{MATCH(m12)<-[l32:FOLLOWS_UP]-(f33:FollowUp WHERE(NOT f33:Restricted OR any(r IN f33.readers WHERE r IN $q.readers)))WHERE(l32.confidence IN['EXPLICIT','CONFIRMED'])AND(f33.knownOn IS NULL OR f33.knownOn <= $q.asOf)AND f33.kind <> 'REMINDER'
RETURN{status:f33.status,evidence:CASE WHEN NOT(coalesce(l32.setAsideOn <= $q.asOf,false))THEN f33.evidenceStatus END}})|r31.evidence]]|CASE
WHEN 'DISPUTED' IN s30 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s30 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s30 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m12.closedOn <= $q.asOf OR any(i34 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i34]<= $q.asOf AND $q.asOf < m12.closedBefore[i34 + 1]),false))OR EXISTS{MATCH(m12)<-[l35:FOLLOWS_UP]-(f36:FollowUp WHERE(NOT f36:Restricted OR any(r IN f36.readers WHERE r IN $q.readers)))WHERE((l35.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l35.setAsideOn <= $q.asOf,false)))AND(f36.knownOn IS NULL OR f36.knownOn <= $q.asOf)AND f36.status = 'DONE'
AND(f36.kind = 'COMPLETION' OR(f36.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m12.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m12.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m12.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m12.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m12.kind = 'COMMITMENT' AND NOT((coalesce(m12.closedOn <= $q.asOf OR any(i37 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i37]<= $q.asOf AND $q.asOf < m12.closedBefore[i37 + 1]),false))OR EXISTS{MATCH(m12)<-[l38:FOLLOWS_UP]-(f39:FollowUp WHERE(NOT f39:Restricted OR any(r IN f39.readers WHERE r IN $q.readers)))WHERE((l38.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l38.setAsideOn <= $q.asOf,false)))AND(f39.knownOn IS NULL OR f39.knownOn <= $q.asOf)AND f39.status = 'DONE'
AND(f39.kind = 'COMPLETION' OR(f39.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o21)> 0 AND all(o24 IN o21 WHERE o24.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g13
WITH g13,m12 WHERE g13 IN wanted
RETURN g13,m12 AS s14,m12.documentId AS d15,m12.rank AS r16
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s40
MATCH(a41:Agency)WHERE(a41.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a41)-[s42:SUCCEEDED_BY]->(:Agency)WHERE(s42.on IS NULL OR s42.on <= $q.asOf)})RETURN a41
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s40
MATCH(h43:TallyHead WHERE(NOT h43:Restricted OR any(r IN h43.readers WHERE r IN $q.readers)))UNWIND h43.endedAlone AS i44
MATCH(a41:Agency{id:i44})RETURN a41}WITH a41
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a41)<-[:BORNE_BY]-(h45:Responsibility WHERE(NOT h45:Restricted OR any(r IN h45.readers WHERE r IN $q.readers)))WHERE((h45.since IS NULL OR h45.since <= $q.asOf)AND(h45.until IS NULL OR h45.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g13,a41 AS s14,'' AS d15,0 AS r16}WITH{id:g13 + '/' + s14.id,kind:g13,subject:s14,document:d15,rank:r16}AS n0 RETURN n0}ELSE k79 END]),COLLECT{WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,((((EXISTS{MATCH(h2:TallyHead{id:'tally-head:current'}),(c3:AuditHead{id:'audit-head:current'})WHERE h2.day = $q.asOf AND h2.dueSoon = $q.dueSoon AND h2.seq = coalesce(c3.seq,0)AND h2.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])}))))AS counted
WITH *,([i4 IN range(0,size(k1)- 1)WHERE NOT k1[i4]IN k1[.. i4]|k1[i4]])AS wanted
WITH *,null IS NULL AND counted AND $q.p8 IS NOT NULL AS l5,null AS a6
WITH *,a6[0]+ '\t' + a6[1]+ '\t' + right('000000000' + a6[2],10)+ '\t' + substring(a6[3],size(a6[0])+ 1)AS f7
CALL(*){UNWIND CASE WHEN l5 THEN wanted ELSE[]END AS k8
WITH k8,f7,k8 + '\t' AS b9
WITH CASE WHEN f7 > b9 THEN f7 ELSE b9 END AS b9,k8 + '\n' AS e10
CALL(b9,e10){MATCH(g11:TalliedGap WHERE(NOT g11:Restricted OR any(r IN g11.readers WHERE r IN $q.readers)))WHERE g11.place > b9 AND g11.place < e10
RETURN g11 ORDER BY g11.place LIMIT coalesce($q.p8,0)}WITH g11 ORDER BY g11.place LIMIT coalesce($q.p8,0)MATCH(m12:Measure{id:g11.measure}WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN g11.kind AS g13,m12 AS s14,m12.documentId AS d15,m12.rank AS r16
UNION ALL
CALL(*){UNWIND CASE WHEN l5 THEN[]ELSE[0]END AS o17
MATCH(m12:Measure WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN m12
UNION ALL
UNWIND CASE WHEN l5 THEN[0]ELSE[]END AS o17
MATCH(m12:Untallied WHERE(NOT m12:Restricted OR any(r IN m12.readers WHERE r IN $q.readers)))RETURN m12}UNWIND(CASE
WHEN counted AND NOT m12:Untallied THEN[k18 IN m12.tallied WHERE left(k18,4)= 'gap:' AND substring(k18,4)IN wanted|substring(k18,4)]ELSE(CASE
WHEN EXISTS{MATCH(m12)-[:STATED_IN]->(s19:Provision WHERE(NOT s19:Restricted OR any(r IN s19.readers WHERE r IN $q.readers)))-[:PART_OF]->(l20:Document WHERE(NOT l20:Restricted OR any(r IN l20.readers WHERE r IN $q.readers)))WHERE l20.issuedOn > $q.asOf}THEN[]ELSE head([o21 IN[([(m12)<-[:FOR]-(d22:Responsibility WHERE(NOT d22:Restricted OR any(r IN d22.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o23:Agency)WHERE((d22.role IN['LEAD','RESPONSIBLE'])AND((d22.since IS NULL OR d22.since <= $q.asOf)AND(d22.until IS NULL OR d22.until > $q.asOf)))|{role:d22.role,kind:o23.kind,id:o23.id}])]|[]+(CASE WHEN size(o21)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o24 IN o21 WHERE o24.id <> o21[0].id)AND none(o24 IN o21 WHERE o24.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m12.dueOn IS NULL AND m12.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m12.dueOn IS NULL AND m12.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m12)<-[l25:FOLLOWS_UP]-(f26:FollowUp WHERE(NOT f26:Restricted OR any(r IN f26.readers WHERE r IN $q.readers)))WHERE l25.confidence <> 'REJECTED' AND(f26.knownOn IS NULL OR f26.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m12)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m12.closedOn <= $q.asOf OR any(i27 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i27]<= $q.asOf AND $q.asOf < m12.closedBefore[i27 + 1]),false))OR EXISTS{MATCH(m12)<-[l28:FOLLOWS_UP]-(f29:FollowUp WHERE(NOT f29:Restricted OR any(r IN f29.readers WHERE r IN $q.readers)))WHERE((l28.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l28.setAsideOn <= $q.asOf,false)))AND(f29.knownOn IS NULL OR f29.knownOn <= $q.asOf)AND f29.status = 'DONE'
AND(f29.kind = 'COMPLETION' OR(f29.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})AND(head([s30 IN[[r31 IN(COLLECT{MATCH(m12)<-[l32:FOLLOWS_UP]-(f33:FollowUp WHERE(NOT f33:Restricted OR any(r IN f33.readers WHERE r IN $q.readers)))WHERE(l32.confidence IN['EXPLICIT','CONFIRMED'])AND(f33.knownOn IS NULL OR f33.knownOn <= $q.asOf)AND f33.kind <> 'REMINDER'
RETURN{status:f33.status,evidence:CASE WHEN NOT(coalesce(l32.setAsideOn <= $q.asOf,false))THEN f33.evidenceStatus END}})|r31.evidence]]|CASE
WHEN 'DISPUTED' IN s30 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s30 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s30 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m12.closedOn <= $q.asOf OR any(i34 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i34]<= $q.asOf AND $q.asOf < m12.closedBefore[i34 + 1]),false))OR EXISTS{MATCH(m12)<-[l35:FOLLOWS_UP]-(f36:FollowUp WHERE(NOT f36:Restricted OR any(r IN f36.readers WHERE r IN $q.readers)))WHERE((l35.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l35.setAsideOn <= $q.asOf,false)))AND(f36.knownOn IS NULL OR f36.knownOn <= $q.asOf)AND f36.status = 'DONE'
AND(f36.kind = 'COMPLETION' OR(f36.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m12.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m12.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m12.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m12.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m12.kind = 'COMMITMENT' AND NOT((coalesce(m12.closedOn <= $q.asOf OR any(i37 IN range(0,size(coalesce(m12.closedBefore,[]))- 1,2)WHERE m12.closedBefore[i37]<= $q.asOf AND $q.asOf < m12.closedBefore[i37 + 1]),false))OR EXISTS{MATCH(m12)<-[l38:FOLLOWS_UP]-(f39:FollowUp WHERE(NOT f39:Restricted OR any(r IN f39.readers WHERE r IN $q.readers)))WHERE((l38.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l38.setAsideOn <= $q.asOf,false)))AND(f39.knownOn IS NULL OR f39.knownOn <= $q.asOf)AND f39.status = 'DONE'
AND(f39.kind = 'COMPLETION' OR(f39.kind = 'REGULATION' AND m12.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o21)> 0 AND all(o24 IN o21 WHERE o24.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g13
WITH g13,m12 WHERE g13 IN wanted
RETURN g13,m12 AS s14,m12.documentId AS d15,m12.rank AS r16
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s40
MATCH(a41:Agency)WHERE(a41.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a41)-[s42:SUCCEEDED_BY]->(:Agency)WHERE(s42.on IS NULL OR s42.on <= $q.asOf)})RETURN a41
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s40
MATCH(h43:TallyHead WHERE(NOT h43:Restricted OR any(r IN h43.readers WHERE r IN $q.readers)))UNWIND h43.endedAlone AS i44
MATCH(a41:Agency{id:i44})RETURN a41}WITH a41
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a41)<-[:BORNE_BY]-(h45:Responsibility WHERE(NOT h45:Restricted OR any(r IN h45.readers WHERE r IN $q.readers)))WHERE((h45.since IS NULL OR h45.since <= $q.asOf)AND(h45.until IS NULL OR h45.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g13,a41 AS s14,'' AS d15,0 AS r16}WITH{id:g13 + '/' + s14.id,kind:g13,subject:s14,document:d15,rank:r16}AS n0 WHERE n0.kind IS NOT NULL WITH n0,n0.kind AS k80,n0.document AS k81,n0.rank AS k82,n0.id AS k83 ORDER BY k80,k81,k82,k83 LIMIT $q.p8 RETURN[null,[['gap.' + n0.kind,head(COLLECT{WITH n0.subject AS s84
OPTIONAL MATCH(s84)-[:STATED_IN]->(p85:Provision WHERE(NOT p85:Restricted OR any(r IN p85.readers WHERE r IN $q.readers)))-[:PART_OF]->(d86:Document WHERE(NOT d86:Restricted OR any(r IN d86.readers WHERE r IN $q.readers)))WITH s84,p85,d86,(COLLECT{MATCH(s84)<-[:FOR]-(d87:Responsibility WHERE(NOT d87:Restricted OR any(r IN d87.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a88:Agency)WHERE((d87.role IN['LEAD','RESPONSIBLE'])AND((d87.since IS NULL OR d87.since <= $q.asOf)AND(d87.until IS NULL OR d87.until > $q.asOf)))WITH d87,a88 ORDER BY d87.rank,a88.id RETURN a88})AS o89,(COLLECT{MATCH(s84)<-[:FOR]-(d87:Responsibility WHERE(NOT d87:Restricted OR any(r IN d87.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a88:Agency)OPTIONAL MATCH(d87)-[:BASED_ON]->(a90:Provision WHERE(NOT a90:Restricted OR any(r IN a90.readers WHERE r IN $q.readers)))-[:PART_OF]->(i91:Document WHERE(NOT i91:Restricted OR any(r IN i91.readers WHERE r IN $q.readers)))WITH p85,d87,{duty:d87,agency:a88,clause:a90,document:i91,here:d87.basis <> 'RECORDED' AND coalesce(a90 = p85,false)}AS i92 ORDER BY d87.rank,a88.id
RETURN{role:d87.role,owns:d87.role IN['LEAD','RESPONSIBLE'],holds:((d87.since IS NULL OR d87.since <= $q.asOf)AND(d87.until IS NULL OR d87.until > $q.asOf)),here:i92.here,said:(['gap.bearer',{agency:coalesce(i92.agency.shortName,i92.agency.name),agencyEn:coalesce(i92.agency.nameEn,i92.agency.name),role:['word.role',{role:i92.duty.role}],basis:CASE WHEN NOT i92.here OR i92.duty.basis = 'INFERRED' THEN i92.duty.basis END,clause:['name.Clause',{clause:i92.clause,document:i92.document}],since:CASE WHEN i92.duty.since > $q.asOf THEN toString(i92.duty.since)END,until:CASE WHEN i92.duty.until <= $q.asOf THEN toString(i92.duty.until)END}])}})AS b93,(COLLECT{MATCH(d86)<-[:FOR]-(d87:Responsibility WHERE(NOT d87:Restricted OR any(r IN d87.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a88:Agency)WHERE d87.basis <> 'RECORDED' OR((d87.since IS NULL OR d87.since <= $q.asOf)AND(d87.until IS NULL OR d87.until > $q.asOf))WITH d87,{duty:d87,agency:a88,here:d87.basis <> 'RECORDED'}AS i92 ORDER BY d87.rank,a88.id
RETURN{role:d87.role,said:(['gap.bearer',{agency:coalesce(i92.agency.shortName,i92.agency.name),agencyEn:coalesce(i92.agency.nameEn,i92.agency.name),role:['word.role',{role:i92.duty.role}],basis:CASE WHEN NOT i92.here OR i92.duty.basis = 'INFERRED' THEN i92.duty.basis END,clause:['name.Clause',{clause:i92.clause,document:i92.document}],since:CASE WHEN i92.duty.since > $q.asOf THEN toString(i92.duty.since)END,until:CASE WHEN i92.duty.until <= $q.asOf THEN toString(i92.duty.until)END}])}})AS w94,(COLLECT{MATCH(d86)-[i95:ISSUED_BY]->(a88:Agency)WITH i95,a88 ORDER BY i95.rank,a88.id RETURN a88})AS i96,(COLLECT{MATCH(s84)<-[l97:FOLLOWS_UP]-(f98:FollowUp WHERE(NOT f98:Restricted OR any(r IN f98.readers WHERE r IN $q.readers)))WHERE((l97.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l97.setAsideOn <= $q.asOf,false)))AND(f98.knownOn IS NULL OR f98.knownOn <= $q.asOf)AND f98.status = 'DONE' AND f98.kind IN['COMPLETION','REGULATION']WITH f98 ORDER BY f98.knownOn,f98.id RETURN f98})AS c99
RETURN{asOf:toString($q.asOf),document:(('《' + d86.title + '》')),documentEn:('“' + coalesce(d86.titleEn,d86.title)+ '”'),provision:((CASE
WHEN p85.number =~ '[0-9]+' THEN '第' + p85.number + '条'
WHEN p85.heading IS NULL THEN coalesce(p85.number,'')ELSE coalesce(p85.number,'')+ '“' + p85.heading + '”'
END)),provisionEn:((CASE
WHEN p85.number =~ '[0-9]+' THEN 'provision ' + p85.number
ELSE 'the provision “' + coalesce(p85.headingEn,p85.heading,p85.number,'')+ '”'
END)),count:(size(o89)),agencies:([a88 IN o89|(coalesce(a88.shortName,a88.name))]),agenciesEn:([a88 IN o89|(coalesce(a88.nameEn,a88.name))]),stated:(CASE WHEN any(b100 IN b93 WHERE b100.owns AND b100.here)THEN 'some' ELSE 'none' END),owners:([b100 IN b93 WHERE b100.owns AND NOT b100.holds|b100.said]),leads:([b100 IN b93 WHERE b100.role = 'LEAD' AND NOT b100.holds|b100.said]),others:([b100 IN b93 WHERE NOT b100.owns AND b100.here|b100.said]),besides:([b100 IN b93 WHERE NOT b100.owns AND NOT b100.here AND b100.holds|b100.said]),overall:([b100 IN w94|b100.said]),documentLeads:([b100 IN w94 WHERE b100.role = 'LEAD'|['gap.leading',b100.said[1]]]),read:(CASE WHEN n0.kind = 'NO_FOLLOW_UP' THEN(head([r101 IN[head(COLLECT{MATCH(h102:TallyHead)WHERE(EXISTS{MATCH(h103:TallyHead{id:'tally-head:current'}),(c104:AuditHead{id:'audit-head:current'})WHERE h103.day = $q.asOf AND h103.dueSoon = $q.dueSoon AND h103.seq = coalesce(c104.seq,0)AND h103.extent =([COUNT{MATCH(:Measure)},COUNT{MATCH(:Responsibility)},COUNT{MATCH(:FollowUp)},COUNT{MATCH(:Agency)},COUNT{MATCH(:Document)},COUNT{MATCH(:Restricted)},COUNT{MATCH()-[:FOR]->()},COUNT{MATCH()-[:BORNE_BY]->()},COUNT{MATCH()-[:FOLLOWS_UP]->()},COUNT{MATCH()-[:HAS_THEME]->()},COUNT{MATCH()-[:BENEFITS]->()},COUNT{MATCH()-[:STATED_IN]->()}])})RETURN h102.read - COUNT{MATCH(h105 IS Document & Restricted)WHERE none(r106 IN h105.readers WHERE r106 IN $q.readers)AND((h105.issuedOn IS NULL OR h105.issuedOn <= $q.asOf)AND EXISTS{MATCH(h105)<-[:PART_OF]-(c107 IS Provision)})}})]|CASE WHEN r101 IS NULL THEN COUNT{MATCH(d108:Document)WHERE((d108.issuedOn IS NULL OR d108.issuedOn <= $q.asOf)AND EXISTS{MATCH(d108)<-[:PART_OF]-(c109 IS Provision)})AND(NOT d108:Restricted OR any(r IN d108.readers WHERE r IN $q.readers))}ELSE r101 END]))END),promisedBy:([a88 IN i96|(coalesce(a88.shortName,a88.name))]),promisedByEn:([a88 IN i96|(coalesce(a88.nameEn,a88.name))]),rule:(trim(TRAILING '。' FROM s84.deadlineRule)),ruleEn:(trim(TRAILING '.' FROM s84.deadlineRuleEn)),dueOn:(toString(s84.dueOn)),days:(duration.inDays(s84.dueOn,$q.asOf).days),rejected:(COUNT{MATCH(s84)<-[l97:FOLLOWS_UP]-(f98:FollowUp WHERE(NOT f98:Restricted OR any(r IN f98.readers WHERE r IN $q.readers)))WHERE l97.confidence = 'REJECTED' AND(f98.knownOn IS NULL OR f98.knownOn <= $q.asOf)}),candidates:(COUNT{MATCH(s84)<-[l97:FOLLOWS_UP]-(f98:FollowUp WHERE(NOT f98:Restricted OR any(r IN f98.readers WHERE r IN $q.readers)))WHERE l97.confidence = 'CANDIDATE' AND(f98.knownOn IS NULL OR f98.knownOn <= $q.asOf)}),evidence:(CASE WHEN n0.kind = 'UNVERIFIED_COMPLETION' THEN(head([s110 IN[[r111 IN(COLLECT{MATCH(s84)<-[l112:FOLLOWS_UP]-(f113:FollowUp WHERE(NOT f113:Restricted OR any(r IN f113.readers WHERE r IN $q.readers)))WHERE(l112.confidence IN['EXPLICIT','CONFIRMED'])AND(f113.knownOn IS NULL OR f113.knownOn <= $q.asOf)AND f113.kind <> 'REMINDER'
RETURN{status:f113.status,evidence:CASE WHEN NOT(coalesce(l112.setAsideOn <= $q.asOf,false))THEN f113.evidenceStatus END}})|r111.evidence]]|CASE
WHEN 'DISPUTED' IN s110 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s110 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s110 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))END),reports:(CASE WHEN size(c99)= 0 THEN['销号登记']ELSE[f98 IN c99|trim(TRAILING '。' FROM f98.summary)]END),reportsEn:(CASE WHEN size(c99)= 0 THEN['closed by supervision']ELSE[f98 IN c99|trim(TRAILING '.' FROM coalesce(f98.summaryEn,f98.summary))]END),agency:(s84.name),agencyEn:(s84.nameEn),endedOn:(toString(s84.endedOn)),duties:(COUNT{MATCH(s84)<-[:BORNE_BY]-(d87:Responsibility WHERE(NOT d87:Restricted OR any(r IN d87.readers WHERE r IN $q.readers)))WHERE((d87.since IS NULL OR d87.since <= $q.asOf)AND(d87.until IS NULL OR d87.until > $q.asOf))})}})],head([n114 IN[n0.subject]WHERE n114 IS NOT NULL|[n114.id]])]]AS o115}]AS value

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
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a29)<-[:BORNE_BY]-(h31:Responsibility WHERE(NOT h31:Restricted OR any(r IN h31.readers WHERE r IN $q.readers)))WHERE((h31.since IS NULL OR h31.since <= $q.asOf)AND(h31.until IS NULL OR h31.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g25,a29 AS s26,'' AS d27,0 AS r28}WITH{id:g25 + '/' + s26.id,kind:g25,subject:s26,document:d27,rank:r28}AS n0 WHERE n0.kind IS NOT NULL WITH n0,n0.kind AS k32,n0.document AS k33,n0.rank AS k34,n0.id AS k35 ORDER BY k32,k33,k34,k35 LIMIT $q.p5 RETURN[null,n0]AS o

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
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a29)<-[:BORNE_BY]-(h31:Responsibility WHERE(NOT h31:Restricted OR any(r IN h31.readers WHERE r IN $q.readers)))WHERE((h31.since IS NULL OR h31.since <= $q.asOf)AND(h31.until IS NULL OR h31.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g25,a29 AS s26,'' AS d27,0 AS r28}WITH{id:g25 + '/' + s26.id,kind:g25,subject:s26,document:d27,rank:r28}AS n0 RETURN count(*)AS o

// gaps where the kept counts answer except for some
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(((true)))AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *,null IS NULL AND counted AND $q.p8 IS NOT NULL AS l3,null AS a4
WITH *,a4[0]+ '\t' + a4[1]+ '\t' + right('000000000' + a4[2],10)+ '\t' + substring(a4[3],size(a4[0])+ 1)AS f5
CALL(*){UNWIND CASE WHEN l3 THEN wanted ELSE[]END AS k6
WITH k6,f5,k6 + '\t' AS b7
WITH CASE WHEN f5 > b7 THEN f5 ELSE b7 END AS b7,k6 + '\n' AS e8
CALL(b7,e8){MATCH(g9:TalliedGap WHERE(NOT g9:Restricted OR any(r IN g9.readers WHERE r IN $q.readers)))WHERE g9.place > b7 AND g9.place < e8
RETURN g9 ORDER BY g9.place LIMIT coalesce($q.p8,0)}WITH g9 ORDER BY g9.place LIMIT coalesce($q.p8,0)MATCH(m10:Measure{id:g9.measure}WHERE(NOT m10:Restricted OR any(r IN m10.readers WHERE r IN $q.readers)))RETURN g9.kind AS g11,m10 AS s12,m10.documentId AS d13,m10.rank AS r14
UNION ALL
CALL(*){UNWIND CASE WHEN l3 THEN[]ELSE[0]END AS o15
MATCH(m10:Measure WHERE(NOT m10:Restricted OR any(r IN m10.readers WHERE r IN $q.readers)))RETURN m10
UNION ALL
UNWIND CASE WHEN l3 THEN[0]ELSE[]END AS o15
MATCH(m10:Untallied WHERE(NOT m10:Restricted OR any(r IN m10.readers WHERE r IN $q.readers)))RETURN m10}UNWIND(CASE
WHEN counted AND NOT m10:Untallied THEN[k16 IN m10.tallied WHERE left(k16,4)= 'gap:' AND substring(k16,4)IN wanted|substring(k16,4)]ELSE(CASE
WHEN EXISTS{MATCH(m10)-[:STATED_IN]->(s17:Provision WHERE(NOT s17:Restricted OR any(r IN s17.readers WHERE r IN $q.readers)))-[:PART_OF]->(l18:Document WHERE(NOT l18:Restricted OR any(r IN l18.readers WHERE r IN $q.readers)))WHERE l18.issuedOn > $q.asOf}THEN[]ELSE head([o19 IN[([(m10)<-[:FOR]-(d20:Responsibility WHERE(NOT d20:Restricted OR any(r IN d20.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o21:Agency)WHERE((d20.role IN['LEAD','RESPONSIBLE'])AND((d20.since IS NULL OR d20.since <= $q.asOf)AND(d20.until IS NULL OR d20.until > $q.asOf)))|{role:d20.role,kind:o21.kind,id:o21.id}])]|[]+(CASE WHEN size(o19)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o22 IN o19 WHERE o22.id <> o19[0].id)AND none(o22 IN o19 WHERE o22.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m10.dueOn IS NULL AND m10.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m10.dueOn IS NULL AND m10.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m10)<-[l23:FOLLOWS_UP]-(f24:FollowUp WHERE(NOT f24:Restricted OR any(r IN f24.readers WHERE r IN $q.readers)))WHERE l23.confidence <> 'REJECTED' AND(f24.knownOn IS NULL OR f24.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m10)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m10.closedOn <= $q.asOf OR any(i25 IN range(0,size(coalesce(m10.closedBefore,[]))- 1,2)WHERE m10.closedBefore[i25]<= $q.asOf AND $q.asOf < m10.closedBefore[i25 + 1]),false))OR EXISTS{MATCH(m10)<-[l26:FOLLOWS_UP]-(f27:FollowUp WHERE(NOT f27:Restricted OR any(r IN f27.readers WHERE r IN $q.readers)))WHERE((l26.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l26.setAsideOn <= $q.asOf,false)))AND(f27.knownOn IS NULL OR f27.knownOn <= $q.asOf)AND f27.status = 'DONE'
AND(f27.kind = 'COMPLETION' OR(f27.kind = 'REGULATION' AND m10.kind = 'COMMITMENT'))})AND(head([s28 IN[[r29 IN(COLLECT{MATCH(m10)<-[l30:FOLLOWS_UP]-(f31:FollowUp WHERE(NOT f31:Restricted OR any(r IN f31.readers WHERE r IN $q.readers)))WHERE(l30.confidence IN['EXPLICIT','CONFIRMED'])AND(f31.knownOn IS NULL OR f31.knownOn <= $q.asOf)AND f31.kind <> 'REMINDER'
RETURN{status:f31.status,evidence:CASE WHEN NOT(coalesce(l30.setAsideOn <= $q.asOf,false))THEN f31.evidenceStatus END}})|r29.evidence]]|CASE
WHEN 'DISPUTED' IN s28 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s28 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s28 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m10.closedOn <= $q.asOf OR any(i32 IN range(0,size(coalesce(m10.closedBefore,[]))- 1,2)WHERE m10.closedBefore[i32]<= $q.asOf AND $q.asOf < m10.closedBefore[i32 + 1]),false))OR EXISTS{MATCH(m10)<-[l33:FOLLOWS_UP]-(f34:FollowUp WHERE(NOT f34:Restricted OR any(r IN f34.readers WHERE r IN $q.readers)))WHERE((l33.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l33.setAsideOn <= $q.asOf,false)))AND(f34.knownOn IS NULL OR f34.knownOn <= $q.asOf)AND f34.status = 'DONE'
AND(f34.kind = 'COMPLETION' OR(f34.kind = 'REGULATION' AND m10.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m10.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m10.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m10.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m10.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m10.kind = 'COMMITMENT' AND NOT((coalesce(m10.closedOn <= $q.asOf OR any(i35 IN range(0,size(coalesce(m10.closedBefore,[]))- 1,2)WHERE m10.closedBefore[i35]<= $q.asOf AND $q.asOf < m10.closedBefore[i35 + 1]),false))OR EXISTS{MATCH(m10)<-[l36:FOLLOWS_UP]-(f37:FollowUp WHERE(NOT f37:Restricted OR any(r IN f37.readers WHERE r IN $q.readers)))WHERE((l36.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l36.setAsideOn <= $q.asOf,false)))AND(f37.knownOn IS NULL OR f37.knownOn <= $q.asOf)AND f37.status = 'DONE'
AND(f37.kind = 'COMPLETION' OR(f37.kind = 'REGULATION' AND m10.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o19)> 0 AND all(o22 IN o19 WHERE o22.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)END)AS g11
WITH g11,m10 WHERE g11 IN wanted
RETURN g11,m10 AS s12,m10.documentId AS d13,m10.rank AS r14
UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s38
MATCH(a39:Agency)WHERE(a39.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a39)-[s40:SUCCEEDED_BY]->(:Agency)WHERE(s40.on IS NULL OR s40.on <= $q.asOf)})RETURN a39
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s38
MATCH(h41:TallyHead WHERE(NOT h41:Restricted OR any(r IN h41.readers WHERE r IN $q.readers)))UNWIND h41.endedAlone AS i42
MATCH(a39:Agency{id:i42})RETURN a39}WITH a39
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a39)<-[:BORNE_BY]-(h43:Responsibility WHERE(NOT h43:Restricted OR any(r IN h43.readers WHERE r IN $q.readers)))WHERE((h43.since IS NULL OR h43.since <= $q.asOf)AND(h43.until IS NULL OR h43.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g11,a39 AS s12,'' AS d13,0 AS r14}WITH{id:g11 + '/' + s12.id,kind:g11,subject:s12,document:d13,rank:r14}AS n0 WHERE n0.kind IS NOT NULL WITH n0,n0.kind AS k75,n0.document AS k76,n0.rank AS k77,n0.id AS k78 ORDER BY k75,k76,k77,k78 LIMIT $q.p8 RETURN[null,n0]AS o

// gaps where the kept counts answer except for some, how many
 RETURN((reduce(s44 = 0,n45 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k46
WITH DISTINCT k46
MATCH(t47:Tally WHERE(NOT t47:Restricted OR any(r IN t47.readers WHERE r IN $q.readers)))WHERE t47.id = 'tally:gap:' + k46
RETURN t47.count}|s44 + n45)+(COUNT{MATCH(m48:Untallied WHERE(NOT m48:Restricted OR any(r IN m48.readers WHERE r IN $q.readers)))UNWIND(CASE
WHEN EXISTS{MATCH(m48)-[:STATED_IN]->(s49:Provision WHERE(NOT s49:Restricted OR any(r IN s49.readers WHERE r IN $q.readers)))-[:PART_OF]->(l50:Document WHERE(NOT l50:Restricted OR any(r IN l50.readers WHERE r IN $q.readers)))WHERE l50.issuedOn > $q.asOf}THEN[]ELSE head([o51 IN[([(m48)<-[:FOR]-(d52:Responsibility WHERE(NOT d52:Restricted OR any(r IN d52.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(o53:Agency)WHERE((d52.role IN['LEAD','RESPONSIBLE'])AND((d52.since IS NULL OR d52.since <= $q.asOf)AND(d52.until IS NULL OR d52.until > $q.asOf)))|{role:d52.role,kind:o53.kind,id:o53.id}])]|[]+(CASE WHEN size(o51)= 0 THEN['NO_RESPONSIBLE_AGENCY']ELSE[]END)+(CASE WHEN any(o54 IN o51 WHERE o54.id <> o51[0].id)AND none(o54 IN o51 WHERE o54.role = 'LEAD')THEN['NO_STATED_LEAD']ELSE[]END)+(CASE WHEN m48.dueOn IS NULL AND m48.deadlineRule IS NULL THEN['NO_DEADLINE']ELSE[]END)+(CASE WHEN m48.dueOn IS NULL AND m48.deadlineRule IS NOT NULL THEN['SYMBOLIC_DEADLINE']ELSE[]END)+(CASE WHEN(COUNT{MATCH(m48)<-[l55:FOLLOWS_UP]-(f56:FollowUp WHERE(NOT f56:Restricted OR any(r IN f56.readers WHERE r IN $q.readers)))WHERE l55.confidence <> 'REJECTED' AND(f56.knownOn IS NULL OR f56.knownOn <= $q.asOf)})= 0 THEN['NO_FOLLOW_UP']ELSE[]END)+(CASE WHEN NOT EXISTS{(m48)-[:BENEFITS]->(:BeneficiaryGroup)}THEN['NO_BENEFICIARY']ELSE[]END)+(CASE WHEN((coalesce(m48.closedOn <= $q.asOf OR any(i57 IN range(0,size(coalesce(m48.closedBefore,[]))- 1,2)WHERE m48.closedBefore[i57]<= $q.asOf AND $q.asOf < m48.closedBefore[i57 + 1]),false))OR EXISTS{MATCH(m48)<-[l58:FOLLOWS_UP]-(f59:FollowUp WHERE(NOT f59:Restricted OR any(r IN f59.readers WHERE r IN $q.readers)))WHERE((l58.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l58.setAsideOn <= $q.asOf,false)))AND(f59.knownOn IS NULL OR f59.knownOn <= $q.asOf)AND f59.status = 'DONE'
AND(f59.kind = 'COMPLETION' OR(f59.kind = 'REGULATION' AND m48.kind = 'COMMITMENT'))})AND(head([s60 IN[[r61 IN(COLLECT{MATCH(m48)<-[l62:FOLLOWS_UP]-(f63:FollowUp WHERE(NOT f63:Restricted OR any(r IN f63.readers WHERE r IN $q.readers)))WHERE(l62.confidence IN['EXPLICIT','CONFIRMED'])AND(f63.knownOn IS NULL OR f63.knownOn <= $q.asOf)AND f63.kind <> 'REMINDER'
RETURN{status:f63.status,evidence:CASE WHEN NOT(coalesce(l62.setAsideOn <= $q.asOf,false))THEN f63.evidenceStatus END}})|r61.evidence]]|CASE
WHEN 'DISPUTED' IN s60 THEN 'DISPUTED'
WHEN 'VERIFIED' IN s60 THEN 'VERIFIED'
WHEN 'SELF_REPORTED' IN s60 THEN 'SELF_REPORTED'
ELSE 'NONE'
END]))<> 'VERIFIED' THEN['UNVERIFIED_COMPLETION']ELSE[]END)+(CASE WHEN(CASE
WHEN((coalesce(m48.closedOn <= $q.asOf OR any(i64 IN range(0,size(coalesce(m48.closedBefore,[]))- 1,2)WHERE m48.closedBefore[i64]<= $q.asOf AND $q.asOf < m48.closedBefore[i64 + 1]),false))OR EXISTS{MATCH(m48)<-[l65:FOLLOWS_UP]-(f66:FollowUp WHERE(NOT f66:Restricted OR any(r IN f66.readers WHERE r IN $q.readers)))WHERE((l65.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l65.setAsideOn <= $q.asOf,false)))AND(f66.knownOn IS NULL OR f66.knownOn <= $q.asOf)AND f66.status = 'DONE'
AND(f66.kind = 'COMPLETION' OR(f66.kind = 'REGULATION' AND m48.kind = 'COMMITMENT'))})THEN 'DONE'
WHEN m48.dueOn < $q.asOf THEN 'OVERDUE'
WHEN m48.dueOn <= $q.dueSoon THEN 'DUE_SOON'
WHEN m48.dueOn IS NOT NULL THEN 'ON_TIME'
WHEN m48.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
ELSE 'NO_DEADLINE'
END)= 'OVERDUE' THEN['OVERDUE']ELSE[]END)+(CASE WHEN m48.kind = 'COMMITMENT' AND NOT((coalesce(m48.closedOn <= $q.asOf OR any(i67 IN range(0,size(coalesce(m48.closedBefore,[]))- 1,2)WHERE m48.closedBefore[i67]<= $q.asOf AND $q.asOf < m48.closedBefore[i67 + 1]),false))OR EXISTS{MATCH(m48)<-[l68:FOLLOWS_UP]-(f69:FollowUp WHERE(NOT f69:Restricted OR any(r IN f69.readers WHERE r IN $q.readers)))WHERE((l68.confidence IN['EXPLICIT','CONFIRMED'])AND NOT(coalesce(l68.setAsideOn <= $q.asOf,false)))AND(f69.knownOn IS NULL OR f69.knownOn <= $q.asOf)AND f69.status = 'DONE'
AND(f69.kind = 'COMPLETION' OR(f69.kind = 'REGULATION' AND m48.kind = 'COMMITMENT'))})THEN['UNFULFILLED_PROMISE']ELSE[]END)+(CASE WHEN size(o51)> 0 AND all(o54 IN o51 WHERE o54.kind = 'GROUP')THEN['GROUP_ONLY_OWNER']ELSE[]END)])END)AS g70
WITH m48,g70 WHERE g70 IN coalesce($q.p6,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))RETURN DISTINCT m48,g70})+(COUNT{MATCH(h71:TallyHead WHERE(NOT h71:Restricted OR any(r IN h71.readers WHERE r IN $q.readers)))UNWIND h71.endedAlone AS i72
MATCH(a73:Agency{id:i72})WHERE(EXISTS{MATCH(a73)<-[:BORNE_BY]-(h74:Responsibility WHERE(NOT h74:Restricted OR any(r IN h74.readers WHERE r IN $q.readers)))WHERE((h74.since IS NULL OR h74.since <= $q.asOf)AND(h74.until IS NULL OR h74.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p7,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a73})))AS o

// gaps where the kept counts answer
WITH *,coalesce($q.p3,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k1,(((true)))AS counted
WITH *,([i2 IN range(0,size(k1)- 1)WHERE NOT k1[i2]IN k1[.. i2]|k1[i2]])AS wanted
WITH *,null IS NULL AND counted AND $q.p7 IS NOT NULL AS l3,null AS a4
WITH *,a4[0]+ '\t' + a4[1]+ '\t' + right('000000000' + a4[2],10)+ '\t' + substring(a4[3],size(a4[0])+ 1)AS f5
CALL(*){UNWIND CASE WHEN l3 THEN wanted ELSE[]END AS k6
WITH k6,f5,k6 + '\t' AS b7
WITH CASE WHEN f5 > b7 THEN f5 ELSE b7 END AS b7,k6 + '\n' AS e8
CALL(b7,e8){MATCH(g9:TalliedGap WHERE(NOT g9:Restricted OR any(r IN g9.readers WHERE r IN $q.readers)))WHERE g9.place > b7 AND g9.place < e8
RETURN g9 ORDER BY g9.place LIMIT coalesce($q.p7,0)}WITH g9 ORDER BY g9.place LIMIT coalesce($q.p7,0)MATCH(m10:Measure{id:g9.measure}WHERE(NOT m10:Restricted OR any(r IN m10.readers WHERE r IN $q.readers)))RETURN g9.kind AS g11,m10 AS s12,m10.documentId AS d13,m10.rank AS r14

UNION ALL
CALL(*){UNWIND CASE WHEN counted THEN[]ELSE[0]END AS s15
MATCH(a16:Agency)WHERE(a16.endedOn <= $q.asOf AND NOT EXISTS{MATCH(a16)-[s17:SUCCEEDED_BY]->(:Agency)WHERE(s17.on IS NULL OR s17.on <= $q.asOf)})RETURN a16
UNION ALL
UNWIND CASE WHEN counted THEN[0]ELSE[]END AS s15
MATCH(h18:TallyHead WHERE(NOT h18:Restricted OR any(r IN h18.readers WHERE r IN $q.readers)))UNWIND h18.endedAlone AS i19
MATCH(a16:Agency{id:i19})RETURN a16}WITH a16
WHERE(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p4,['ENDED_WITHOUT_SUCCESSOR'])))AND((EXISTS{MATCH(a16)<-[:BORNE_BY]-(h20:Responsibility WHERE(NOT h20:Restricted OR any(r IN h20.readers WHERE r IN $q.readers)))WHERE((h20.since IS NULL OR h20.since <= $q.asOf)AND(h20.until IS NULL OR h20.until > $q.asOf))}))RETURN 'ENDED_WITHOUT_SUCCESSOR' AS g11,a16 AS s12,'' AS d13,0 AS r14}WITH{id:g11 + '/' + s12.id,kind:g11,subject:s12,document:d13,rank:r14}AS n0 WHERE n0.kind IS NOT NULL WITH n0,n0.kind AS k29,n0.document AS k30,n0.rank AS k31,n0.id AS k32 ORDER BY k29,k30,k31,k32 LIMIT $q.p7 RETURN[null,n0]AS o

// gaps where the kept counts answer, how many
 RETURN((reduce(s21 = 0,n22 IN COLLECT{UNWIND coalesce($q.p5,(['NO_RESPONSIBLE_AGENCY','NO_STATED_LEAD','NO_DEADLINE','SYMBOLIC_DEADLINE','NO_FOLLOW_UP','NO_BENEFICIARY','UNVERIFIED_COMPLETION','OVERDUE','UNFULFILLED_PROMISE','GROUP_ONLY_OWNER']))AS k23
WITH DISTINCT k23
MATCH(t24:Tally WHERE(NOT t24:Restricted OR any(r IN t24.readers WHERE r IN $q.readers)))WHERE t24.id = 'tally:gap:' + k23
RETURN t24.count}|s21 + n22)+(0)+(COUNT{MATCH(h25:TallyHead WHERE(NOT h25:Restricted OR any(r IN h25.readers WHERE r IN $q.readers)))UNWIND h25.endedAlone AS i26
MATCH(a27:Agency{id:i26})WHERE(EXISTS{MATCH(a27)<-[:BORNE_BY]-(h28:Responsibility WHERE(NOT h28:Restricted OR any(r IN h28.readers WHERE r IN $q.readers)))WHERE((h28.since IS NULL OR h28.since <= $q.asOf)AND(h28.until IS NULL OR h28.until > $q.asOf))})AND(('ENDED_WITHOUT_SUCCESSOR' IN coalesce($q.p6,['ENDED_WITHOUT_SUCCESSOR'])))RETURN a27})))AS o

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

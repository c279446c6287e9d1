// as a whole
RETURN head(COLLECT{MATCH(s1:Measure WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3
OPTIONAL MATCH(s1)-[:STATED_IN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WITH s1,p2,d3,[]AS f4,[{measure:s1,clause:p2,document:d3}]AS m5,[x6 IN[s1,d3]WHERE x6 IS NOT NULL]AS t7
WITH *,(COLLECT{UNWIND range(0,size(t7)- 1)AS i8
WITH i8,t7[i8]AS t9
MATCH(t9)<-[:FOR]-(d10:Responsibility WHERE(NOT d10:Restricted OR any(r IN d10.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a11:Agency)WHERE t9:Measure OR((d10.since IS NULL OR d10.since <= $q.asOf)AND(d10.until IS NULL OR d10.until > $q.asOf))WITH i8,t9,d10,a11,coalesce(d10.until <= $q.asOf,false)AS e12 ORDER BY i8,e12,d10.rank,a11.id LIMIT 400
RETURN{at:i8,to:t9,duty:d10,agency:a11,ended:e12,begun:(d10.since IS NULL OR d10.since <= $q.asOf),states:d10.role IN['LEAD','RESPONSIBLE']AND d10.basis <> 'RECORDED'}})AS a13
WITH *,[x6 IN a13 WHERE x6.begun]AS d14,[x6 IN a13 WHERE x6.states|x6.to]AS s15
WITH *,[x6 IN d14 WHERE NOT x6.ended|x6.agency]AS b16
WITH *,([i17 IN range(0,size(b16)- 1)WHERE NOT b16[i17]IN b16[.. i17]|b16[i17]])[..50]AS b18
WITH{id:s1.id,subject:s1,what:['name.it',{kind:s1.kind}],clause:p2,document:d3,followed:f4,measures:m5,targets:t7,stated:s15,borne:d14,bearers:b18,successions:(COLLECT{UNWIND b18 AS a19
MATCH w20 =(a19)-[i21:SUCCEEDED_BY*1..10]->(b22:Agency)WHERE all(r23 IN i21 WHERE(r23.on IS NULL OR r23.on <= $q.asOf))AND all(n24 IN nodes(w20)[..-1]WHERE single(x25 IN nodes(w20)[..-1]WHERE x25 = n24))WITH DISTINCT last(i21)AS l26,b22 IN nodes(w20)[..-1]AS a27
RETURN{link:l26,from:startNode(l26),to:endNode(l26),again:a27}ORDER BY l26.on,endNode(l26).id,startNode(l26).id LIMIT 50})}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){WITH n0.subject AS s29,n0.document AS d30
WITH n0{.*,issuers:([]),implemented:COLLECT{MATCH(d30)-[r31:IMPLEMENTS|ANSWERS]->(x32 WHERE(NOT x32:Restricted OR any(r IN x32.readers WHERE r IN $q.readers)))RETURN[type(r31),x32]ORDER BY type(r31)DESC,r31.rank,x32.id LIMIT 100},given:([]),links:COLLECT{MATCH(s29)-[r31:ALSO_STATED_IN|CONTINUES|CONTRIBUTES_TO]-(x32 WHERE(NOT x32:Restricted OR any(r IN x32.readers WHERE r IN $q.readers)))OPTIONAL MATCH(x32)-[:STATED_IN]->(a33:Provision WHERE(NOT a33:Restricted OR any(r IN a33.readers WHERE r IN $q.readers)))WITH s29,r31,x32,CASE WHEN x32:Provision THEN x32 ELSE a33 END AS p34
OPTIONAL MATCH(p34)-[:PART_OF]->(d35:Document WHERE(NOT d35:Restricted OR any(r IN d35.readers WHERE r IN $q.readers)))WITH s29,r31,x32,p34,d35
WHERE NOT coalesce(type(r31)IN['ALSO_STATED_IN','CONTINUES']AND d35.issuedOn > $q.asOf,false)RETURN{type:type(r31),before:startNode(r31)= s29,node:x32,clause:p34,document:d35}ORDER BY r31.rank,x32.documentId,x32.rank,x32.id LIMIT 200}}AS t36
WITH t36{.*,reports:(COLLECT{WITH t36.subject AS s37
MATCH(s37)<-[l38:FOLLOWS_UP]-(f39:FollowUp WHERE(NOT f39:Restricted OR any(r IN f39.readers WHERE r IN $q.readers)))WHERE l38.confidence <> 'REJECTED' AND(f39.knownOn IS NULL OR f39.knownOn <= $q.asOf)OPTIONAL MATCH(f39)-[:STATED_IN]->(p40:Provision WHERE(NOT p40:Restricted OR any(r IN p40.readers WHERE r IN $q.readers)))WITH s37,f39,l38,p40 ORDER BY coalesce(f39.occurredOn,f39.knownOn),f39.rank,f39.id LIMIT 51
WITH s37,f39,l38,p40,(null)AS d41,([])AS l42
RETURN{node:f39,on:f39.occurredOn,provision:p40}}),duties:(COLLECT{UNWIND t36.borne AS x43
WITH x43.at AS i44,x43.to AS t45,x43.duty AS d46,x43.agency AS a47,x43.ended AS e48
OPTIONAL MATCH(d46)-[:BASED_ON]->(p49:Provision WHERE(NOT p49:Restricted OR any(r IN p49.readers WHERE r IN $q.readers)))WITH i44,t45,d46,a47,p49,(null)AS d50,e48,(null)AS h51,(null)AS m52
ORDER BY i44,e48,d46.rank,d46.id LIMIT 200
RETURN{node:d46,on:CASE WHEN e48 THEN d46.until ELSE d46.since END,provision:p49,owned:CASE WHEN d46.role IN['LEAD','RESPONSIBLE']AND NOT e48 THEN t45 END,over:t45,agency:a47,clause:CASE WHEN d46.basis <> 'RECORDED' THEN p49 END}})}AS t36
WITH([])+(COLLECT{WITH t36.document AS d53 WHERE d53 IS NOT NULL
OPTIONAL MATCH(p54:Provision WHERE(NOT p54:Restricted OR any(r IN p54.readers WHERE r IN $q.readers)))WHERE p54.id = replace(d53.id,'document:','provision:')+ '/signature'
WITH d53,p54,t36.issuers AS l55
UNWIND[{node:d53,provision:p54}]+[l56 IN t36.implemented|{node:l56[1]}]AS s57
RETURN s57{.*,on:s57.node.issuedOn}})+([p58 IN[t36.clause]WHERE p58 IS NOT NULL|{node:p58,on:t36.document.issuedOn,provision:p58}]+[l59 IN t36.links WHERE l59.type = 'ALSO_STATED_IN'|{node:l59.node,provision:l59.node}])+(([s60 IN[(null),(null)]|{node:t36.subject,on:t36.document.issuedOn,provision:t36.clause}]))+ t36.duties +([a61 IN t36.measures WHERE none(d62 IN t36.duties WHERE coalesce(d62.owned = a61.measure,false))|{node:a61.measure,provision:a61.clause}])+(([a63 IN t36.bearers|{node:a63}]))+(([s64 IN t36.successions|{node:s64.to,on:s64.link.on}])+[a65 IN t36.bearers +[s64 IN t36.successions|s64.to]WHERE a65.endedOn <= $q.asOf AND none(s64 IN t36.successions WHERE s64.from = a65)|{node:a65,on:a65.endedOn,provision:null}])+([l66 IN t36.links WHERE l66.type = 'CONTINUES'|{node:l66.node,on:l66.document.issuedOn,provision:CASE WHEN l66.before THEN t36.clause ELSE l66.clause END}])+([l67 IN t36.links WHERE l67.type = 'CONTRIBUTES_TO'|{node:l67.node,provision:l67.clause}])+(t36.reports[..50]+([s68 IN[t36.subject]WHERE NOT size(t36.reports)IN range(1,50)|{node:s68,provision:null}]))+(COLLECT{WITH t36.subject AS s69,t36.clause AS c70,t36.document AS i71
UNWIND[s69,c70,i71]AS a72
MATCH(a72)<-[:CONCERNS|BETWEEN]-(x73:Discrepancy WHERE(NOT x73:Restricted OR any(r IN x73.readers WHERE r IN $q.readers)))WHERE a72 = s69 OR NOT EXISTS{(x73)-[:CONCERNS]->(s69)}AND(a72 = c70 OR NOT EXISTS{(x73)-[:BETWEEN]->(c70)}AND NOT EXISTS{(x73)-[:CONCERNS]->(s74:Measure|FollowUp WHERE(NOT s74:Restricted OR any(r IN s74.readers WHERE r IN $q.readers)))})WITH s69,x73,CASE a72 WHEN s69 THEN 'true' WHEN i71 THEN 'document' ELSE 'false' END AS d75,COLLECT{MATCH(x73)-[r76:BETWEEN]->(p77:Provision WHERE(NOT p77:Restricted OR any(r IN p77.readers WHERE r IN $q.readers)))-[:PART_OF]->(d78:Document WHERE(NOT d78:Restricted OR any(r IN d78.readers WHERE r IN $q.readers)))RETURN{clause:p77,issuedOn:d78.issuedOn}ORDER BY r76.rank,p77.id}AS c79
WITH * WHERE none(c80 IN c79 WHERE coalesce(c80.issuedOn > $q.asOf,false))WITH s69,x73,d75,c79 ORDER BY d75 <> 'true',d75,x73.id LIMIT 50
RETURN{node:x73,provision:head(c79).clause}})+((([s81 IN[t36.subject]|{node:s81,on:(CASE WHEN s81.closedOn <= $q.asOf THEN s81.closedOn
ELSE head([i82 IN range(0,size(coalesce(s81.closedBefore,[]))- 1,2)WHERE s81.closedBefore[i82]<= $q.asOf AND $q.asOf < s81.closedBefore[i82 + 1]|s81.closedBefore[i82]])END)}])))AS t83
WITH[i84 IN range(0,size(t83)- 1)|{order:i84 + 1,node:t83[i84].node,on:t83[i84].on,provision:t83[i84].provision}]AS h85 RETURN[n28 IN h85|[n28.order,n28.on,head([n86 IN[n28.node]WHERE n86 IS NOT NULL|[n86.id]]),head([n87 IN[n28.provision]WHERE n87 IS NOT NULL|[n87.id]])]]AS r88}RETURN[r88]AS o90})AS value

// in parts
// trace
MATCH(s1:Measure WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3
OPTIONAL MATCH(s1)-[:STATED_IN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WITH s1,p2,d3,[]AS f4,[{measure:s1,clause:p2,document:d3}]AS m5,[x6 IN[s1,d3]WHERE x6 IS NOT NULL]AS t7
WITH *,(COLLECT{UNWIND range(0,size(t7)- 1)AS i8
WITH i8,t7[i8]AS t9
MATCH(t9)<-[:FOR]-(d10:Responsibility WHERE(NOT d10:Restricted OR any(r IN d10.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a11:Agency)WHERE t9:Measure OR((d10.since IS NULL OR d10.since <= $q.asOf)AND(d10.until IS NULL OR d10.until > $q.asOf))WITH i8,t9,d10,a11,coalesce(d10.until <= $q.asOf,false)AS e12 ORDER BY i8,e12,d10.rank,a11.id LIMIT 400
RETURN{at:i8,to:t9,duty:d10,agency:a11,ended:e12,begun:(d10.since IS NULL OR d10.since <= $q.asOf),states:d10.role IN['LEAD','RESPONSIBLE']AND d10.basis <> 'RECORDED'}})AS a13
WITH *,[x6 IN a13 WHERE x6.begun]AS d14,[x6 IN a13 WHERE x6.states|x6.to]AS s15
WITH *,[x6 IN d14 WHERE NOT x6.ended|x6.agency]AS b16
WITH *,([i17 IN range(0,size(b16)- 1)WHERE NOT b16[i17]IN b16[.. i17]|b16[i17]])[..50]AS b18
WITH{id:s1.id,subject:s1,what:['name.it',{kind:s1.kind}],clause:p2,document:d3,followed:f4,measures:m5,targets:t7,stated:s15,borne:d14,bearers:b18,successions:(COLLECT{UNWIND b18 AS a19
MATCH w20 =(a19)-[i21:SUCCEEDED_BY*1..10]->(b22:Agency)WHERE all(r23 IN i21 WHERE(r23.on IS NULL OR r23.on <= $q.asOf))AND all(n24 IN nodes(w20)[..-1]WHERE single(x25 IN nodes(w20)[..-1]WHERE x25 = n24))WITH DISTINCT last(i21)AS l26,b22 IN nodes(w20)[..-1]AS a27
RETURN{link:l26,from:startNode(l26),to:endNode(l26),again:a27}ORDER BY l26.on,endNode(l26).id,startNode(l26).id LIMIT 50})}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){WITH n0.subject AS s29,n0.document AS d30
WITH n0{.*,issuers:([]),implemented:COLLECT{MATCH(d30)-[r31:IMPLEMENTS|ANSWERS]->(x32 WHERE(NOT x32:Restricted OR any(r IN x32.readers WHERE r IN $q.readers)))RETURN[type(r31),x32]ORDER BY type(r31)DESC,r31.rank,x32.id LIMIT 100},given:([]),links:COLLECT{MATCH(s29)-[r31:ALSO_STATED_IN|CONTINUES|CONTRIBUTES_TO]-(x32 WHERE(NOT x32:Restricted OR any(r IN x32.readers WHERE r IN $q.readers)))OPTIONAL MATCH(x32)-[:STATED_IN]->(a33:Provision WHERE(NOT a33:Restricted OR any(r IN a33.readers WHERE r IN $q.readers)))WITH s29,r31,x32,CASE WHEN x32:Provision THEN x32 ELSE a33 END AS p34
OPTIONAL MATCH(p34)-[:PART_OF]->(d35:Document WHERE(NOT d35:Restricted OR any(r IN d35.readers WHERE r IN $q.readers)))WITH s29,r31,x32,p34,d35
WHERE NOT coalesce(type(r31)IN['ALSO_STATED_IN','CONTINUES']AND d35.issuedOn > $q.asOf,false)RETURN{type:type(r31),before:startNode(r31)= s29,node:x32,clause:p34,document:d35}ORDER BY r31.rank,x32.documentId,x32.rank,x32.id LIMIT 200}}AS t36
WITH t36{.*,reports:(COLLECT{WITH t36.subject AS s37
MATCH(s37)<-[l38:FOLLOWS_UP]-(f39:FollowUp WHERE(NOT f39:Restricted OR any(r IN f39.readers WHERE r IN $q.readers)))WHERE l38.confidence <> 'REJECTED' AND(f39.knownOn IS NULL OR f39.knownOn <= $q.asOf)OPTIONAL MATCH(f39)-[:STATED_IN]->(p40:Provision WHERE(NOT p40:Restricted OR any(r IN p40.readers WHERE r IN $q.readers)))WITH s37,f39,l38,p40 ORDER BY coalesce(f39.occurredOn,f39.knownOn),f39.rank,f39.id LIMIT 51
WITH s37,f39,l38,p40,(null)AS d41,([])AS l42
RETURN{node:f39,on:f39.occurredOn,provision:p40}}),duties:(COLLECT{UNWIND t36.borne AS x43
WITH x43.at AS i44,x43.to AS t45,x43.duty AS d46,x43.agency AS a47,x43.ended AS e48
OPTIONAL MATCH(d46)-[:BASED_ON]->(p49:Provision WHERE(NOT p49:Restricted OR any(r IN p49.readers WHERE r IN $q.readers)))WITH i44,t45,d46,a47,p49,(null)AS d50,e48,(null)AS h51,(null)AS m52
ORDER BY i44,e48,d46.rank,d46.id LIMIT 200
RETURN{node:d46,on:CASE WHEN e48 THEN d46.until ELSE d46.since END,provision:p49,owned:CASE WHEN d46.role IN['LEAD','RESPONSIBLE']AND NOT e48 THEN t45 END,over:t45,agency:a47,clause:CASE WHEN d46.basis <> 'RECORDED' THEN p49 END}})}AS t36
WITH([])+(COLLECT{WITH t36.document AS d53 WHERE d53 IS NOT NULL
OPTIONAL MATCH(p54:Provision WHERE(NOT p54:Restricted OR any(r IN p54.readers WHERE r IN $q.readers)))WHERE p54.id = replace(d53.id,'document:','provision:')+ '/signature'
WITH d53,p54,t36.issuers AS l55
UNWIND[{node:d53,provision:p54}]+[l56 IN t36.implemented|{node:l56[1]}]AS s57
RETURN s57{.*,on:s57.node.issuedOn}})+([p58 IN[t36.clause]WHERE p58 IS NOT NULL|{node:p58,on:t36.document.issuedOn,provision:p58}]+[l59 IN t36.links WHERE l59.type = 'ALSO_STATED_IN'|{node:l59.node,provision:l59.node}])+(([s60 IN[(null),(null)]|{node:t36.subject,on:t36.document.issuedOn,provision:t36.clause}]))+ t36.duties +([a61 IN t36.measures WHERE none(d62 IN t36.duties WHERE coalesce(d62.owned = a61.measure,false))|{node:a61.measure,provision:a61.clause}])+(([a63 IN t36.bearers|{node:a63}]))+(([s64 IN t36.successions|{node:s64.to,on:s64.link.on}])+[a65 IN t36.bearers +[s64 IN t36.successions|s64.to]WHERE a65.endedOn <= $q.asOf AND none(s64 IN t36.successions WHERE s64.from = a65)|{node:a65,on:a65.endedOn,provision:null}])+([l66 IN t36.links WHERE l66.type = 'CONTINUES'|{node:l66.node,on:l66.document.issuedOn,provision:CASE WHEN l66.before THEN t36.clause ELSE l66.clause END}])+([l67 IN t36.links WHERE l67.type = 'CONTRIBUTES_TO'|{node:l67.node,provision:l67.clause}])+(t36.reports[..50]+([s68 IN[t36.subject]WHERE NOT size(t36.reports)IN range(1,50)|{node:s68,provision:null}]))+(COLLECT{WITH t36.subject AS s69,t36.clause AS c70,t36.document AS i71
UNWIND[s69,c70,i71]AS a72
MATCH(a72)<-[:CONCERNS|BETWEEN]-(x73:Discrepancy WHERE(NOT x73:Restricted OR any(r IN x73.readers WHERE r IN $q.readers)))WHERE a72 = s69 OR NOT EXISTS{(x73)-[:CONCERNS]->(s69)}AND(a72 = c70 OR NOT EXISTS{(x73)-[:BETWEEN]->(c70)}AND NOT EXISTS{(x73)-[:CONCERNS]->(s74:Measure|FollowUp WHERE(NOT s74:Restricted OR any(r IN s74.readers WHERE r IN $q.readers)))})WITH s69,x73,CASE a72 WHEN s69 THEN 'true' WHEN i71 THEN 'document' ELSE 'false' END AS d75,COLLECT{MATCH(x73)-[r76:BETWEEN]->(p77:Provision WHERE(NOT p77:Restricted OR any(r IN p77.readers WHERE r IN $q.readers)))-[:PART_OF]->(d78:Document WHERE(NOT d78:Restricted OR any(r IN d78.readers WHERE r IN $q.readers)))RETURN{clause:p77,issuedOn:d78.issuedOn}ORDER BY r76.rank,p77.id}AS c79
WITH * WHERE none(c80 IN c79 WHERE coalesce(c80.issuedOn > $q.asOf,false))WITH s69,x73,d75,c79 ORDER BY d75 <> 'true',d75,x73.id LIMIT 50
RETURN{node:x73,provision:head(c79).clause}})+((([s81 IN[t36.subject]|{node:s81,on:(CASE WHEN s81.closedOn <= $q.asOf THEN s81.closedOn
ELSE head([i82 IN range(0,size(coalesce(s81.closedBefore,[]))- 1,2)WHERE s81.closedBefore[i82]<= $q.asOf AND $q.asOf < s81.closedBefore[i82 + 1]|s81.closedBefore[i82]])END)}])))AS t83
WITH[i84 IN range(0,size(t83)- 1)|{order:i84 + 1,node:t83[i84].node,on:t83[i84].on,provision:t83[i84].provision}]AS h85 RETURN[n28 IN h85|n28]AS r86}RETURN[r86]AS o

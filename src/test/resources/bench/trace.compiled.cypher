// as a whole
RETURN head(COLLECT{MATCH(s1:Measure WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3
OPTIONAL MATCH(s1)-[:STATED_IN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WITH s1,p2,d3,[]AS f4,[{measure:s1,clause:p2,document:d3}]AS m5,[x6 IN[s1,d3]WHERE x6 IS NOT NULL]AS t7
WITH *,(COLLECT{UNWIND range(0,size(t7)- 1)AS i8
WITH i8,t7[i8]AS t9
MATCH(t9)<-[:FOR]-(d10:Responsibility WHERE(NOT d10:Restricted OR any(r IN d10.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a11:Agency)WHERE(d10.since IS NULL OR d10.since <= $q.asOf)AND(t9:Measure OR((d10.since IS NULL OR d10.since <= $q.asOf)AND(d10.until IS NULL OR d10.until > $q.asOf)))WITH i8,t9,d10,a11,coalesce(d10.until <= $q.asOf,false)AS e12 ORDER BY i8,e12,d10.rank,a11.id LIMIT 400
RETURN{at:i8,to:t9,duty:d10,agency:a11,ended:e12}})AS d13
WITH *,[x6 IN d13 WHERE NOT x6.ended|x6.agency]AS b14
WITH *,([i15 IN range(0,size(b14)- 1)WHERE NOT b14[i15]IN b14[.. i15]|b14[i15]])[..50]AS b16
WITH{id:s1.id,subject:s1,what:['name.it',{kind:s1.kind}],clause:p2,document:d3,followed:f4,measures:m5,targets:t7,borne:d13,bearers:b16,successions:(COLLECT{UNWIND b16 AS a17
MATCH w18 =(a17)-[i19:SUCCEEDED_BY*1..10]->(b20:Agency)WHERE all(r21 IN i19 WHERE(r21.on IS NULL OR r21.on <= $q.asOf))AND all(n22 IN nodes(w18)[..-1]WHERE single(x23 IN nodes(w18)[..-1]WHERE x23 = n22))WITH DISTINCT last(i19)AS l24,b20 IN nodes(w18)[..-1]AS a25
RETURN{link:l24,from:startNode(l24),to:endNode(l24),again:a25}ORDER BY l24.on,endNode(l24).id,startNode(l24).id LIMIT 50})}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){WITH n0.subject AS s27,n0.document AS d28
WITH n0{.*,issuers:([]),implemented:COLLECT{MATCH(d28)-[r29:IMPLEMENTS|ANSWERS]->(x30 WHERE(NOT x30:Restricted OR any(r IN x30.readers WHERE r IN $q.readers)))RETURN[type(r29),x30]ORDER BY type(r29)DESC,r29.rank,x30.id LIMIT 100},given:([]),links:COLLECT{MATCH(s27)-[r29:ALSO_STATED_IN|CONTINUES|CONTRIBUTES_TO]-(x30 WHERE(NOT x30:Restricted OR any(r IN x30.readers WHERE r IN $q.readers)))OPTIONAL MATCH(x30)-[:STATED_IN]->(a31:Provision WHERE(NOT a31:Restricted OR any(r IN a31.readers WHERE r IN $q.readers)))WITH s27,r29,x30,CASE WHEN x30:Provision THEN x30 ELSE a31 END AS p32
OPTIONAL MATCH(p32)-[:PART_OF]->(d33:Document WHERE(NOT d33:Restricted OR any(r IN d33.readers WHERE r IN $q.readers)))WITH s27,r29,x30,p32,d33
WHERE NOT coalesce(type(r29)IN['ALSO_STATED_IN','CONTINUES']AND d33.issuedOn > $q.asOf,false)RETURN{type:type(r29),before:startNode(r29)= s27,node:x30,clause:p32,document:d33}ORDER BY r29.rank,x30.documentId,x30.rank,x30.id LIMIT 200}}AS t34
WITH t34{.*,reports:(COLLECT{WITH t34.subject AS s35
MATCH(s35)<-[l36:FOLLOWS_UP]-(f37:FollowUp WHERE(NOT f37:Restricted OR any(r IN f37.readers WHERE r IN $q.readers)))WHERE l36.confidence <> 'REJECTED' AND(f37.knownOn IS NULL OR f37.knownOn <= $q.asOf)OPTIONAL MATCH(f37)-[:STATED_IN]->(p38:Provision WHERE(NOT p38:Restricted OR any(r IN p38.readers WHERE r IN $q.readers)))WITH s35,f37,l36,p38 ORDER BY coalesce(f37.occurredOn,f37.knownOn),f37.rank,f37.id LIMIT 51
WITH s35,f37,l36,p38,(null)AS d39,([])AS l40
RETURN{node:f37,on:f37.occurredOn,provision:p38}}),duties:(COLLECT{UNWIND t34.borne AS x41
WITH x41.at AS i42,x41.to AS t43,x41.duty AS d44,x41.agency AS a45,x41.ended AS e46
OPTIONAL MATCH(d44)-[:BASED_ON]->(p47:Provision WHERE(NOT p47:Restricted OR any(r IN p47.readers WHERE r IN $q.readers)))WITH i42,t43,d44,a45,p47,(null)AS d48,e46,(null)AS h49,(null)AS m50
ORDER BY i42,e46,d44.rank,d44.id LIMIT 200
RETURN{node:d44,on:CASE WHEN e46 THEN d44.until ELSE d44.since END,provision:p47,owned:CASE WHEN d44.role IN['LEAD','RESPONSIBLE']AND NOT e46 THEN t43 END,over:t43,agency:a45}})}AS t34
WITH([])+(COLLECT{WITH t34.document AS d51 WHERE d51 IS NOT NULL
OPTIONAL MATCH(p52:Provision WHERE(NOT p52:Restricted OR any(r IN p52.readers WHERE r IN $q.readers)))WHERE p52.id = replace(d51.id,'document:','provision:')+ '/signature'
WITH d51,p52,t34.issuers AS l53
UNWIND[{node:d51,provision:p52}]+[l54 IN t34.implemented|{node:l54[1]}]AS s55
RETURN s55{.*,on:s55.node.issuedOn}})+([p56 IN[t34.clause]WHERE p56 IS NOT NULL|{node:p56,on:t34.document.issuedOn,provision:p56}]+[l57 IN t34.links WHERE l57.type = 'ALSO_STATED_IN'|{node:l57.node,provision:l57.node}])+(([s58 IN[(null),(null)]|{node:t34.subject,on:t34.document.issuedOn,provision:t34.clause}]))+ t34.duties +([a59 IN t34.measures WHERE none(d60 IN t34.duties WHERE coalesce(d60.owned = a59.measure,false))|{node:a59.measure,provision:a59.clause}])+(([a61 IN t34.bearers|{node:a61}]))+(([s62 IN t34.successions|{node:s62.to,on:s62.link.on}])+[a63 IN t34.bearers +[s62 IN t34.successions|s62.to]WHERE a63.endedOn <= $q.asOf AND none(s62 IN t34.successions WHERE s62.from = a63)|{node:a63,on:a63.endedOn,provision:null}])+([l64 IN t34.links WHERE l64.type = 'CONTINUES'|{node:l64.node,on:l64.document.issuedOn,provision:CASE WHEN l64.before THEN t34.clause ELSE l64.clause END}])+([l65 IN t34.links WHERE l65.type = 'CONTRIBUTES_TO'|{node:l65.node,provision:l65.clause}])+(t34.reports[..50]+([s66 IN[t34.subject]WHERE NOT size(t34.reports)IN range(1,50)|{node:s66,provision:null}]))+(COLLECT{WITH t34.subject AS s67,t34.clause AS c68,t34.document AS i69
UNWIND[s67,c68,i69]AS a70
MATCH(a70)<-[:CONCERNS|BETWEEN]-(x71:Discrepancy WHERE(NOT x71:Restricted OR any(r IN x71.readers WHERE r IN $q.readers)))WHERE a70 = s67 OR NOT EXISTS{(x71)-[:CONCERNS]->(s67)}AND(a70 = c68 OR NOT EXISTS{(x71)-[:BETWEEN]->(c68)}AND NOT EXISTS{(x71)-[:CONCERNS]->(s72:Measure|FollowUp WHERE(NOT s72:Restricted OR any(r IN s72.readers WHERE r IN $q.readers)))})WITH s67,x71,CASE a70 WHEN s67 THEN 'true' WHEN i69 THEN 'document' ELSE 'false' END AS d73,COLLECT{MATCH(x71)-[r74:BETWEEN]->(p75:Provision WHERE(NOT p75:Restricted OR any(r IN p75.readers WHERE r IN $q.readers)))-[:PART_OF]->(d76:Document WHERE(NOT d76:Restricted OR any(r IN d76.readers WHERE r IN $q.readers)))RETURN{clause:p75,issuedOn:d76.issuedOn}ORDER BY r74.rank,p75.id}AS c77
WITH * WHERE none(c78 IN c77 WHERE coalesce(c78.issuedOn > $q.asOf,false))WITH s67,x71,d73,c77 ORDER BY d73 <> 'true',d73,x71.id LIMIT 50
RETURN{node:x71,provision:head(c77).clause}})+((([s79 IN[t34.subject]|{node:s79,on:(CASE WHEN s79.closedOn <= $q.asOf THEN s79.closedOn
ELSE head([i80 IN range(0,size(coalesce(s79.closedBefore,[]))- 1,2)WHERE s79.closedBefore[i80]<= $q.asOf AND $q.asOf < s79.closedBefore[i80 + 1]|s79.closedBefore[i80]])END)}])))AS t81
WITH[i82 IN range(0,size(t81)- 1)|{order:i82 + 1,node:t81[i82].node,on:t81[i82].on,provision:t81[i82].provision}]AS h83 RETURN[n26 IN h83|[n26.order,n26.on,head([n84 IN[n26.node]WHERE n84 IS NOT NULL|[n84.id]]),head([n85 IN[n26.provision]WHERE n85 IS NOT NULL|[n85.id]])]]AS r86}RETURN[r86]AS o88})AS value

// in parts
// trace
MATCH(s1:Measure WHERE(NOT s1:Restricted OR any(r IN s1.readers WHERE r IN $q.readers)))WHERE s1.id = $q.p3
OPTIONAL MATCH(s1)-[:STATED_IN]->(p2:Provision WHERE(NOT p2:Restricted OR any(r IN p2.readers WHERE r IN $q.readers)))-[:PART_OF]->(d3:Document WHERE(NOT d3:Restricted OR any(r IN d3.readers WHERE r IN $q.readers)))WITH s1,p2,d3,[]AS f4,[{measure:s1,clause:p2,document:d3}]AS m5,[x6 IN[s1,d3]WHERE x6 IS NOT NULL]AS t7
WITH *,(COLLECT{UNWIND range(0,size(t7)- 1)AS i8
WITH i8,t7[i8]AS t9
MATCH(t9)<-[:FOR]-(d10:Responsibility WHERE(NOT d10:Restricted OR any(r IN d10.readers WHERE r IN $q.readers)))-[:BORNE_BY]->(a11:Agency)WHERE(d10.since IS NULL OR d10.since <= $q.asOf)AND(t9:Measure OR((d10.since IS NULL OR d10.since <= $q.asOf)AND(d10.until IS NULL OR d10.until > $q.asOf)))WITH i8,t9,d10,a11,coalesce(d10.until <= $q.asOf,false)AS e12 ORDER BY i8,e12,d10.rank,a11.id LIMIT 400
RETURN{at:i8,to:t9,duty:d10,agency:a11,ended:e12}})AS d13
WITH *,[x6 IN d13 WHERE NOT x6.ended|x6.agency]AS b14
WITH *,([i15 IN range(0,size(b14)- 1)WHERE NOT b14[i15]IN b14[.. i15]|b14[i15]])[..50]AS b16
WITH{id:s1.id,subject:s1,what:['name.it',{kind:s1.kind}],clause:p2,document:d3,followed:f4,measures:m5,targets:t7,borne:d13,bearers:b16,successions:(COLLECT{UNWIND b16 AS a17
MATCH w18 =(a17)-[i19:SUCCEEDED_BY*1..10]->(b20:Agency)WHERE all(r21 IN i19 WHERE(r21.on IS NULL OR r21.on <= $q.asOf))AND all(n22 IN nodes(w18)[..-1]WHERE single(x23 IN nodes(w18)[..-1]WHERE x23 = n22))WITH DISTINCT last(i19)AS l24,b20 IN nodes(w18)[..-1]AS a25
RETURN{link:l24,from:startNode(l24),to:endNode(l24),again:a25}ORDER BY l24.on,endNode(l24).id,startNode(l24).id LIMIT 50})}AS n0 WITH n0 ORDER BY n0.id LIMIT 1 CALL(n0){WITH n0.subject AS s27,n0.document AS d28
WITH n0{.*,issuers:([]),implemented:COLLECT{MATCH(d28)-[r29:IMPLEMENTS|ANSWERS]->(x30 WHERE(NOT x30:Restricted OR any(r IN x30.readers WHERE r IN $q.readers)))RETURN[type(r29),x30]ORDER BY type(r29)DESC,r29.rank,x30.id LIMIT 100},given:([]),links:COLLECT{MATCH(s27)-[r29:ALSO_STATED_IN|CONTINUES|CONTRIBUTES_TO]-(x30 WHERE(NOT x30:Restricted OR any(r IN x30.readers WHERE r IN $q.readers)))OPTIONAL MATCH(x30)-[:STATED_IN]->(a31:Provision WHERE(NOT a31:Restricted OR any(r IN a31.readers WHERE r IN $q.readers)))WITH s27,r29,x30,CASE WHEN x30:Provision THEN x30 ELSE a31 END AS p32
OPTIONAL MATCH(p32)-[:PART_OF]->(d33:Document WHERE(NOT d33:Restricted OR any(r IN d33.readers WHERE r IN $q.readers)))WITH s27,r29,x30,p32,d33
WHERE NOT coalesce(type(r29)IN['ALSO_STATED_IN','CONTINUES']AND d33.issuedOn > $q.asOf,false)RETURN{type:type(r29),before:startNode(r29)= s27,node:x30,clause:p32,document:d33}ORDER BY r29.rank,x30.documentId,x30.rank,x30.id LIMIT 200}}AS t34
WITH t34{.*,reports:(COLLECT{WITH t34.subject AS s35
MATCH(s35)<-[l36:FOLLOWS_UP]-(f37:FollowUp WHERE(NOT f37:Restricted OR any(r IN f37.readers WHERE r IN $q.readers)))WHERE l36.confidence <> 'REJECTED' AND(f37.knownOn IS NULL OR f37.knownOn <= $q.asOf)OPTIONAL MATCH(f37)-[:STATED_IN]->(p38:Provision WHERE(NOT p38:Restricted OR any(r IN p38.readers WHERE r IN $q.readers)))WITH s35,f37,l36,p38 ORDER BY coalesce(f37.occurredOn,f37.knownOn),f37.rank,f37.id LIMIT 51
WITH s35,f37,l36,p38,(null)AS d39,([])AS l40
RETURN{node:f37,on:f37.occurredOn,provision:p38}}),duties:(COLLECT{UNWIND t34.borne AS x41
WITH x41.at AS i42,x41.to AS t43,x41.duty AS d44,x41.agency AS a45,x41.ended AS e46
OPTIONAL MATCH(d44)-[:BASED_ON]->(p47:Provision WHERE(NOT p47:Restricted OR any(r IN p47.readers WHERE r IN $q.readers)))WITH i42,t43,d44,a45,p47,(null)AS d48,e46,(null)AS h49,(null)AS m50
ORDER BY i42,e46,d44.rank,d44.id LIMIT 200
RETURN{node:d44,on:CASE WHEN e46 THEN d44.until ELSE d44.since END,provision:p47,owned:CASE WHEN d44.role IN['LEAD','RESPONSIBLE']AND NOT e46 THEN t43 END,over:t43,agency:a45}})}AS t34
WITH([])+(COLLECT{WITH t34.document AS d51 WHERE d51 IS NOT NULL
OPTIONAL MATCH(p52:Provision WHERE(NOT p52:Restricted OR any(r IN p52.readers WHERE r IN $q.readers)))WHERE p52.id = replace(d51.id,'document:','provision:')+ '/signature'
WITH d51,p52,t34.issuers AS l53
UNWIND[{node:d51,provision:p52}]+[l54 IN t34.implemented|{node:l54[1]}]AS s55
RETURN s55{.*,on:s55.node.issuedOn}})+([p56 IN[t34.clause]WHERE p56 IS NOT NULL|{node:p56,on:t34.document.issuedOn,provision:p56}]+[l57 IN t34.links WHERE l57.type = 'ALSO_STATED_IN'|{node:l57.node,provision:l57.node}])+(([s58 IN[(null),(null)]|{node:t34.subject,on:t34.document.issuedOn,provision:t34.clause}]))+ t34.duties +([a59 IN t34.measures WHERE none(d60 IN t34.duties WHERE coalesce(d60.owned = a59.measure,false))|{node:a59.measure,provision:a59.clause}])+(([a61 IN t34.bearers|{node:a61}]))+(([s62 IN t34.successions|{node:s62.to,on:s62.link.on}])+[a63 IN t34.bearers +[s62 IN t34.successions|s62.to]WHERE a63.endedOn <= $q.asOf AND none(s62 IN t34.successions WHERE s62.from = a63)|{node:a63,on:a63.endedOn,provision:null}])+([l64 IN t34.links WHERE l64.type = 'CONTINUES'|{node:l64.node,on:l64.document.issuedOn,provision:CASE WHEN l64.before THEN t34.clause ELSE l64.clause END}])+([l65 IN t34.links WHERE l65.type = 'CONTRIBUTES_TO'|{node:l65.node,provision:l65.clause}])+(t34.reports[..50]+([s66 IN[t34.subject]WHERE NOT size(t34.reports)IN range(1,50)|{node:s66,provision:null}]))+(COLLECT{WITH t34.subject AS s67,t34.clause AS c68,t34.document AS i69
UNWIND[s67,c68,i69]AS a70
MATCH(a70)<-[:CONCERNS|BETWEEN]-(x71:Discrepancy WHERE(NOT x71:Restricted OR any(r IN x71.readers WHERE r IN $q.readers)))WHERE a70 = s67 OR NOT EXISTS{(x71)-[:CONCERNS]->(s67)}AND(a70 = c68 OR NOT EXISTS{(x71)-[:BETWEEN]->(c68)}AND NOT EXISTS{(x71)-[:CONCERNS]->(s72:Measure|FollowUp WHERE(NOT s72:Restricted OR any(r IN s72.readers WHERE r IN $q.readers)))})WITH s67,x71,CASE a70 WHEN s67 THEN 'true' WHEN i69 THEN 'document' ELSE 'false' END AS d73,COLLECT{MATCH(x71)-[r74:BETWEEN]->(p75:Provision WHERE(NOT p75:Restricted OR any(r IN p75.readers WHERE r IN $q.readers)))-[:PART_OF]->(d76:Document WHERE(NOT d76:Restricted OR any(r IN d76.readers WHERE r IN $q.readers)))RETURN{clause:p75,issuedOn:d76.issuedOn}ORDER BY r74.rank,p75.id}AS c77
WITH * WHERE none(c78 IN c77 WHERE coalesce(c78.issuedOn > $q.asOf,false))WITH s67,x71,d73,c77 ORDER BY d73 <> 'true',d73,x71.id LIMIT 50
RETURN{node:x71,provision:head(c77).clause}})+((([s79 IN[t34.subject]|{node:s79,on:(CASE WHEN s79.closedOn <= $q.asOf THEN s79.closedOn
ELSE head([i80 IN range(0,size(coalesce(s79.closedBefore,[]))- 1,2)WHERE s79.closedBefore[i80]<= $q.asOf AND $q.asOf < s79.closedBefore[i80 + 1]|s79.closedBefore[i80]])END)}])))AS t81
WITH[i82 IN range(0,size(t81)- 1)|{order:i82 + 1,node:t81[i82].node,on:t81[i82].on,provision:t81[i82].provision}]AS h83 RETURN[n26 IN h83|n26]AS r84}RETURN[r84]AS o

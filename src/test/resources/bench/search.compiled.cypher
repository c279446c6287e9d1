// as a whole
RETURN[null,COLLECT{UNWIND CASE WHEN $q.p3.query IS NULL THEN[]ELSE
coalesce($q.p4,['MEASURE','AGENCY','BENEFICIARY_GROUP','DOCUMENT','FOLLOW_UP','INDICATOR'])END AS t2
WITH DISTINCT{MEASURE:'measureText',AGENCY:'agencyText',BENEFICIARY_GROUP:'beneficiaryGroupText',DOCUMENT:'documentText',FOLLOW_UP:'followUpText',INDICATOR:'indicatorText'}[t2]AS i3
CALL db.index.fulltext.queryNodes(i3,$q.p5.query)YIELD node AS n4
WITH n4 WHERE(NOT n4:Restricted OR any(r IN n4.readers WHERE r IN $q.readers))AND(NOT n4:FollowUp OR(n4.knownOn IS NULL OR n4.knownOn <= $q.asOf))WITH n4,[t5 IN coalesce(n4.names,[])+[n4.name,n4.nameEn,n4.title,n4.titleEn,n4.number]WHERE t5 IS NOT NULL|toLower(t5)]AS n6,[t5 IN[n4.summary,n4.summaryEn,n4.definition,n4.definitionEn]WHERE t5 IS NOT NULL|toLower(t5)]AS t7
WITH n4 AS n1,{score:reduce(s8 = CASE WHEN toLower($q.p6.typed)IN n6 THEN 1000.0 ELSE 0.0 END,w9 IN $q.p7.words|s8 + w9.weight * CASE
WHEN any(t5 IN n6 WHERE t5 CONTAINS w9.text)THEN reduce(b10 = 0.0,t5 IN n6|CASE
WHEN t5 CONTAINS w9.text AND 1.0 + toFloat(size(w9.text))/ size(t5)> b10
THEN 1.0 + toFloat(size(w9.text))/ size(t5)ELSE b10 END)WHEN any(t5 IN t7 WHERE t5 CONTAINS w9.text)THEN 0.5
ELSE 0.0
END)}AS e0 WITH n1,e0,e0.score AS k11,n1.id AS k12 ORDER BY k11 DESC,k12 LIMIT $q.p8 RETURN[null,CASE WHEN n1:Measure THEN['Measure',[]]WHEN n1:Agency THEN['Agency',[]]WHEN n1:BeneficiaryGroup THEN['BeneficiaryGroup',[n1.id,n1.name]]WHEN n1:Document THEN['Document',[n1.id,n1.title,n1.number]]WHEN n1:FollowUp THEN['FollowUp',[]]WHEN n1:Indicator THEN['Indicator',[]]END]AS o13}]AS value

// in parts
// search
UNWIND CASE WHEN $q.p3.query IS NULL THEN[]ELSE
coalesce($q.p4,['MEASURE','AGENCY','BENEFICIARY_GROUP','DOCUMENT','FOLLOW_UP','INDICATOR'])END AS t2
WITH DISTINCT{MEASURE:'measureText',AGENCY:'agencyText',BENEFICIARY_GROUP:'beneficiaryGroupText',DOCUMENT:'documentText',FOLLOW_UP:'followUpText',INDICATOR:'indicatorText'}[t2]AS i3
CALL db.index.fulltext.queryNodes(i3,$q.p5.query)YIELD node AS n4
WITH n4 WHERE(NOT n4:Restricted OR any(r IN n4.readers WHERE r IN $q.readers))AND(NOT n4:FollowUp OR(n4.knownOn IS NULL OR n4.knownOn <= $q.asOf))WITH n4,[t5 IN coalesce(n4.names,[])+[n4.name,n4.nameEn,n4.title,n4.titleEn,n4.number]WHERE t5 IS NOT NULL|toLower(t5)]AS n6,[t5 IN[n4.summary,n4.summaryEn,n4.definition,n4.definitionEn]WHERE t5 IS NOT NULL|toLower(t5)]AS t7
WITH n4 AS n1,{score:reduce(s8 = CASE WHEN toLower($q.p6.typed)IN n6 THEN 1000.0 ELSE 0.0 END,w9 IN $q.p7.words|s8 + w9.weight * CASE
WHEN any(t5 IN n6 WHERE t5 CONTAINS w9.text)THEN reduce(b10 = 0.0,t5 IN n6|CASE
WHEN t5 CONTAINS w9.text AND 1.0 + toFloat(size(w9.text))/ size(t5)> b10
THEN 1.0 + toFloat(size(w9.text))/ size(t5)ELSE b10 END)WHEN any(t5 IN t7 WHERE t5 CONTAINS w9.text)THEN 0.5
ELSE 0.0
END)}AS e0 WITH n1,e0,e0.score AS k11,n1.id AS k12 ORDER BY k11 DESC,k12 LIMIT $q.p8 RETURN[null,n1]AS o

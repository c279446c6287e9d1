// as a whole
RETURN[null,COLLECT{UNWIND CASE WHEN $q.p3.query IS NULL THEN[]ELSE
coalesce($q.p4,['MEASURE','AGENCY','BENEFICIARY_GROUP','DOCUMENT','FOLLOW_UP','INDICATOR'])END AS t2
WITH DISTINCT{MEASURE:'measureSearch',AGENCY:'agencySearch',BENEFICIARY_GROUP:'beneficiaryGroupSearch',DOCUMENT:'documentSearch',FOLLOW_UP:'followUpSearch',INDICATOR:'indicatorSearch'}[t2]AS i3
CALL db.index.fulltext.queryNodes(i3,$q.p5.query)YIELD node AS n4
WITH n4 WHERE(NOT n4:Restricted OR any(r IN n4.readers WHERE r IN $q.readers))AND(NOT n4:FollowUp OR(n4.knownOn IS NULL OR n4.knownOn <= $q.asOf))WITH n4,coalesce(n4.searchedNames,[])AS n5,coalesce(n4.searchedTexts,[])AS t6
WHERE all(p7 IN $q.p6.parts WHERE any(t8 IN n5 + t6 WHERE t8 CONTAINS p7))WITH n4 AS n1,{score:reduce(s9 = CASE WHEN $q.p7.typed IN n5 THEN 1000.0 ELSE 0.0 END,w10 IN $q.p8.words|s9 + w10.weight * CASE
WHEN any(t8 IN n5 WHERE t8 CONTAINS w10.text)THEN reduce(b11 = 0.0,t8 IN n5|CASE
WHEN t8 CONTAINS w10.text AND 1.0 + toFloat(size(w10.text))/ size(t8)> b11
THEN 1.0 + toFloat(size(w10.text))/ size(t8)ELSE b11 END)WHEN any(t8 IN t6 WHERE t8 CONTAINS w10.text)THEN 0.5
ELSE 0.0
END)}AS e0 WITH n1,e0,e0.score AS k12,n1.id AS k13 ORDER BY k12 DESC,k13 LIMIT $q.p9 RETURN[null,CASE WHEN n1:Measure THEN['Measure',[]]WHEN n1:Agency THEN['Agency',[]]WHEN n1:BeneficiaryGroup THEN['BeneficiaryGroup',[n1.id,n1.name]]WHEN n1:Document THEN['Document',[n1.id,n1.title,n1.number]]WHEN n1:FollowUp THEN['FollowUp',[]]WHEN n1:Indicator THEN['Indicator',[]]END]AS o14}]AS value

// in parts
// search
UNWIND CASE WHEN $q.p3.query IS NULL THEN[]ELSE
coalesce($q.p4,['MEASURE','AGENCY','BENEFICIARY_GROUP','DOCUMENT','FOLLOW_UP','INDICATOR'])END AS t2
WITH DISTINCT{MEASURE:'measureSearch',AGENCY:'agencySearch',BENEFICIARY_GROUP:'beneficiaryGroupSearch',DOCUMENT:'documentSearch',FOLLOW_UP:'followUpSearch',INDICATOR:'indicatorSearch'}[t2]AS i3
CALL db.index.fulltext.queryNodes(i3,$q.p5.query)YIELD node AS n4
WITH n4 WHERE(NOT n4:Restricted OR any(r IN n4.readers WHERE r IN $q.readers))AND(NOT n4:FollowUp OR(n4.knownOn IS NULL OR n4.knownOn <= $q.asOf))WITH n4,coalesce(n4.searchedNames,[])AS n5,coalesce(n4.searchedTexts,[])AS t6
WHERE all(p7 IN $q.p6.parts WHERE any(t8 IN n5 + t6 WHERE t8 CONTAINS p7))WITH n4 AS n1,{score:reduce(s9 = CASE WHEN $q.p7.typed IN n5 THEN 1000.0 ELSE 0.0 END,w10 IN $q.p8.words|s9 + w10.weight * CASE
WHEN any(t8 IN n5 WHERE t8 CONTAINS w10.text)THEN reduce(b11 = 0.0,t8 IN n5|CASE
WHEN t8 CONTAINS w10.text AND 1.0 + toFloat(size(w10.text))/ size(t8)> b11
THEN 1.0 + toFloat(size(w10.text))/ size(t8)ELSE b11 END)WHEN any(t8 IN t6 WHERE t8 CONTAINS w10.text)THEN 0.5
ELSE 0.0
END)}AS e0 WITH n1,e0,e0.score AS k12,n1.id AS k13 ORDER BY k12 DESC,k13 LIMIT $q.p9 RETURN[null,n1]AS o

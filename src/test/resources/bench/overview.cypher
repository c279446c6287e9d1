RETURN {overview: {
  measures: COUNT { (:Measure) }, agencies: COUNT { (:Agency) }, beneficiaryGroups: COUNT { (:BeneficiaryGroup) },
  documents: COUNT { (:Document) }, followUps: COUNT { MATCH (f:FollowUp) WHERE f.knownOn <= date() },
  byScheduleStatus: COLLECT {
    MATCH (m:Measure)
    WITH CASE
      WHEN m.closedOn <= date() OR EXISTS {
        MATCH (m)<-[l:FOLLOWS_UP]-(f:FollowUp)
        WHERE l.confidence IN ['EXPLICIT', 'CONFIRMED'] AND f.knownOn <= date() AND f.status = 'DONE'
          AND (f.kind = 'COMPLETION' OR (f.kind = 'REGULATION' AND m.kind = 'COMMITMENT'))
      } THEN 'DONE'
      WHEN m.dueOn < date() THEN 'OVERDUE'
      WHEN m.dueOn <= date() + duration('P30D') THEN 'DUE_SOON'
      WHEN m.dueOn IS NOT NULL THEN 'ON_TIME'
      WHEN m.deadlineRule IS NOT NULL THEN 'UNDETERMINABLE'
      ELSE 'NO_DEADLINE' END AS status
    WITH status, count(*) AS n ORDER BY n DESC, status
    RETURN {status: status, count: n} },
  byTheme: COLLECT {
    MATCH (t:Theme)
    WITH t, COUNT { (t)<-[:HAS_THEME]-(:Measure) } AS n WHERE n > 0
    WITH t, n ORDER BY t.rank, t.id
    RETURN {theme: t {.id, .name}, count: n} }
}}

UNWIND [
  {key: 'old', name: '原卫生厅', ended: date('2014-01-01')}, {key: 'health', name: '卫健委'}, {key: 'hr', name: '人社厅'},
  {key: 'city', name: '市政府'}, {key: 'cities', name: '各市政府', kind: 'GROUP'}, {key: 'office', name: '督查室'},
  {key: 'finance', name: '财政厅'}, {key: 'gone', name: '已撤销', ended: date('2020-01-01')}
] AS a
CREATE (:Agency {id: 'agency:test-recording-' + a.key, origin: 'SEED', name: a.name, names: [a.name], aliases: [], sector: 'OTHER',
  level: 'PROVINCE', kind: coalesce(a.kind, 'AGENCY'), endedOn: a.ended});

MATCH (old:Agency {id: 'agency:test-recording-old'}), (health:Agency {id: 'agency:test-recording-health'}),
  (city:Agency {id: 'agency:test-recording-city'}), (cities:Agency {id: 'agency:test-recording-cities'}),
  (hr:Agency {id: 'agency:test-recording-hr'})
CREATE (old)-[:SUCCEEDED_BY {on: date('2014-01-01')}]->(health), (city)-[:MEMBER_OF]->(cities),
  (hr)-[:MEMBER_OF {until: date('2020-01-01')}]->(cities);

CREATE (:Document {id: 'document:test-recording', origin: 'SEED', title: '通知', kind: 'NOTICE', issuedOn: date('2013-01-01')})
  <-[:PART_OF]-(:Provision {id: 'provision:test-recording/1', origin: 'SEED', rank: 1, number: '1'}),
  (:Document {id: 'document:test-recording-plan', origin: 'SEED', title: '规划', kind: 'PLAN', issuedOn: date('2013-01-01')})
  <-[:PART_OF]-(:Provision {id: 'provision:test-recording-plan/1', origin: 'SEED', rank: 1});

UNWIND [['test-recording', 1], ['test-recording', 2], ['test-recording', 3], ['test-recording-plan', 1]] AS m
MATCH (p:Provision {id: 'provision:' + m[0] + '/1'})
CREATE (:Measure {id: 'measure:' + m[0] + '/' + m[1], origin: 'SEED', documentId: 'document:' + m[0], rank: m[1], number: toString(m[1]),
  kind: 'MEASURE', title: '举措' + m[1]})-[:STATED_IN]->(p);

UNWIND [
  {over: 'measure:test-recording/1', n: 'test-recording/1/1', by: 'old', role: 'RESPONSIBLE'},
  {over: 'measure:test-recording/1', n: 'test-recording/1/2', by: 'cities', role: 'SUPPORT'},
  {over: 'measure:test-recording/1', n: 'test-recording/1/3', by: 'hr', role: 'LEAD', until: date('2019-01-01')},
  {over: 'measure:test-recording/1', n: 'test-recording/1/4', by: 'finance', role: 'FUNDER', since: date('2990-01-01')},
  {over: 'measure:test-recording/1', n: 'test-recording/1/5', by: 'health', role: 'COORDINATOR', since: date('2015-05-05')},
  {over: 'document:test-recording-plan', n: 'test-recording-plan/document/1', by: 'hr', role: 'LEAD'},
  {over: 'measure:test-recording-plan/1', n: 'test-recording-plan/1/1', by: 'health', role: 'SUPPORT'}
] AS r
MATCH (what:Measure|Document {id: r.over}), (a:Agency {id: 'agency:test-recording-' + r.by}),
  (p:Provision {id: 'provision:' + split(r.n, '/')[0] + '/1'})-[:PART_OF]->(d)
CREATE (n:Responsibility {id: 'responsibility:' + r.n, origin: 'SEED', rank: 1, role: r.role, basis: 'STATED', since: r.since, until: r.until})
  -[:FOR]->(what), (n)-[:BORNE_BY]->(a), (n)-[:BASED_ON]->(p), (n)-[:LAID_DOWN_IN]->(d);

MATCH (m:Measure {id: 'measure:test-recording/1'}), (a:Agency {id: 'agency:test-recording-old'}), (p:Provision {id: 'provision:test-recording/1'})
CREATE (f:FollowUp {id: 'follow-up:test-recording/stated', origin: 'SEED', rank: 1, kind: 'REPORT', status: 'IN_PROGRESS', summary: '进展',
  period: '2020-2021', evidenceStatus: 'SELF_REPORTED', knownOn: date('2013-01-01'), version: 1}),
  (f)-[:FOLLOWS_UP {confidence: 'CANDIDATE', reason: '推断', reasonEn: 'Inferred'}]->(m), (f)-[:PERFORMED_BY {rank: 1}]->(a),
  (f)-[:STATED_IN]->(p), (f)-[:HAS_FIGURE]->(:Figure {id: 'figure:test-recording/stated/1', origin: 'SEED', rank: 1, label: '人数', value: 5.0, unit: '人'})

// Bodies that were merged, split, renamed and set up again, their duties, and what was done since.
UNWIND [
  {key: 'health', name: '甲卫生厅', nameEn: 'Health A', short: '甲卫', sector: 'HEALTH', level: 'PROVINCE', kind: 'AGENCY', endedOn: date('2018-11-01')},
  {key: 'family', name: '甲计生委', nameEn: null, short: null, sector: 'HEALTH', level: 'PROVINCE', kind: 'AGENCY', endedOn: date('2018-11-01')},
  {key: 'commission', name: '乙卫健委', nameEn: 'Commission B', short: '乙卫', sector: 'HEALTH', level: 'PROVINCE', kind: 'AGENCY', endedOn: date('2024-01-01')},
  {key: 'bureau', name: '丙卫健局', nameEn: 'Bureau C', short: '乙卫', sector: 'HEALTH', level: 'PREFECTURE', kind: 'AGENCY', endedOn: null},
  {key: 'hrss', name: '同名单位', nameEn: null, short: '人社', sector: 'HR', level: 'PROVINCE', kind: 'AGENCY', endedOn: date('2019-01-01')},
  {key: 'hr', name: '同名单位', nameEn: 'Namesake', short: null, sector: 'HR', level: 'PROVINCE', kind: 'AGENCY', endedOn: null},
  {key: 'insurance', name: '《医保》', nameEn: null, short: null, sector: 'MEDICAL_INSURANCE', level: 'COUNTY', kind: 'AGENCY', endedOn: null},
  {key: 'east', name: '𠀀东', nameEn: 'East', short: '东', sector: 'OTHER', level: 'COUNTY', kind: 'INSTITUTION', endedOn: null},
  {key: 'west', name: '西', nameEn: 'West', short: '西', sector: 'OTHER', level: 'COUNTY', kind: 'INSTITUTION', endedOn: null},
  {key: 'old', name: 'Old', nameEn: 'Old body', short: null, sector: 'GOVERNMENT', level: 'TOWNSHIP', kind: 'AGENCY', endedOn: null},
  {key: 'new', name: 'new', nameEn: 'New body', short: null, sector: 'GOVERNMENT', level: 'TOWNSHIP', kind: 'AGENCY', endedOn: null},
  {key: 'later', name: 'later', nameEn: 'Later body', short: null, sector: 'GOVERNMENT', level: 'TOWNSHIP', kind: 'AGENCY', endedOn: null},
  {key: 'group', name: '领导小组', nameEn: 'Leading group', short: null, sector: 'GOVERNMENT', level: 'PROVINCE', kind: 'LEADING_GROUP', endedOn: null}
] AS a
CREATE (n:Agency {id: 'agency:fixture-' + a.key, origin: 'API', name: a.name, nameEn: a.nameEn, shortName: a.short,
  sector: a.sector, level: a.level, kind: a.kind, endedOn: a.endedOn})
SET n.aliases = CASE a.key WHEN 'hr' THEN ['别名一', '同名单位'] WHEN 'health' THEN ['别名一'] END
SET n.names = [it IN [a.name, a.short, a.nameEn] WHERE it IS NOT NULL] + coalesce(n.aliases, []);

UNWIND [
  ['health', 'commission', date('2018-11-01')], ['family', 'commission', date('2018-11-01')],
  ['commission', 'bureau', date('2024-01-01')],
  ['hrss', 'hr', date('2019-01-01')], ['hrss', 'insurance', date('2019-01-01')],
  ['east', 'west', date('2019-01-01')], ['west', 'east', date('2022-01-01')],
  ['old', 'new', null], ['new', 'later', $today + duration({days: 100})]
] AS s
MATCH (a:Agency {id: 'agency:fixture-' + s[0]}), (b:Agency {id: 'agency:fixture-' + s[1]})
CREATE (a)-[r:SUCCEEDED_BY {instrument: 'Reform'}]->(b) SET r.on = s[2];

UNWIND [
  ['health', null, date('2018-11-01')], ['commission', date('2018-11-01'), null], ['hr', date('2019-01-01'), date('2021-01-01')],
  ['bureau', $today, null], ['east', $today + duration({days: 1}), null], ['west', null, $today], ['old', null, null]
] AS m
MATCH (a:Agency {id: 'agency:fixture-' + m[0]}), (g:Agency {id: 'agency:fixture-group'})
CREATE (a)-[r:MEMBER_OF]->(g) SET r.since = m[1], r.until = m[2];

MATCH (a:Agency), (b:Agency) WHERE [a.id, b.id] IN
  [['agency:fixture-bureau', 'agency:fixture-group'], ['agency:fixture-east', 'agency:fixture-bureau'], ['agency:fixture-west', 'agency:fixture-bureau']]
CREATE (a)-[:PART_OF]->(b);

UNWIND [
  ['a', 'NOTICE', '文件甲', 'Document A', '样〔2019〕1号', date('2019-03-01')], ['b', 'PLAN', '文件乙', null, '样〔2021〕2号', date('2021-06-01')],
  ['c', 'REPLY', '文件丙', 'Document C', null, date('2019-03-01')], ['undated', 'LAW', '文件丁', null, null, null],
  ['undated-too', 'LAW', '文件丁', null, null, null]
] AS d
CREATE (n:Document {id: 'document:fixture-' + d[0], origin: 'API', kind: d[1], title: d[2], titleEn: d[3], number: d[4], issuedOn: d[5]});

UNWIND [
  ['a', 'ISSUED_BY', 'west', 1], ['a', 'ISSUED_BY', 'bureau', 2], ['a', 'ISSUED_BY', 'hr', 3], ['b', 'ISSUED_BY', 'hr', 1],
  ['c', 'ISSUED_BY', 'hr', 1], ['a', 'CONSULTED', 'old', 1], ['a', 'CONSULTED', 'group', 2], ['a', 'CONSULTED', 'insurance', 3]
] AS i
MATCH (d:Document {id: 'document:fixture-' + i[0]}), (a:Agency {id: 'agency:fixture-' + i[2]})
FOREACH (_ IN CASE i[1] WHEN 'ISSUED_BY' THEN [1] ELSE [] END | CREATE (d)-[:ISSUED_BY {rank: i[3]}]->(a))
FOREACH (_ IN CASE i[1] WHEN 'CONSULTED' THEN [1] ELSE [] END | CREATE (d)-[:CONSULTED {rank: i[3]}]->(a));

MATCH (a:Document {id: 'document:fixture-a'}), (b:Document {id: 'document:fixture-b'}),
  (c:Document {id: 'document:fixture-c'}), (u:Document {id: 'document:fixture-undated'})
CREATE (b)-[:CITES {rank: 1}]->(u), (b)-[:CITES {rank: 2}]->(a), (c)-[:CITES {rank: 1}]->(b), (c)-[:CITES {rank: 2}]->(a),
  (b)-[:IMPLEMENTS {rank: 1}]->(u), (b)-[:IMPLEMENTS {rank: 2}]->(a),
  (c)-[:ANSWERS]->(:Proposal {id: 'proposal:fixture-1', origin: 'API', kind: 'CPPCC_PROPOSAL', session: '一次会议', number: '1', title: '提案', titleEn: 'Proposal'});

UNWIND [['a', 1, 1], ['a', 2, 2], ['a', 3, 2], ['a', 4, null], ['b', 1, 3], ['b', 2, 1], ['c', 1, 1]] AS p
MATCH (d:Document {id: 'document:fixture-' + p[0]})
CREATE (:Provision {id: 'provision:fixture-' + p[0] + '/' + p[1], origin: 'API', rank: p[2], number: toString(p[1]),
  heading: '第' + p[1] + '条', headingEn: CASE p[1] WHEN 1 THEN 'Article 1' END, digest: 'd' + p[1]})-[:PART_OF]->(d);

CREATE (:Theme {id: 'theme:fixture-1', origin: 'API', name: '主题一', nameEn: 'Theme one', rank: 1}),
  (:Theme {id: 'theme:fixture-2', origin: 'API', name: '主题二'});

UNWIND [
  {key: 'wide', name: '所有人员', nameEn: 'All', in: null}, {key: 'middle', name: '一线人员', nameEn: null, in: 'wide'},
  {key: 'narrow', name: '护士', nameEn: 'Nurses', in: 'middle'}, {key: 'other', name: '护士', nameEn: null, in: 'middle'}
] AS g
CREATE (n:BeneficiaryGroup {id: 'beneficiary:fixture-' + g.key, origin: 'API', name: g.name, nameEn: g.nameEn,
  definition: CASE WHEN g.in IS NULL THEN null ELSE '定义' END})
WITH n, g WHERE g.in IS NOT NULL
MATCH (wider:BeneficiaryGroup {id: 'beneficiary:fixture-' + g.in}) CREATE (n)-[:BROADER]->(wider);

UNWIND [
  {doc: 'a', key: 1, rank: 1, kind: 'MEASURE', title: '同一标题', due: $today + duration({days: 10}), groups: ['narrow', 'wide'], theme: 1},
  {doc: 'a', key: 2, rank: 2, kind: 'MEASURE', title: '同一标题', due: $today + duration({days: 30}), groups: ['narrow'], theme: 1},
  {doc: 'a', key: 3, rank: 10, kind: 'MEASURE', title: '同一标题', due: $today + duration({days: 31}), groups: ['middle'], theme: 2},
  {doc: 'a', key: 4, rank: 4, kind: 'MEASURE', title: '《书名', due: $today, groups: [], theme: null},
  {doc: 'a', key: 5, rank: 5, kind: 'MEASURE', title: '𠀀字', due: $today - duration({days: 1}), groups: ['other', 'middle', 'narrow'], theme: 2},
  {doc: 'a', key: 6, rank: 6, kind: 'MECHANISM', title: 'B', due: date('2020-01-01'), closed: date('2020-06-30'), groups: [], theme: null},
  {doc: 'a', key: 7, rank: 6, kind: 'MECHANISM', title: 'a', rule: '疫情结束后一个月内', groups: ['wide'], theme: 1},
  {doc: 'b', key: 1, rank: 1, kind: 'COMMITMENT', title: '承诺', due: date('2020-01-01'), groups: [], theme: null},
  {doc: 'b', key: 2, rank: 2, kind: 'TASK', title: '只催办', due: date('2021-12-31'), groups: ['other'], theme: null},
  {doc: 'b', key: 3, rank: 3, kind: 'TASK', title: '只计划', due: $today + duration({days: 1}), groups: [], theme: 1},
  {doc: 'b', key: 4, rank: 4, kind: 'TASK', title: '取消', groups: [], theme: null},
  {doc: 'b', key: 5, rank: 5, kind: 'TASK', title: '完成', due: date('2022-01-01'), groups: [], theme: null},
  {doc: 'b', key: 6, rank: 1000006, kind: 'COMMITMENT', title: '否定', closed: $today + duration({days: 3}), groups: ['narrow'], theme: null}
] AS m
MATCH (p:Provision {id: 'provision:fixture-' + m.doc + '/' + CASE WHEN m.key IN [1, 3, 5] THEN 1 ELSE 2 END})
CREATE (n:Measure {id: 'measure:fixture-' + m.doc + '/' + m.key, origin: 'API', documentId: 'document:fixture-' + m.doc, rank: m.rank,
  number: CASE WHEN m.rank < 100 THEN toString(m.key) END, kind: m.kind, title: m.title,
  titleEn: CASE WHEN m.key % 2 = 0 THEN 'Title ' + m.key END, summary: CASE WHEN m.key % 3 = 0 THEN '摘要' END,
  condition: CASE m.key WHEN 1 THEN '条件' END, conditionEn: CASE m.key WHEN 1 THEN 'Condition' END, period: CASE m.key WHEN 2 THEN '长期' END,
  startsOn: CASE m.key WHEN 3 THEN date('2020-02-02') END, dueOn: m.due, deadlineRule: m.rule, closedOn: m.closed})-[:STATED_IN]->(p)
WITH n, m
CALL (n, m) { MATCH (t:Theme {id: 'theme:fixture-' + m.theme}) CREATE (n)-[:HAS_THEME]->(t) }
CALL (n, m) { UNWIND range(0, size(m.groups) - 1) AS i MATCH (g:BeneficiaryGroup {id: 'beneficiary:fixture-' + m.groups[i]}) CREATE (n)-[:BENEFITS {rank: i + 1}]->(g) };

MATCH (a1:Measure {id: 'measure:fixture-a/1'}), (a2:Measure {id: 'measure:fixture-a/2'}), (b1:Measure {id: 'measure:fixture-b/1'}),
  (b2:Measure {id: 'measure:fixture-b/2'}), (g:BeneficiaryGroup {id: 'beneficiary:fixture-narrow'})
CREATE (b1)-[:CONTINUES]->(a2), (b1)-[:CONTINUES]->(a1), (b2)-[:CONTINUES]->(a1),
  (a1)-[:GRANTS]->(:Entitlement {id: 'entitlement:fixture-a/1/2', origin: 'API', rank: 2, description: '补助', amount: 300.5, atLeast: true, currency: 'CNY', per: 'PERSON_DAY'})-[:FOR_BENEFICIARY]->(g),
  (a1)-[:GRANTS]->(:Entitlement {id: 'entitlement:fixture-a/1/1', origin: 'API', rank: 1, description: '休假', descriptionEn: 'Leave'}),
  (a2)-[:GRANTS]->(:Entitlement {id: 'entitlement:fixture-a/2/1', origin: 'API', rank: 1, description: '奖金', amount: 1200000.0, atLeast: false, currency: 'CNY'});

UNWIND [
  {n: 'a/1/1', m: 'a/1', role: 'RESPONSIBLE', by: 'health', since: null, until: date('2019-06-01')},
  {n: 'a/1/2', m: 'a/1', role: 'RESPONSIBLE', by: 'hrss', since: date('2019-06-01'), until: date('2021-01-01'), after: 'a/1/1'},
  {n: 'a/1/3', m: 'a/1', role: 'LEAD', by: 'commission', since: date('2021-01-01'), until: null, after: 'a/1/2'},
  {n: 'a/1/4', m: 'a/1', role: 'SUPPORT', by: 'east', since: $today + duration({days: 30}), until: null},
  {n: 'a/1/5', m: 'a/1', role: 'SUPPORT', by: 'commission', since: null, until: null},
  {n: 'a/2/1', m: 'a/2', role: 'FUNDER', by: 'east', since: null, until: date('2020-01-01')},
  {n: 'a/2/2', m: 'a/2', role: 'FUNDER', by: 'west', since: date('2020-01-01'), until: null, after: 'a/2/1'},
  {n: 'a/2/3', m: 'a/2', role: 'SUPERVISOR', by: 'hr', since: date('2020-01-01'), until: $today, after: 'a/2/1'},
  {n: 'a/3/1', m: 'a/3', role: 'LEAD', by: 'east', since: null, until: null},
  {n: 'a/3/2', m: 'a/3', role: 'RESPONSIBLE', by: 'west', since: null, until: null},
  {n: 'a/4/1', m: 'a/4', role: 'IMPLEMENTER', by: 'old', since: $today, until: null},
  {n: 'a/5/1', m: 'a/5', role: 'RESPONSIBLE', by: 'new', since: null, until: $today + duration({days: 1})},
  {n: 'b/1/1', m: 'b/1', role: 'RESPONSIBLE', by: 'family', since: date('2015-01-01'), until: null},
  {n: 'b/1/2', m: 'b/1', role: 'RESPONSIBLE', by: 'family', since: date('2015-01-01'), until: null},
  {n: 'b/2/1', m: 'b/2', role: 'LEAD', by: 'hrss', since: date('2016-01-01'), until: date('2016-12-31')},
  {n: 'b/6/1', m: 'b/6', role: 'RESPONSIBLE', by: 'hrss', since: null, until: null},
  {n: 'a/document/1', role: 'COORDINATOR', by: 'commission', since: null, until: date('2023-01-01')},
  {n: 'a/document/2', role: 'COORDINATOR', by: 'bureau', since: date('2023-01-01'), until: null, after: 'a/document/1'},
  {n: 'a/document/3', role: 'SUPERVISOR', by: 'group', since: null, until: null}
] AS r
WITH r, split(r.n, '/') AS parts
MATCH (a:Agency {id: 'agency:fixture-' + r.by}), (d:Document {id: 'document:fixture-' + parts[0]})
CREATE (n:Responsibility {id: 'responsibility:fixture-' + r.n, origin: 'API', rank: CASE r.n WHEN 'a/1/5' THEN null ELSE toInteger(parts[2]) END, role: r.role,
  basis: CASE parts[1] WHEN 'document' THEN 'DOCUMENT_LEVEL' ELSE 'STATED' END, statedAs: CASE parts[2] WHEN '1' THEN a.shortName END,
  since: r.since, until: r.until})-[:BORNE_BY]->(a), (n)-[:LAID_DOWN_IN]->(d)
WITH n, r, d
CALL (n, r) { MATCH (m:Measure {id: 'measure:fixture-' + r.m})-[:STATED_IN]->(p) CREATE (n)-[:FOR]->(m), (n)-[:BASED_ON]->(p) }
CALL (n, r, d) { WITH n, r, d WHERE r.m IS NULL CREATE (n)-[:FOR]->(d) }
WITH n, r WHERE r.after IS NOT NULL
MATCH (before:Responsibility {id: 'responsibility:fixture-' + r.after}) CREATE (n)-[:SUCCEEDS]->(before);

UNWIND [
  {n: 1, kind: 'REPORT', status: 'DONE', on: date('2020-05-01'), known: date('2020-05-20'), evidence: 'SELF_REPORTED', to: [['a/1', 'EXPLICIT'], ['a/2', 'REJECTED'], ['a/3', 'CANDIDATE']], by: ['hr', 'bureau', 'east']},
  {n: 2, kind: 'REPORT', status: 'IN_PROGRESS', on: null, known: date('2020-05-20'), evidence: 'VERIFIED', to: [['a/1', 'CONFIRMED']], by: ['east']},
  {n: 3, kind: 'INSPECTION', status: 'DONE', on: date('2021-01-15'), known: date('2021-01-15'), evidence: 'DISPUTED', to: [['a/1', 'CANDIDATE'], ['a/2', 'EXPLICIT']], by: []},
  {n: 4, kind: 'RECTIFICATION', status: 'PLANNED', due: $today - duration({days: 1}), on: null, known: $today, evidence: 'SELF_REPORTED', to: [['b/3', 'EXPLICIT'], ['a/1', 'REJECTED']], by: ['west']},
  {n: 5, kind: 'RECTIFICATION', status: 'PLANNED', due: $today, on: null, known: null, evidence: 'SELF_REPORTED', to: [['b/4', 'CONFIRMED']], by: ['west', 'east']},
  {n: 6, kind: 'CAMPAIGN', status: 'CANCELLED', due: date('2022-01-01'), on: null, known: date('2022-02-02'), evidence: 'SELF_REPORTED', to: [['b/4', 'EXPLICIT'], ['a/4', 'EXPLICIT']], by: []},
  {n: 7, kind: 'COMPLETION', status: 'DONE', on: date('2022-03-03'), known: date('2022-03-04'), evidence: 'VERIFIED', to: [['b/5', 'CONFIRMED'], ['b/6', 'REJECTED'], ['a/5', 'CANDIDATE']], by: ['bureau']},
  {n: 8, kind: 'COMPLETION', status: 'PLANNED', due: date('2023-01-01'), on: null, known: date('2022-12-01'), evidence: 'SELF_REPORTED', to: [['a/7', 'EXPLICIT']], by: ['bureau']},
  {n: 9, kind: 'REGULATION', status: 'DONE', on: date('2021-06-30'), known: date('2021-07-01'), evidence: 'SELF_REPORTED', to: [['b/1', 'EXPLICIT'], ['a/7', 'CONFIRMED']], by: ['hr']},
  {n: 10, kind: 'REMINDER', status: 'DONE', on: $today - duration({days: 2}), known: $today - duration({days: 2}), evidence: 'SELF_REPORTED', to: [['b/2', 'EXPLICIT']], by: ['group']},
  {n: 11, kind: 'REPORT', status: 'DONE', on: $today, known: $today + duration({days: 1}), evidence: 'VERIFIED', to: [['b/2', 'EXPLICIT']], by: ['hr']},
  {n: 12, kind: 'DISBURSEMENT', status: 'DONE', due: date('2021-01-01'), on: date('2020-05-01'), known: date('2020-05-20'), evidence: 'SELF_REPORTED', to: [], by: ['hr']}
] AS f
CREATE (n:FollowUp {id: 'follow-up:fixture-' + f.n, origin: 'API', rank: CASE WHEN f.n % 3 > 0 THEN f.n % 3 END, kind: f.kind, status: f.status, summary: '行动' + f.n,
  summaryEn: CASE WHEN f.n % 2 = 1 THEN 'Action ' + f.n END, occurredOn: f.on, period: CASE WHEN f.on IS NULL THEN '2020-2021' END,
  dueOn: f.due, evidenceStatus: f.evidence, knownOn: f.known, version: f.n,
  recordedBy: CASE WHEN f.n > 3 THEN 'office' END,
  recordedAt: CASE WHEN f.n > 3 THEN datetime('2022-01-01T00:00:00Z') + duration({hours: f.n / 2}) END})
WITH n, f
CALL (n, f) { UNWIND f.to AS link MATCH (m:Measure {id: 'measure:fixture-' + link[0]})
  CREATE (n)-[:FOLLOWS_UP {confidence: link[1], reason: CASE link[1] WHEN 'EXPLICIT' THEN null ELSE '理由' END, reasonEn: CASE link[1] WHEN 'CONFIRMED' THEN 'Reason' END}]->(m) }
CALL (n, f) { UNWIND range(0, size(f.by) - 1) AS i MATCH (a:Agency {id: 'agency:fixture-' + f.by[i]}) CREATE (n)-[:PERFORMED_BY {rank: i + 1}]->(a) }
CALL (n, f) { WITH n, f WHERE f.n <= 3 MATCH (p:Provision {id: 'provision:fixture-c/1'}), (q:Provision) WHERE q.id STARTS WITH 'provision:fixture-a/'
  CREATE (n)-[:ALSO_STATED_IN]->(q) WITH DISTINCT n, p CREATE (n)-[:STATED_IN]->(p) }
CALL (n, f) { WITH n, f WHERE f.n <= 2 UNWIND [1, 2] AS i
  CREATE (n)-[:HAS_FIGURE]->(:Figure {id: 'figure:fixture-' + f.n + '/' + i, origin: 'API', rank: 3 - i, label: '人数', labelEn: CASE i WHEN 1 THEN 'Persons' END, value: 1000.0 * i + 0.25, unit: '人'}) };

UNWIND [
  {doc: 'b', key: 'kept', rank: 1, base: 3.5, goal: 3.5, seen: [[2022, 3.4]]},
  {doc: 'b', key: 'rising', rank: 2, base: 1.0, goal: 2.0, bound: 'AT_LEAST', seen: [[2022, 1.1], [2023, 1.7]]},
  {doc: 'b', key: 'behind', rank: 2, base: 1.0, goal: 2.0, bound: 'ABOUT', seen: [[2024, 1.1]]},
  {doc: 'b', key: 'falling', rank: 4, base: 12.3, goal: 9.1, bound: 'AT_MOST', seen: [[2023, 9.1]]},
  {doc: 'b', key: 'above-floor', rank: 5, base: 50.0, goal: 40.0, bound: 'AT_LEAST', seen: [[2023, 45.0]]},
  {doc: 'b', key: 'below-ceiling', rank: 6, base: 5.0, goal: 10.0, bound: 'AT_MOST', seen: [[2023, 7.0]]},
  {doc: 'b', key: 'unseen', rank: null, base: 1.0, goal: 2.0, bound: 'EQUAL', seen: []},
  {doc: 'a', key: 'no-base', rank: 2, base: null, goal: 2.0, seen: [[2020, 1.5]]},
  {doc: 'a', key: 'no-goal', rank: 3, base: 1.0, goal: null, seen: [[2021, 1.5]]},
  {doc: 'a', key: 'nothing', rank: 1, base: null, goal: null, seen: []}
] AS i
MATCH (p:Provision {id: 'provision:fixture-' + i.doc + '/1'}), (m:Measure) WHERE m.id IN ['measure:fixture-' + i.doc + '/' + coalesce(i.rank, 3), 'measure:fixture-a/1']
WITH i, p, collect(m) AS measures
CREATE (n:Indicator {id: 'indicator:fixture-' + i.doc + '/' + i.key, origin: 'API', rank: i.rank, name: '指标', nameEn: CASE i.key WHEN 'kept' THEN 'Indicator' END,
  unit: '人', unitEn: 'persons'})-[:STATED_IN]->(p)
FOREACH (m IN measures | CREATE (m)-[:CONTRIBUTES_TO]->(n))
FOREACH (v IN [['BASELINE', 2020, i.base, null], ['TARGET', 2025, i.goal, i.bound]] + [s IN i.seen | ['OBSERVATION', s[0], s[1], null]] |
  FOREACH (_ IN CASE WHEN v[2] IS NULL THEN [] ELSE [1] END |
    CREATE (n)-[:HAS_VALUE]->(:IndicatorValue {id: 'indicator-value:fixture-' + i.doc + '/' + i.key + '/' + v[0] + v[1], origin: 'API', kind: v[0], year: v[1], value: v[2], bound: v[3]})));
;

MATCH (m:Measure {id: 'measure:fixture-a/6'}), (n:Measure {id: 'measure:fixture-b/5'})
SET m.closedBefore = [date('2016-01-01'), date('2019-06-01')],
  n.closedBefore = [date('2015-01-01'), date('2016-01-01'), $today - duration({days: 400}), $today];

UNWIND [[1, 'VERIFIED', 'east', date('2020-06-01')], [1, 'DISPUTED', 'hr', $today], [3, 'DISPUTED', 'west', date('2021-02-01')]] AS x
MATCH (f:FollowUp {id: 'follow-up:fixture-' + x[0]}), (a:Agency {id: 'agency:fixture-' + x[2]})
CREATE (n:Assessment {id: 'assessment:fixture-' + x[0] + '/' + x[1], origin: 'API', verdict: x[1], remark: '意见', knownOn: x[3],
  at: datetime({date: x[3]}), recordedBy: 'office', ofVersion: 1})-[:ASSESSES]->(f), (n)-[:ASSESSED_BY]->(a)

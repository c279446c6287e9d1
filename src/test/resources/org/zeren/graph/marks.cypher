// Marks on the nodes that tests make and on the seed's: each kind of node, each kind of audience, and one within another.
UNWIND [
  ['measure:fixture-a/1', ['SUPERVISOR', 'CONCERNED_AGENCIES']],
  ['measure:fixture-a/3', ['CONCERNED_AGENCIES']],
  ['measure:fixture-b/6', ['AUDITOR']],
  ['measure:notice-2020-163/6', ['SUPERVISOR', 'CONCERNED_AGENCIES']],
  ['measure:notice-2020-163/20', ['AGENCY']],
  ['measure:notice-2020-163/1', ['VIEWER', 'SUPERVISOR']]
] AS mark
MATCH (n:Measure {id: mark[0]}) SET n.visibleTo = mark[1];

UNWIND [
  ['document:fixture-c', ['SUPERVISOR']],
  ['document:fixture-undated', ['SUPERVISOR', 'AUDITOR']],
  ['document:reply-2023-2', ['SUPERVISOR', 'CONCERNED_AGENCIES']]
] AS mark
MATCH (n:Document {id: mark[0]}) SET n.visibleTo = mark[1];

UNWIND [
  ['follow-up:fixture-9', ['CONCERNED_AGENCIES']],
  ['follow-up:fixture-4', ['SUPERVISOR']],
  ['follow-up:fixture-2', ['CONCERNED_AGENCIES']]
] AS mark
MATCH (n:FollowUp {id: mark[0]}) SET n.visibleTo = mark[1];

MATCH (n:FollowUp)-[:STATED_IN]->(:Provision)-[:PART_OF]->(:Document {id: 'document:reply-2023-44'})
WITH n ORDER BY n.id LIMIT 3
SET n.visibleTo = ['SUPERVISOR'];

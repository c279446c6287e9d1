// Kept counts: read by what they count, the largest first; and the measures that change by themselves, by day.
CREATE CONSTRAINT tallyId IF NOT EXISTS FOR (n:Tally) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tallyHeadId IF NOT EXISTS FOR (n:TallyHead) REQUIRE n.id IS UNIQUE;
CREATE INDEX tallyByCount IF NOT EXISTS FOR (n:Tally) ON (n.kind, n.count);
CREATE INDEX tallyByOf IF NOT EXISTS FOR (n:Tally) ON (n.of);
CREATE INDEX measureByTalliedUntil IF NOT EXISTS FOR (n:Measure) ON (n.talliedUntil);

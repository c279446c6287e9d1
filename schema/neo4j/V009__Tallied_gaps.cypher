// What measures that are counted lack, in the order in which gaps are listed: made and removed with the counts.
CREATE CONSTRAINT talliedGapId IF NOT EXISTS FOR (n:TalliedGap) REQUIRE n.id IS UNIQUE;
CREATE INDEX talliedGapByPlace IF NOT EXISTS FOR (n:TalliedGap) ON (n.place);

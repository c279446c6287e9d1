// What is marked is found without a scan, and writers of marks take turns.
CREATE CONSTRAINT restrictionLockId IF NOT EXISTS FOR (n:RestrictionLock) REQUIRE n.id IS UNIQUE;
CREATE INDEX documentByVisibleTo IF NOT EXISTS FOR (n:Document) ON (n.visibleTo);
CREATE INDEX measureByVisibleTo IF NOT EXISTS FOR (n:Measure) ON (n.visibleTo);
CREATE INDEX followUpByVisibleTo IF NOT EXISTS FOR (n:FollowUp) ON (n.visibleTo);

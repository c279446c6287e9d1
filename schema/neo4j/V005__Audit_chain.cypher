// Every entry has a place of its own in the chain, and the chain has one end.
CREATE CONSTRAINT auditEntryId IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT auditEntrySeq IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT auditHeadId IF NOT EXISTS FOR (n:AuditHead) REQUIRE n.id IS UNIQUE;
CREATE INDEX auditEntryByActor IF NOT EXISTS FOR (n:AuditEntry) ON (n.actor);
CREATE INDEX auditEntryByTime IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX auditEntryBySubject IF NOT EXISTS FOR (n:AuditEntry) ON (n.subjectId);

// What the API records beside the nodes that a seed makes: verdicts, and the keys that were used.
CREATE CONSTRAINT assessmentId IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT idempotencyKeyId IF NOT EXISTS FOR (n:IdempotencyKey) REQUIRE n.id IS UNIQUE;

package org.zeren.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.zeren.access.Restrictions;

/**
 * Leaves the graph and the chain of the audit trail as they were when it was made, after a test has
 * recorded or restricted something as the subject {@code browser}.
 */
final class Undo {

  private final Driver driver;
  private final Value head;

  Undo(Driver driver) {
    this.driver = driver;
    this.head =
        driver
            .executableQuery("OPTIONAL MATCH (head:AuditHead) RETURN [head.seq, head.hash]")
            .execute()
            .records()
            .get(0)
            .get(0);
  }

  void everything() {
    for (String statement :
        List.of(
            "MATCH (n:FollowUp) WHERE n.origin = 'API' AND n.recordedBy = 'browser' DETACH DELETE n",
            "MATCH (n:IdempotencyKey) DETACH DELETE n",
            "MATCH (n:AuditEntry) WHERE n.seq > coalesce($head[0], 0) DETACH DELETE n",
            "MATCH (head:AuditHead) SET head.seq = $head[0], head.hash = $head[1]",
            """
            MATCH (n:Document|Measure|FollowUp) WHERE 'visibleTo' IN n.amended
            SET n.visibleTo = null,
              n.amended = CASE n.amended WHEN ['visibleTo'] THEN null ELSE [p IN n.amended WHERE p <> 'visibleTo'] END""")) {
      driver.executableQuery(statement).withParameters(Map.of("head", head)).execute();
    }
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(tx -> Restrictions.refresh(tx, LocalDate.now()));
    }
  }
}

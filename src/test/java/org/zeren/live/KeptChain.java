package org.zeren.live;

import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * The audit chain as it was before a test; closed, it ends there again, and what was recorded is
 * gone.
 */
record KeptChain(Driver driver, Map<String, Object> head) implements AutoCloseable {

  static KeptChain of(Driver driver) {
    return new KeptChain(
        driver,
        driver
            .executableQuery(
                "OPTIONAL MATCH (head:AuditHead) RETURN coalesce(head.seq, 0) AS seq, head.hash AS hash")
            .execute()
            .records()
            .get(0)
            .asMap());
  }

  @Override
  public void close() {
    driver
        .executableQuery(
            """
            MATCH (f:FollowUp {recordedBy: 'test-supervisor'}) DETACH DELETE f
            WITH DISTINCT 1 AS done
            MATCH (n) WHERE n:IdempotencyKey OR n:AuditEntry AND n.seq > $head.seq DETACH DELETE n
            WITH DISTINCT 1 AS done
            MATCH (head:AuditHead) SET head.seq = $head.seq, head.hash = $head.hash""")
        .withParameters(Map.of("head", head))
        .execute();
  }
}

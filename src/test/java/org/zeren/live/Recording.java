package org.zeren.live;

import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Driver;

/** Records follow-ups as another instance would. */
record Recording(Driver driver) {

  static final String MEASURE = "measure:notice-2020-163/1";
  static final String AGENCY = "agency:jl-hrss";

  private static final String RECORD =
      """
      MERGE (head:AuditHead {id: 'audit-head:current'})
      SET head.seq = coalesce(head.seq, 0) + 1
      WITH head
      CREATE (f:FollowUp {id: $id, origin: 'API', kind: 'REPORT', status: 'DONE', summary: $id,
        evidenceStatus: 'SELF_REPORTED', version: 1, knownOn: date(), recordedBy: 'live-test', recordedAt: datetime()})
      WITH head, f
      MATCH (m:Measure {id: $measure}), (a:Agency {id: $agency})
      CREATE (f)-[:FOLLOWS_UP {confidence: 'EXPLICIT', origin: 'API'}]->(m),
        (f)-[:PERFORMED_BY {rank: 1, origin: 'API'}]->(a),
        (:AuditEntry {id: 'audit:' + head.seq, seq: head.seq, action: $action, actor: 'live-test'})-[:OF]->(f)""";

  String record() {
    return record("RECORD_FOLLOW_UP", MEASURE, AGENCY);
  }

  String record(String action, String measure, String agency) {
    String id = "follow-up:" + UUID.randomUUID();
    try (var session = driver.session()) {
      session.executeWrite(
          tx ->
              tx.run(
                      RECORD,
                      Map.of("id", id, "action", action, "measure", measure, "agency", agency))
                  .consume());
    }
    return id;
  }

  void remove() {
    driver
        .executableQuery(
            "MATCH (f:FollowUp {recordedBy: 'live-test'}) OPTIONAL MATCH (e:AuditEntry)-[:OF]->(f) DETACH DELETE f, e")
        .execute();
  }
}

package org.zeren.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A duty that is about to be recorded, all of whose ids are known to exist.
 *
 * @param over the id of the measure or document that it is for
 * @param provision the id of the clause that lays it down; null when it rests on the record alone
 * @param document the id of the document that lays it down
 * @param predecessor the id of the duty that it succeeds; null when it succeeds none
 */
record NewDuty(
    String over,
    String agency,
    String role,
    LocalDate since,
    @Nullable String provision,
    String document,
    @Nullable String predecessor) {

  private static final String SAME =
      """
      MATCH (:Measure|Document {id: $over})<-[:FOR]-(d:Responsibility {role: $role})-[:BORNE_BY]->(:Agency {id: $agency})
      WHERE d.until IS NULL OR d.until > $since
      RETURN d.id AS id LIMIT 1""";

  private static final String CREATE =
      """
      MATCH (what:Measure|Document {id: $over}), (a:Agency {id: $agency}), (document:Document {id: $document})
      CREATE (d:Responsibility {id: $id, origin: 'API', role: $role, basis: 'RECORDED', since: $since})
      CREATE (d)-[:FOR {origin: 'API'}]->(what),
        (d)-[:BORNE_BY {origin: 'API'}]->(a),
        (d)-[:LAID_DOWN_IN {origin: 'API'}]->(document)
      WITH d
      CALL (d) {
        UNWIND $provisions AS id
        MATCH (p:Provision {id: id})
        CREATE (d)-[:BASED_ON {origin: 'API'}]->(p)
      }
      CALL (d) {
        UNWIND $predecessors AS id
        MATCH (earlier:Responsibility {id: id})
        CREATE (d)-[:SUCCEEDS {origin: 'API'}]->(earlier)
      }""";

  /** Whether the agency has a duty of that role that has not ended by then. */
  static boolean isBorne(Work work, String over, String role, String agency, LocalDate since) {
    return !work.ask(SAME, Map.of("over", over, "role", role, "agency", agency, "since", since))
        .isEmpty();
  }

  /** Writes it, with its entry in the audit trail, and gives its id. */
  String record(Work work, String action, String reason) {
    String id = "responsibility:" + Work.newKey();
    work.write(
        CREATE,
        Map.of(
            "id", id,
            "over", over,
            "agency", agency,
            "role", role,
            "since", since,
            "document", document,
            "provisions", listed(provision),
            "predecessors", listed(predecessor)));
    work.tell(action, Snapshot.none(id), work.snapshot(Lookup.Kind.RESPONSIBILITY, id), reason);
    return id;
  }

  private static List<String> listed(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }
}

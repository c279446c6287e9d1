package org.zeren.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/**
 * A duty as it stands before it is changed.
 *
 * @param over the id of the measure or document that it is for
 * @param bearer the id of the agency that bears it
 * @param provision the id of the clause that lays it down; null without one
 * @param document the id of the document that lays it down
 */
record DutyNow(Node node, String over, String bearer, @Nullable String provision, String document) {

  private static final String AROUND =
      """
      MATCH (d:Responsibility {id: $id})-[:FOR]->(over:Measure|Document)
      MATCH (d)-[:BORNE_BY]->(bearer:Agency)
      MATCH (d)-[:LAID_DOWN_IN]->(document:Document)
      OPTIONAL MATCH (d)-[:BASED_ON]->(clause:Provision)
      RETURN over.id AS over, bearer.id AS bearer, document.id AS document, clause.id AS clause LIMIT 1""";

  private static final String END =
      """
      MATCH (d:Responsibility {id: $id})
      SET d += $changes""";

  /**
   * The duty with that id, which is to end on that day; null when there is none. Notes that, an end
   * before its beginning, and a second end.
   */
  static @Nullable DutyNow find(Work work, String id, LocalDate end, String endField) {
    Node node = work.lookup().one(Lookup.Kind.RESPONSIBILITY, id, "id");
    if (node == null) {
      return null;
    }
    LocalDate since = Dates.of(node, "since");
    LocalDate until = Dates.of(node, "until");
    if (until != null) {
      work.mistakes().add(Wrong.DUTY_ENDED, Map.of("until", until.toString()), "id");
    } else if (since != null && end.isBefore(since)) {
      work.mistakes().add(Wrong.DUTY_BEGINS_LATER, Map.of("since", since.toString()), endField);
    }
    Record around = work.ask(AROUND, Map.of("id", id)).get(0);
    return new DutyNow(
        node,
        around.get("over").asString(),
        around.get("bearer").asString(),
        around.get("clause").isNull() ? null : around.get("clause").asString(),
        around.get("document").asString());
  }

  String id() {
    return node.get("id").asString();
  }

  boolean hasEnd() {
    return Dates.of(node, "until") != null;
  }

  String role() {
    return node.get("role").asString();
  }

  /** Ends it, with its entry in the audit trail. */
  void end(Work work, LocalDate until, String action, String reason) {
    Snapshot before = work.snapshot(Lookup.Kind.RESPONSIBILITY, id());
    Map<String, Object> changes = new HashMap<>(Map.of("until", until));
    if (node.get("origin").asString("").equals("SEED")) {
      changes.put("amended", FollowUpNow.amended(node.get("amended"), Set.of("until")));
    }
    work.write(END, Map.of("id", id(), "changes", changes));
    work.tell(action, before, work.snapshot(Lookup.Kind.RESPONSIBILITY, id()), reason);
  }
}

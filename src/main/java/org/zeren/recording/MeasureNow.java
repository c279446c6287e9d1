package org.zeren.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/**
 * A measure as it stands before it is changed.
 *
 * @param closed whether supervision has closed it
 * @param completed whether it counts as completed: closed, or reported so
 * @param evidence what stands behind its reports, as Measure.evidenceStatus says it
 */
record MeasureNow(Node node, boolean closed, boolean completed, String evidence) {

  private static final String STATE =
      """
      MATCH (m:Measure {id: $id})
      RETURN closed(m) AS closed, completed(m) AS completed, evidenceStatus(m) AS evidence""";

  private static final String CHANGE =
      """
      MATCH (m:Measure {id: $id})
      SET m += $changes""";

  /** The measure with that id; null, and noted, when there is none. */
  static @Nullable MeasureNow find(Work work, String id, String field) {
    Node node = work.lookup().one(Lookup.Kind.MEASURE, id, field);
    if (node == null) {
      return null;
    }
    Record state = work.ask(STATE, Map.of("id", id)).get(0);
    return new MeasureNow(
        node,
        state.get("closed").asBoolean(),
        state.get("completed").asBoolean(),
        state.get("evidence").asString());
  }

  String id() {
    return node.get("id").asString();
  }

  /** Sets these properties, and tells the audit trail; a null takes a property away. */
  void change(
      Work work, String action, Map<String, ? extends @Nullable Object> changes, String reason) {
    Snapshot before = work.snapshot(Lookup.Kind.MEASURE, id());
    Map<String, @Nullable Object> all = new HashMap<>(changes);
    if (node.get("origin").asString("").equals("SEED")) {
      all.put("amended", FollowUpNow.amended(node.get("amended"), Set.copyOf(changes.keySet())));
    }
    work.write(CHANGE, Map.of("id", id(), "changes", all));
    work.tell(action, before, work.snapshot(Lookup.Kind.MEASURE, id()), reason);
  }
}

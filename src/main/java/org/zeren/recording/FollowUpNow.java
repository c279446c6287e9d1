package org.zeren.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.zeren.search.Searched;

/** A follow-up as it stands before it is changed. */
record FollowUpNow(Node node) {

  static final String LABEL = "FollowUp";

  private static final String PERFORMERS =
      """
      MATCH (:FollowUp {id: $id})-[r:PERFORMED_BY]->(a:Agency)
      RETURN a.id AS id ORDER BY r.rank, a.id""";

  private static final String MEASURES =
      """
      MATCH (:FollowUp {id: $id})-[r:FOLLOWS_UP]->(m:Measure)
      WHERE r.confidence <> 'REJECTED'
      RETURN m.id AS id""";

  private static final String CHANGE =
      """
      MATCH (f:FollowUp {id: $id})
      SET f += $changes""";

  /** The follow-up with that id, seen in that version; null, and noted, when there is none. */
  static @Nullable FollowUpNow find(Work work, String id, String field, int version) {
    Node node = work.lookup().one(Lookup.Kind.FOLLOW_UP, id, field);
    if (node == null) {
      return null;
    }
    if (node.get("version").asInt() != version) {
      work.mistakes().add(Wrong.STALE, Map.of("version", node.get("version").asInt()), "version");
    }
    return new FollowUpNow(node);
  }

  String id() {
    return text("id");
  }

  String text(String property) {
    return node.get(property).asString();
  }

  boolean has(String property) {
    return !node.get(property).isNull();
  }

  int version() {
    return node.get("version").asInt();
  }

  List<String> performers(Work work) {
    return ids(work, PERFORMERS);
  }

  /** The measures that it is linked to, rejected links left out. */
  List<String> measures(Work work) {
    return ids(work, MEASURES);
  }

  private List<String> ids(Work work, String statement) {
    return work.ask(statement, Map.of("id", id())).stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /**
   * Sets these properties and raises the version; a null takes a property away.
   *
   * @param also what else was changed of it that a seed is not to bring back
   */
  void change(Work work, Map<String, ? extends @Nullable Object> changes, String... also) {
    Map<String, @Nullable Object> all = new HashMap<>(changes);
    all.put("version", version() + 1);
    Set<String> names = new LinkedHashSet<>(all.keySet());
    names.addAll(List.of(also));
    if (text("origin").equals("SEED")) {
      all.put("amended", amended(node.get("amended"), names));
    }
    if (!Collections.disjoint(Searched.textsOf(LABEL), changes.keySet())) {
      Map<String, @Nullable Object> after = new HashMap<>(node.asMap());
      after.putAll(changes);
      all.putAll(Searched.properties(LABEL, after));
    }
    Map<String, Object> parameters = Map.of("id", id(), "changes", all);
    work.write(CHANGE, parameters);
  }

  /** The names of all properties that the API has changed, these among them. */
  static List<String> amended(Value before, Set<String> names) {
    Set<String> all = new LinkedHashSet<>();
    if (!before.isNull()) {
      all.addAll(before.asList(Value::asString));
    }
    all.addAll(names);
    return new ArrayList<>(all);
  }
}

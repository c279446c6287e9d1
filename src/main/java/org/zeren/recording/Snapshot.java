package org.zeren.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.zeren.search.Searched;

/**
 * A node as it stands at one time: its properties, the relationships that begin at it, and the
 * figures and assessments on it.
 */
record Snapshot(String id, Map<String, Object> content) {

  private static final String LINKS =
      """
      RETURN properties(node) AS properties,
        COLLECT {
          MATCH (node)-[r]->(other)
          RETURN [type(r), other.id, properties(r), CASE WHEN other:Figure THEN properties(other) END]
          ORDER BY type(r), r.rank, other.id
        } + COLLECT {
          MATCH (node)<-[r:ASSESSES]-(other)
          RETURN [type(r), other.id, properties(r), properties(other)] ORDER BY other.at, other.id
        } AS links""";

  /** Book-keeping that says nothing of the matter. */
  private static final List<String> UNTOLD =
      List.of(
          "origin",
          "amended",
          "tallied",
          "talliedUntil",
          Searched.NAMES,
          Searched.TEXTS,
          Searched.PIECES);

  static Snapshot none(String id) {
    return new Snapshot(id, Map.of());
  }

  static Snapshot of(SimpleQueryRunner tx, Lookup.Kind kind, String id) {
    return of(tx, kind.matching(), id, Map.of("id", id));
  }

  /** The state of what the clauses leave as {@code node}. */
  static Snapshot of(SimpleQueryRunner tx, String clauses, String id, Map<String, ?> parameters) {
    Record found = tx.run(clauses + LINKS, new HashMap<>(parameters)).single();
    Map<String, Object> content = new TreeMap<>(told(found.get("properties")));
    for (Value link : found.get("links").values()) {
      Map<String, Object> entry = new TreeMap<>(told(link.get(2)));
      if (!link.get(3).isNull()) {
        entry.putAll(told(link.get(3)));
      }
      entry.put("id", link.get(1).asString());
      entries(content, link.get(0).asString()).add(entry);
    }
    return new Snapshot(id, content);
  }

  @SuppressWarnings("unchecked") // nothing else is put under the name of a relationship
  private static List<Object> entries(Map<String, Object> content, String type) {
    return (List<Object>) content.computeIfAbsent(type, it -> new ArrayList<>());
  }

  private static Map<String, Object> told(Value properties) {
    Map<String, Object> told = new TreeMap<>(properties.asMap());
    told.keySet().removeAll(UNTOLD);
    return told;
  }

  /** What of it the other does not say, as JSON; null when that is nothing. */
  @Nullable String asFarAsUnlike(Snapshot other) {
    Map<String, Object> unlike = new TreeMap<>();
    content.forEach(
        (name, value) -> {
          if (!Objects.equals(value, other.content.get(name))) {
            unlike.put(name, value);
          }
        });
    return unlike.isEmpty() ? null : Json.of(unlike);
  }
}

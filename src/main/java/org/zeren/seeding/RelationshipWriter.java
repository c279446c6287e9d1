package org.zeren.seeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;

/**
 * Collects relationships until all nodes are there, then creates them or brings them up to date,
 * leaving alone what the API recorded or amended.
 */
final class RelationshipWriter {

  private final Rows rows;
  private final Progress progress = new Progress("Loading the seed", "relationships");
  private final Map<String, String> ids = new HashMap<>();
  private final Map<Ends, List<GraphRelationship>> waiting = new LinkedHashMap<>();

  private record Ends(RelationshipType type, NodeType from, NodeType to) {

    static Ends of(GraphRelationship relationship) {
      return new Ends(
          relationship.type(),
          NodeType.of(relationship.from()).orElseThrow(),
          NodeType.of(relationship.to()).orElseThrow());
    }
  }

  private record Pair(String from, String to) {}

  RelationshipWriter(Rows rows) {
    this.rows = rows;
  }

  /** Keeps one instance of every id, as there may be millions of relationships. */
  void add(GraphRelationship relationship) {
    GraphRelationship compact =
        new GraphRelationship(
            relationship.type(),
            ids.computeIfAbsent(relationship.from(), id -> id),
            ids.computeIfAbsent(relationship.to(), id -> id),
            relationship.properties());
    waiting.computeIfAbsent(Ends.of(compact), ends -> new ArrayList<>()).add(compact);
  }

  /** Between nodes that have just been created. */
  void create(Map<String, String> places) {
    List<GraphRelationship> all = waiting.values().stream().flatMap(List::stream).toList();
    rows.run(Statements.NEW_RELATIONSHIPS, all, it -> newRow(it, places));
    waiting.clear();
  }

  void write() {
    waiting.forEach(
        (ends, relationships) -> {
          String statement = Statements.relationships(ends.type, ends.from, ends.to);
          List<Record> amended = rows.run(statement, relationships, this::row);
          if (!amended.isEmpty()) {
            writeAmended(ends, relationships, amended);
          }
        });
    waiting.clear();
  }

  long count() {
    return progress.count();
  }

  private Map<String, Object> newRow(GraphRelationship made, Map<String, String> places) {
    progress.add(1);
    return Map.of(
        "type", made.type().name(),
        "from", placeOf(made.from(), places),
        "to", placeOf(made.to(), places),
        "properties", made.properties());
  }

  private static String placeOf(String id, Map<String, String> places) {
    return Objects.requireNonNull(places.get(id), () -> "No node was made for " + id);
  }

  private Map<String, Object> row(GraphRelationship relationship) {
    progress.add(1);
    return Map.of(
        "from", relationship.from(),
        "to", relationship.to(),
        "properties", relationship.properties());
  }

  private void writeAmended(
      Ends ends, List<GraphRelationship> relationships, List<Record> amended) {
    Map<Pair, List<Object>> names = new HashMap<>();
    for (Record found : amended) {
      Pair pair = new Pair(found.get("from").asString(), found.get("to").asString());
      names.put(pair, found.get("amended").asList());
    }
    rows.run(
        Statements.amendedRelationships(ends.type, ends.from, ends.to),
        relationships.stream().filter(edge -> names.containsKey(pair(edge))).toList(),
        edge ->
            Map.of(
                "from",
                edge.from(),
                "to",
                edge.to(),
                "properties",
                Rows.without(names.getOrDefault(pair(edge), List.of()), edge.properties())));
  }

  private static Pair pair(GraphRelationship relationship) {
    return new Pair(relationship.from(), relationship.to());
  }
}

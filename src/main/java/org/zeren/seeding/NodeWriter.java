package org.zeren.seeding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.zeren.search.Searched;

/** Creates nodes or brings them up to date, leaving alone what the API amended. */
final class NodeWriter {

  private final Rows rows;
  private final Progress progress = new Progress("Loading the seed", "nodes");
  private final Set<String> written = new HashSet<>();
  private final Set<String> keepingTheirFigures = new HashSet<>();
  private final Map<String, String> places = new HashMap<>();

  NodeWriter(Rows rows) {
    this.rows = rows;
  }

  /** Where there are no nodes yet. */
  void create(List<GraphNode> nodes) {
    Map<String, String> made = new HashMap<>();
    rows.run(Statements.NEW_NODES, nodes, NodeWriter::newRow)
        .forEach(row -> made.put(row.get("id").asString(), row.get("place").asString()));
    nodes.forEach(node -> places.put(node.id(), made.get(node.id())));
    progress.add(nodes.size());
  }

  void write(NodeType type, List<GraphNode> nodes) {
    List<GraphNode> mine =
        type == NodeType.FIGURE ? nodes.stream().filter(this::isOurs).toList() : nodes;
    List<Record> amended = rows.run(Statements.nodes(type), mine, NodeWriter::row);
    if (!amended.isEmpty()) {
      writeAmended(type, mine, amended);
    }
    nodes.forEach(node -> written.add(node.id()));
    progress.add(mine.size());
  }

  private void writeAmended(NodeType type, List<GraphNode> nodes, List<Record> amended) {
    Map<String, List<Object>> names = new HashMap<>();
    amended.forEach(found -> names.put(found.get("id").asString(), found.get("amended").asList()));
    names.forEach(
        (id, properties) -> {
          if (properties.contains("figures")) {
            keepingTheirFigures.add(NodeType.keyOf(id));
          }
        });
    rows.run(
        Statements.amendedNodes(type),
        nodes.stream().filter(node -> names.containsKey(node.id())).toList(),
        node ->
            Map.of(
                "id",
                node.id(),
                "properties",
                amended(node, names.getOrDefault(node.id(), List.of()))));
  }

  /** Whether the follow-up's figures were revised, so that the seed's no longer count. */
  boolean keepsItsFigures(String followUp) {
    return keepingTheirFigures.contains(NodeType.keyOf(followUp));
  }

  private boolean isOurs(GraphNode figure) {
    return !keepsItsFigures(figure.id().substring(0, figure.id().lastIndexOf('/')));
  }

  /** The ids of those that were written where there were some. */
  Set<String> written() {
    return written;
  }

  /** Where those are that were created, by their ids. */
  Map<String, String> places() {
    return places;
  }

  long count() {
    return progress.count();
  }

  private static Map<String, Object> newRow(GraphNode node) {
    return Map.of("label", node.type().label(), "id", node.id(), "properties", searchable(node));
  }

  private static Map<String, Object> row(GraphNode node) {
    return Map.of("id", node.id(), "properties", searchable(node));
  }

  private static Map<String, @Nullable Object> searchable(GraphNode node) {
    Map<String, @Nullable Object> all = new HashMap<>(node.properties());
    all.putAll(Searched.properties(node.type().label(), node.properties()));
    return all;
  }

  /** What is searched for by texts that were amended stays as it was written with them. */
  private static Map<String, @Nullable Object> amended(GraphNode node, List<Object> names) {
    boolean otherTexts = Searched.textsOf(node.type().label()).stream().anyMatch(names::contains);
    return Rows.without(names, otherTexts ? node.properties() : searchable(node));
  }
}

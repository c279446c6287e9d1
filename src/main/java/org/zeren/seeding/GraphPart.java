package org.zeren.seeding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nodes and relationships that a file of the seed makes, or several. */
final class GraphPart {

  private final List<GraphNode> nodes = new ArrayList<>();
  private final List<GraphRelationship> relationships = new ArrayList<>();

  List<GraphNode> nodes() {
    return nodes;
  }

  /** In the order of the types. */
  Map<NodeType, List<GraphNode>> nodesByType() {
    Map<NodeType, List<GraphNode>> byType = new EnumMap<>(NodeType.class);
    nodes.forEach(node -> byType.computeIfAbsent(node.type(), t -> new ArrayList<>()).add(node));
    return byType;
  }

  List<GraphRelationship> relationships() {
    return relationships;
  }

  void add(GraphPart other) {
    nodes.addAll(other.nodes);
    relationships.addAll(other.relationships);
  }

  /** Adds a node and gives its id. */
  String node(NodeType type, String key, Map<String, @Nullable Object> properties) {
    String id = type.id(key);
    nodes.add(new GraphNode(type, id, properties));
    return id;
  }

  void relate(String from, RelationshipType type, String to) {
    relationships.add(new GraphRelationship(type, from, to, Map.of()));
  }

  void relate(String from, RelationshipType type, @Nullable Reference to) {
    if (to != null) {
      relate(from, type, to.id());
    }
  }

  void relate(
      String from, RelationshipType type, String to, Map<String, @Nullable Object> properties) {
    relationships.add(new GraphRelationship(type, from, to, properties));
  }

  void relateEach(String from, RelationshipType type, List<Reference> to) {
    to.forEach(reference -> relate(from, type, reference.id()));
  }

  /** Keeps the order of the list as {@code rank}. */
  void relateInOrder(String from, RelationshipType type, List<Reference> to) {
    for (int i = 0; i < to.size(); i++) {
      relate(from, type, to.get(i).id(), Map.of("rank", i + 1));
    }
  }
}

package org.zeren.seeding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Writes the parts of a seed's graph within one transaction: nodes first, relationships last. */
final class GraphWriter {

  private final boolean fresh;
  private final NodeWriter nodes;
  private final RelationshipWriter relationships;
  private final EarlierSeed earlier;

  /** A fresh database holds nothing that an earlier seed wrote. */
  GraphWriter(TransactionContext tx, boolean fresh) {
    Rows rows = new Rows(tx);
    this.fresh = fresh;
    this.nodes = new NodeWriter(rows, fresh);
    this.relationships = new RelationshipWriter(rows, fresh);
    this.earlier = new EarlierSeed(tx, rows);
  }

  /** Writes the part's nodes; its relationships wait until the nodes of all parts are there. */
  void add(GraphPart part) {
    Map<NodeType, List<GraphNode>> byType = new EnumMap<>(NodeType.class);
    part.nodes()
        .forEach(node -> byType.computeIfAbsent(node.type(), type -> new ArrayList<>()).add(node));
    if (!fresh) {
      earlier.refuseReassignedDuties(part);
    }
    byType.forEach(nodes::write);
    List<GraphRelationship> stated =
        part.relationships().stream().filter(relationship -> !isRevised(relationship)).toList();
    if (!fresh) {
      byType.forEach(
          (type, list) -> earlier.removeStaleRelationships(type, list, part.relationships()));
    }
    stated.forEach(relationships::add);
  }

  private boolean isRevised(GraphRelationship relationship) {
    return relationship.type() == RelationshipType.HAS_FIGURE
        && nodes.keepsItsFigures(relationship.from());
  }

  /** Writes the relationships, and removes the nodes that no part has. */
  Written finish() {
    relationships.write();
    int removed = fresh ? 0 : earlier.removeAllBut(nodes.written());
    return new Written(nodes.count(), relationships.count(), removed, earlier.kept());
  }
}

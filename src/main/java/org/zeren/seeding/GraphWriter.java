package org.zeren.seeding;

import org.neo4j.driver.TransactionContext;

/** Writes the parts of a seed's graph within one transaction: nodes first, relationships last. */
final class GraphWriter {

  /** Nodes enough to fill batches, and few enough to hold in memory. */
  private static final int ENOUGH = 20_000;

  private final boolean fresh;
  private final int enough;
  private final NodeWriter nodes;
  private final RelationshipWriter relationships;
  private final EarlierSeed earlier;
  private GraphPart waiting = new GraphPart();

  /** A fresh database holds nothing that an earlier seed wrote. */
  GraphWriter(TransactionContext tx, boolean fresh) {
    this(tx, fresh, ENOUGH);
  }

  /**
   * @param enough how many nodes are collected before they are written
   */
  GraphWriter(TransactionContext tx, boolean fresh, int enough) {
    Rows rows = new Rows(tx);
    this.fresh = fresh;
    this.enough = enough;
    this.nodes = new NodeWriter(rows);
    this.relationships = new RelationshipWriter(rows);
    this.earlier = new EarlierSeed(tx, rows);
  }

  /** Writes the part's nodes, perhaps with those of later parts; its relationships come last. */
  void add(GraphPart part) {
    waiting.add(part);
    if (waiting.nodes().size() >= enough) {
      flush();
    }
  }

  private void flush() {
    GraphPart part = waiting;
    waiting = new GraphPart();
    if (fresh) {
      nodes.create(part.nodes());
    } else {
      earlier.refuseReassignedDuties(part);
      part.nodesByType().forEach(nodes::write);
      earlier.removeStaleRelationships(part);
    }
    part.relationships().stream()
        .filter(relationship -> !isRevised(relationship))
        .forEach(relationships::add);
  }

  private boolean isRevised(GraphRelationship relationship) {
    return relationship.type() == RelationshipType.HAS_FIGURE
        && nodes.keepsItsFigures(relationship.from());
  }

  /** Writes the relationships, and removes the nodes that no part has. */
  Written finish() {
    flush();
    if (fresh) {
      relationships.create(nodes.places());
    } else {
      relationships.write();
    }
    int removed = fresh ? 0 : earlier.removeAllBut(nodes.written());
    return new Written(nodes.count(), relationships.count(), removed, earlier.kept());
  }
}

package org.zeren.graph;

/**
 * A piece of Cypher and how its value is read.
 *
 * @param before clauses that work out what the piece speaks of; they stand before its RETURN,
 *     because Cypher allows no aggregation inside an expression that also names other variables
 */
record Compiled(String before, String cypher, Shape shape) {

  Compiled(String cypher, Shape shape) {
    this("", cypher, shape);
  }

  /** The clauses that return it. */
  String returned(Draft draft) {
    return before + " RETURN " + cypher + " AS " + draft.name("o");
  }
}

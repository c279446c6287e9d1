package org.zeren.graph.statement;

import java.util.regex.Pattern;

/**
 * A piece of Cypher and how its value is read.
 *
 * @param before clauses that work out what the piece speaks of; they stand before its RETURN,
 *     because Cypher allows no aggregation inside an expression that also names other variables
 */
record Compiled(String before, String cypher, Shape shape) {

  private static final Pattern READING =
      Pattern.compile("\\b(?:COLLECT|COUNT|EXISTS)\\s*\\{|-\\[|-->|<--");

  Compiled(String cypher, Shape shape) {
    this("", cypher, shape);
  }

  /** Whether it reads more of the graph than what it speaks of. */
  boolean reads() {
    return !before.isEmpty() || READING.matcher(cypher).find();
  }

  /** The clauses that return it. */
  String returned(Draft draft) {
    return before + " RETURN " + cypher + " AS " + draft.name("o");
  }
}

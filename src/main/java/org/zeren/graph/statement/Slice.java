package org.zeren.graph.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** One selected field of nodes of one type, apart from how the nodes were found. */
public sealed interface Slice {

  /** Its response key. */
  String key();

  /** How what it holds is read. */
  Shape shape();

  /** What the node itself has. */
  record Held(String key, Property property) implements Slice {

    @Override
    public Shape shape() {
      return Shape.LEAF;
    }
  }

  /**
   * What stands in a row, which is no node but a map.
   *
   * @param entries the entry that holds it; of several, all that they hold, as a list
   */
  record Inside(String key, List<String> entries, Shape shape) implements Slice {

    /** What the row holds of it. */
    public Value of(Value row) {
      return entries.size() == 1
          ? row.get(entries.get(0))
          : Parts.list(entries.stream().map(row::get).toList());
    }
  }

  /** The node itself, seen as another type. */
  record Same(String key, Cut cut) implements Slice {

    @Override
    public Shape shape() {
      return cut;
    }
  }

  /**
   * What a statement returns of it: rows of {@code of}, the node's element id, and {@code o}.
   *
   * @param list whether it holds what all rows of the node hold, or what the first one does
   */
  record Read(String key, Statement statement, Shape shape, boolean list) implements Slice {}

  /**
   * Pages of a list: the count and the entries, each where it was asked for.
   *
   * @param count rows of {@code of} and {@code o}, the number; none where there is nothing
   * @param entries rows of {@code of} and {@code o}, the list of entries
   */
  record Pages(String key, @Nullable Statement count, @Nullable Statement entries, PageShape shape)
      implements Slice {}
}

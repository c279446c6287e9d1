package org.zeren.graph.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.zeren.graph.answer.ReadBefore;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Shape;
import org.zeren.graph.statement.Statement;
import tools.jackson.core.SerializableString;

/**
 * How requests of one shape are answered: the two ways to read each root field, and how what it
 * holds is written.
 */
record Plan(List<Root> roots) {

  /**
   * One root field.
   *
   * @param key its response key
   * @param ways how it is read; null for the name of the query type
   * @param typeName how that is written; null for what is read
   */
  record Root(String key, SerializableString name, @Nullable Ways ways, @Nullable Slot typeName) {}

  /**
   * The same read as a whole or in parts, and how what either returns is written.
   *
   * @param whole in one statement
   * @param parts in small ones
   */
  record Ways(Statement whole, Slot ofWhole, Parts parts, Slot ofParts) {}

  /** How much room it takes, roughly. */
  int size() {
    return roots.stream()
        .map(Root::ways)
        .mapToInt(it -> it == null ? 100 : 1000 + 2 * size(it))
        .sum();
  }

  private static int size(Ways ways) {
    return ways.whole().cypher().length()
        + ways.parts().all().stream().mapToInt(it -> it.cypher().length()).sum();
  }

  /** What the statements of the root fields came to, by response key. */
  record Outcomes(Map<String, Outcome> byKey) implements ReadBefore {

    @Override
    public boolean holds(String key) {
      return byKey.containsKey(key);
    }

    @Override
    public @Nullable Object read(String key) {
      return Objects.requireNonNull(byKey.get(key)).read();
    }
  }

  /**
   * What a root field holds, read when it is asked for, or why it cannot be.
   *
   * @param value null when there was a failure
   */
  record Outcome(Shape shape, @Nullable Value value, @Nullable RuntimeException failure) {

    static Outcome of(Shape shape, Value value) {
      return new Outcome(shape, value, null);
    }

    static Outcome failed(RuntimeException failure) {
      return new Outcome(Shape.LEAF, null, failure);
    }

    /** The same as a statement that is read now. */
    @Nullable Object read() {
      if (failure != null) {
        throw failure;
      }
      return shape.read(value == null ? null : value.asObject());
    }
  }
}

package org.zeren.graph.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.zeren.graph.answer.ReadBefore;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.statement.Shape;
import org.zeren.graph.statement.Statement;
import tools.jackson.core.SerializableString;

/**
 * How requests of one shape are answered: one statement for each root field, and how what it
 * returns is written.
 */
record Plan(List<Root> roots) {

  /**
   * One root field.
   *
   * @param key its response key
   * @param statement null for the name of the query type
   */
  record Root(String key, SerializableString name, @Nullable Statement statement, Slot slot) {}

  /** How much room it takes, roughly. */
  int size() {
    return roots.stream()
        .mapToInt(it -> it.statement() == null ? 100 : 1000 + 2 * it.statement().cypher().length())
        .sum();
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

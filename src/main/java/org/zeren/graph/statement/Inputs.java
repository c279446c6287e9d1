package org.zeren.graph.statement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Input objects as GraphQL gives them, after it has checked their types. */
final class Inputs {

  private Inputs() {}

  /** An input object; empty for an absent one. */
  @SuppressWarnings("unchecked")
  static Map<String, ?> object(@Nullable Object value) {
    return value == null ? Map.of() : (Map<String, ?>) value;
  }

  /** A list of input objects. */
  static List<Map<String, ?>> objects(Object value) {
    return ((List<?>) value).stream().<Map<String, ?>>map(Inputs::object).toList();
  }
}

package org.zeren.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names and the parameters of a statement while it is being written. */
final class Draft {

  private final Map<String, @Nullable Object> parameters = new HashMap<>();
  private int names;

  Draft(Map<String, ?> parameters) {
    this.parameters.putAll(parameters);
  }

  /** A variable name that the statement has not used yet. */
  String name(String stem) {
    return stem + names++;
  }

  /** A parameter that holds the value, as it is written in the statement. */
  String bind(@Nullable Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return "$" + name;
  }

  Map<String, @Nullable Object> parameters() {
    return parameters;
  }
}

package org.zeren.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one field, and the moment that its root field asks about. */
record Question(Moment moment, Map<String, Object> arguments) {

  @Nullable Object argument(String name) {
    return arguments.get(name);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(argument(name));
  }

  /** Whether the list of that name allows the value; an absent list allows all. */
  boolean allows(String name, @Nullable Object value) {
    return !(argument(name) instanceof List<?> list) || list.contains(value);
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> object(String name) {
    return argument(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> objects(String name) {
    return argument(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
  }
}

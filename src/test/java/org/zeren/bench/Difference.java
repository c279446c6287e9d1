package org.zeren.bench;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where two answers differ; the order of an object's fields does not count, that of a list does.
 */
final class Difference {

  private Difference() {}

  /** The first place and both values; null when there is none. */
  static @Nullable String between(JsonNode one, JsonNode other) {
    return at("", one, other);
  }

  private static @Nullable String at(String place, JsonNode one, JsonNode other) {
    if (one.isObject() && other.isObject()) {
      TreeSet<String> names = new TreeSet<>(one.propertyNames());
      names.addAll(other.propertyNames());
      for (String name : names) {
        String difference = at(place + "/" + name, one.path(name), other.path(name));
        if (difference != null) {
          return difference;
        }
      }
      return null;
    }
    if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        String difference = at(place + "/" + i, one.get(i), other.get(i));
        if (difference != null) {
          return difference;
        }
      }
      return null;
    }
    boolean same =
        one.isNumber() && other.isNumber() ? one.asDouble() == other.asDouble() : one.equals(other);
    return same ? null : place + ": " + shortened(one) + " and " + shortened(other);
  }

  private static String shortened(JsonNode node) {
    String text = node.toString();
    return text.length() < 300 ? text : text.substring(0, 300) + "…";
  }
}

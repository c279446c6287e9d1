package org.zeren.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells where an answer of the server differs from the naive one; learns the server's cursors. */
record SameAnswer(CursorBook cursors, List<String> differences) {

  static List<String> differences(Object expected, Object actual, CursorBook cursors) {
    SameAnswer comparison = new SameAnswer(cursors, new ArrayList<>());
    comparison.compare("", expected, actual);
    return comparison.differences;
  }

  private void compare(String path, @Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Map<?, ?> some && actual instanceof Map<?, ?> other) {
      if (!List.copyOf(some.keySet()).equals(List.copyOf(other.keySet()))) {
        differences.add(path + ": fields " + some.keySet() + " but was " + other.keySet());
      }
      TreeSet<Object> common = new TreeSet<>(some.keySet());
      common.retainAll(other.keySet());
      common.forEach(key -> compare(path + "/" + key, some.get(key), other.get(key)));
    } else if (expected instanceof List<?> some && actual instanceof List<?> other) {
      if (some.size() != other.size()) {
        differences.add(path + ": " + some.size() + " entries but was " + other.size());
      }
      for (int i = 0; i < Math.min(some.size(), other.size()); i++) {
        compare(path + "/" + i, some.get(i), other.get(i));
      }
    } else if (!isSame(path, expected, actual)) {
      differences.add(path + ": " + expected + " but was " + actual);
    }
  }

  private boolean isSame(String path, @Nullable Object expected, @Nullable Object actual) {
    if (CursorBook.isSlip(expected)) {
      return cursors.learn(expected, actual, path);
    }
    return expected instanceof BigDecimal number && actual instanceof BigDecimal other
        ? number.compareTo(other) == 0
        : Objects.equals(expected, actual);
  }
}

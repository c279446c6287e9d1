package org.zeren.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what variables hold. */
final class Values {

  private Values() {}

  /** Refuses variables that hold more values, or nest deeper, than is allowed. */
  static void check(Map<String, ?> variables, int most, int deepest) {
    if (count(variables, deepest + 1) > most) {
      throw new Unreadable(
          400,
          "VARIABLES_TOO_LARGE",
          "The variables hold too many values; at most " + most + " are allowed.");
    }
  }

  private static long count(@Nullable Object value, int deeper) {
    if (deeper < 0) {
      throw new Unreadable(400, "VARIABLES_TOO_DEEP", "The variables nest too deep.");
    }
    Collection<?> inside =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof List<?> list ? list : List.of();
    long sum = 1;
    for (Object each : inside) {
      sum += count(each, deeper - 1);
    }
    return sum;
  }
}

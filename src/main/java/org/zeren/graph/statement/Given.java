package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text, an id or a list of them in the variables of a request, which may be another one in the
 * next request while the statement stays the same. It can be bound and derived from; whatever would
 * look into it fails, so that no statement depends on it unnoticed.
 */
public final class Given {

  private final Function<Map<String, ?>, @Nullable Object> from;
  private final Object now;

  /**
   * @param from takes it from the variables of any request of the same shape
   * @param now what it is in the request at hand
   */
  public Given(Function<Map<String, ?>, @Nullable Object> from, Object now) {
    this.from = from;
    this.now = now;
  }

  /** What follows from it in every request. */
  private Given then(Function<Object, ?> derive) {
    return new Given(
        variables -> {
          Object value = from.apply(variables);
          return value == null ? null : derive.apply(value);
        },
        derive.apply(now));
  }

  /** What follows from a value that may be given: given as well, when that is. */
  static Object derived(Object value, Function<Object, ?> derive) {
    return value instanceof Given given ? given.then(derive) : derive.apply(value);
  }

  /** What follows from a value that may hold given ones: given as well, when it does. */
  static Object ofAll(Object value, Function<Object, ?> derive) {
    return isIn(value)
        ? new Given(
            variables -> derive.apply(Objects.requireNonNull(in(variables, value))),
            derive.apply(Objects.requireNonNull(now(value))))
        : derive.apply(value);
  }

  /** Whether the value is given, or holds something that is. */
  static boolean isIn(@Nullable Object value) {
    return value instanceof Given
        || (value instanceof Collection<?> list && list.stream().anyMatch(Given::isIn))
        || (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Given::isIn));
  }

  /** The value in the request at hand. */
  static @Nullable Object now(@Nullable Object value) {
    return resolved(value, given -> given.now);
  }

  /** The value in a request with those variables. */
  static @Nullable Object in(Map<String, ?> variables, @Nullable Object value) {
    return resolved(value, given -> given.from.apply(variables));
  }

  private static @Nullable Object resolved(
      @Nullable Object value, Function<Given, @Nullable Object> of) {
    if (value instanceof Given given) {
      return of.apply(given);
    }
    if (value instanceof Collection<?> list && isIn(list)) {
      List<@Nullable Object> resolved = new ArrayList<>(list.size());
      list.forEach(it -> resolved.add(resolved(it, of)));
      return resolved;
    }
    if (value instanceof Map<?, ?> map && isIn(map)) {
      Map<Object, @Nullable Object> resolved = new HashMap<>();
      map.forEach((name, it) -> resolved.put(name, resolved(it, of)));
      return resolved;
    }
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    throw lookedInto();
  }

  @Override
  public int hashCode() {
    throw lookedInto();
  }

  @Override
  public String toString() {
    throw lookedInto();
  }

  private static IllegalStateException lookedInto() {
    return new IllegalStateException("A statement would depend on a value that is only given");
  }
}

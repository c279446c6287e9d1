package org.zeren.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of a list: its keys, then the id. What has no value comes last in both directions. */
record NaiveOrder(List<Key> keys) implements Comparator<List<?>> {

  record Key(Function<Vertex, @Nullable Object> value, boolean descending) {

    static Key of(String property) {
      return new Key(vertex -> vertex.get(property), false);
    }

    Key reversed() {
      return new Key(value, !descending);
    }
  }

  static NaiveOrder by(String... properties) {
    return new NaiveOrder(Arrays.stream(properties).map(Key::of).toList());
  }

  /** The order that orderBy asks for. */
  static NaiveOrder of(List<Map<String, Object>> orderBy, Function<String, List<Key>> keys) {
    List<Key> all = new ArrayList<>();
    for (Map<String, Object> wanted : orderBy) {
      boolean descending = "DESC".equals(wanted.get("direction"));
      keys.apply(String.valueOf(wanted.get("field")))
          .forEach(key -> all.add(descending ? key.reversed() : key));
    }
    return new NaiveOrder(all);
  }

  /** This order, and the other where it leaves nodes equal. */
  NaiveOrder then(NaiveOrder other) {
    List<Key> all = new ArrayList<>(keys);
    all.addAll(other.keys());
    return new NaiveOrder(all);
  }

  /** Where the node stands: the values of its keys and its id. */
  List<@Nullable Object> place(Vertex vertex) {
    List<@Nullable Object> place = new ArrayList<>();
    keys.forEach(key -> place.add(key.value().apply(vertex)));
    place.add(vertex.id());
    return place;
  }

  Comparator<Vertex> vertices() {
    return (a, b) -> compare(place(a), place(b));
  }

  @Override
  public int compare(List<?> a, List<?> b) {
    for (int i = 0; i < keys.size(); i++) {
      int compared = compare(a.get(i), b.get(i), keys.get(i).descending());
      if (compared != 0) {
        return compared;
      }
    }
    return byCodePoint(String.valueOf(a.get(keys.size())), String.valueOf(b.get(keys.size())));
  }

  private static int compare(@Nullable Object a, @Nullable Object b, boolean descending) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    int ascending = compareValues(a, b);
    return descending ? -ascending : ascending;
  }

  private static int compareValues(Object a, Object b) {
    if (a instanceof String text) {
      return byCodePoint(text, (String) b);
    }
    if (a instanceof LocalDate day) {
      return day.compareTo((LocalDate) b);
    }
    if (a instanceof ZonedDateTime at) {
      return at.toInstant().compareTo(((ZonedDateTime) b).toInstant());
    }
    return Long.compare(((Number) a).longValue(), ((Number) b).longValue());
  }

  private static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}

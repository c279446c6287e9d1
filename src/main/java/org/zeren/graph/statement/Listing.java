package org.zeren.graph.statement;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What tells the entries of one list from those of others of the same type and order. */
final class Listing {

  /** Which page of a list is asked for, and in which order, says nothing of what is in it. */
  private static final Set<String> OF_PAGES =
      Set.of("first", "after", "last", "before", "orderBy", "asOf", "lang");

  private Listing() {}

  /**
   * A number that is the same wherever the same is asked of the same day; {@link Given} where an
   * argument is.
   *
   * @param asOf the day; null for today, whenever that is
   */
  static Object of(Map<String, ?> arguments, @Nullable Object asOf) {
    Map<String, @Nullable Object> selecting = new HashMap<>(arguments);
    selecting.keySet().removeAll(OF_PAGES);
    selecting.put("asOf", asOf);
    return Given.ofAll(selecting, Listing::number);
  }

  private static Long number(Object selecting) {
    String text = text(selecting);
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return ((long) text.hashCode() << 32) ^ crc.getValue();
  }

  /**
   * One way of writing what asks for the same: names in order, and nothing where nothing is asked.
   */
  private static String text(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, String> texts = new TreeMap<>();
      map.forEach((name, it) -> texts.put(String.valueOf(name), text(it)));
      texts.values().removeIf(String::isEmpty);
      return texts.isEmpty() ? "" : texts.toString();
    }
    if (value instanceof Collection<?> list) {
      return String.join("\n", list.stream().map(Listing::text).toList());
    }
    return value == null ? "" : value.toString();
  }
}

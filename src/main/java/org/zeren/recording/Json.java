package org.zeren.recording;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as JSON that is the same for the same content: names in order, what is absent left out.
 */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static String of(Object value) {
    return MAPPER.writeValueAsString(plain(value));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      map.forEach(
          (name, each) -> {
            if (each != null) {
              sorted.put(String.valueOf(name), plain(each));
            }
          });
      return sorted;
    }
    if (value instanceof Collection<?> list) {
      List<@Nullable Object> plain = new ArrayList<>();
      list.forEach(each -> plain.add(plain(each)));
      return plain;
    }
    if (value instanceof ZonedDateTime at) {
      return at.toInstant().toString();
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toString();
    }
    if (value instanceof String text) {
      return text.strip();
    }
    return value instanceof TemporalAccessor ? value.toString() : value;
  }
}

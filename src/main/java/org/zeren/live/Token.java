package org.zeren.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The token in the payload of connection_init. */
final class Token {

  private static final String BEARER = "bearer ";

  private Token() {}

  /**
   * What stands in {@code {"Authorization": "Bearer …"}}, in whatever case, or in {@code {"token":
   * …}}; null when there is neither. What is no text is a token that does not hold.
   */
  static @Nullable String in(@Nullable Object payload) {
    if (!(payload instanceof Map<?, ?> entries)) {
      return null;
    }
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String name = String.valueOf(entry.getKey());
      Object value = entry.getValue();
      if (value != null && name.equalsIgnoreCase("authorization")) {
        return withoutScheme(value);
      }
      if (value != null && name.equals("token")) {
        return withoutScheme(value);
      }
    }
    return null;
  }

  private static String withoutScheme(Object value) {
    String text = value instanceof String string ? string : "";
    return text.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? text.substring(BEARER.length()).strip()
        : text;
  }
}

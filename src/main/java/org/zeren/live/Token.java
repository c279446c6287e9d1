package org.zeren.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The token that comes with a WebSocket: in the payload of connection_init, or in its handshake.
 */
final class Token {

  private static final String BEARER = "bearer ";

  private Token() {}

  /**
   * What stands in {@code {"Authorization": "Bearer …"}}, in whatever case, in {@code {"headers":
   * {"Authorization": "Bearer …"}}}, or in {@code {"token": …}}; else in the header of the
   * handshake, which no page of another origin can send; null when there is none. What is no text
   * is a token that does not hold.
   */
  static @Nullable String in(@Nullable Object payload, HttpHeaders handshake) {
    String given = in(payload);
    String header = handshake.getFirst(HttpHeaders.AUTHORIZATION);
    return given != null || header == null || !isBearer(header) ? given : withoutScheme(header);
  }

  private static @Nullable String in(@Nullable Object payload) {
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
    return in(entries.get("headers"));
  }

  private static boolean isBearer(String text) {
    return text.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }

  private static String withoutScheme(Object value) {
    String text = value instanceof String string ? string : "";
    return isBearer(text) ? text.substring(BEARER.length()).strip() : text;
  }
}

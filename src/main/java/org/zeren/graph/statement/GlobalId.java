package org.zeren.graph.statement;

import java.util.Collection;
import java.util.regex.Pattern;
import org.zeren.graph.BadRequest;

/** A global id, such as {@code measure:notice-2020-163/5}. */
record GlobalId(String type, String key) {

  private static final Pattern FORMAT = Pattern.compile("([a-z][a-z-]*):(\\S{1,200})");

  /** A {@link BadRequest} when the text is no id at all; what it names need not exist. */
  static GlobalId of(String text) {
    var matcher = FORMAT.matcher(text);
    if (!matcher.matches()) {
      throw new BadRequest(
          "INVALID_ID", "An id reads type:key, such as measure:notice-2020-163/5.");
    }
    return new GlobalId(matcher.group(1), matcher.group(2));
  }

  /** As above, for an argument that holds one id or several. */
  static void check(Object value) {
    if (value instanceof Collection<?> ids) {
      ids.forEach(id -> of(String.valueOf(id)));
    } else {
      of(String.valueOf(value));
    }
  }
}

package org.zeren.graph.statement;

import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;
import org.zeren.search.Sought;

/** What people type, as the full-text indexes are asked for it. */
final class FullText {

  private static final int LONGEST = 200;

  private FullText() {}

  /**
   * What that text is looked for by; null when it holds no letter and no digit.
   *
   * @throws BadRequest when it is too long
   */
  static @Nullable Sought of(Object typed) {
    String text = String.valueOf(typed);
    if (text.length() > LONGEST) {
      throw new BadRequest(
          "INVALID_ARGUMENT", "A text to look for has at most " + LONGEST + " characters.");
    }
    return Sought.of(text);
  }
}

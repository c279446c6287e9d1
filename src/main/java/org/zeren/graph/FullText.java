package org.zeren.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What people type, as a query that the full-text indexes understand. */
final class FullText {

  private static final int LONGEST = 200;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SINGLE_CHARACTER =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private FullText() {}

  /**
   * Every word has to occur. Only letters and digits are kept, so nothing that is typed can be
   * taken for Lucene's syntax; a lone Chinese character is looked for inside the pairs that the
   * index is made of. Null when nothing is left to look for.
   */
  static @org.jspecify.annotations.Nullable String query(String text) {
    if (text.length() > LONGEST) {
      throw new BadRequest(
          "INVALID_ARGUMENT", "A text to look for has at most " + LONGEST + " characters.");
    }
    List<String> words = new ArrayList<>();
    for (String word : BREAK.split(text.strip())) {
      if (!word.isEmpty()) {
        words.add(SINGLE_CHARACTER.matcher(word).matches() ? "*" + word + "*" : '"' + word + '"');
      }
    }
    return words.isEmpty() ? null : String.join(" AND ", words);
  }
}

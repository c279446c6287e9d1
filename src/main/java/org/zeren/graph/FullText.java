package org.zeren.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, as a query that the full-text indexes understand. */
final class FullText {

  private static final int LONGEST = 200;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SINGLE_CHARACTER =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
  private static final Pattern CHINESE_WORDS = Pattern.compile("[\\u4E00-\\u9FFF]{4,}");
  private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]{3,}");

  /** What the cjk analyzer leaves out of the index. */
  private static final Set<String> NOT_INDEXED =
      Set.of(
          "a and are as at be but by for if in into is it no not of on or s such t that the their"
              .concat(" then there these they this to was will with www")
              .split(" "));

  private FullText() {}

  /**
   * Every word has to occur, an English one as it is or as the beginning of a word, four or more
   * Chinese characters together as they are or, less well, in pairs wherever they stand. Only
   * letters and digits are kept, so nothing that is typed can be taken for Lucene's syntax; a lone
   * Chinese character is looked for inside the pairs that the index is made of. Null when nothing
   * is left to look for.
   */
  static @Nullable String query(String text) {
    if (text.length() > LONGEST) {
      throw new BadRequest(
          "INVALID_ARGUMENT", "A text to look for has at most " + LONGEST + " characters.");
    }
    List<String> words = new ArrayList<>();
    for (String word : BREAK.split(text.strip().toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !NOT_INDEXED.contains(word)) {
        words.add(term(word));
      }
    }
    return words.isEmpty() ? null : String.join(" AND ", words);
  }

  private static String term(String word) {
    if (SINGLE_CHARACTER.matcher(word).matches()) {
      return "*" + word + "*";
    }
    String exact = '"' + word + '"';
    if (LATIN_WORD.matcher(word).matches()) {
      return "(" + exact + "^2 OR " + word + "*)";
    }
    return CHINESE_WORDS.matcher(word).matches()
        ? "(" + exact + "^4 OR (" + pairs(word) + "))"
        : exact;
  }

  /** Chinese is typed without spaces, and most of its words are two characters long. */
  private static String pairs(String words) {
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at < words.length(); at += 2) {
      int from = Math.min(at, words.length() - 2);
      pairs.add('"' + words.substring(from, from + 2) + '"');
    }
    return String.join(" AND ", pairs);
  }
}

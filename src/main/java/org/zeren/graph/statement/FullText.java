package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/** What people type, as a query that the full-text indexes understand. */
final class FullText {

  private static final int LONGEST = 200;
  private static final double WHOLE = 4;
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
   * Chinese characters together as they are or in pairs wherever they stand. Only letters and
   * digits are kept, so nothing that is typed can be taken for Lucene's syntax; a lone Chinese
   * character is looked for inside the pairs that the index is made of. Null when nothing is left
   * to look for.
   */
  static @Nullable String query(String text) {
    if (text.length() > LONGEST) {
      throw new BadRequest(
          "INVALID_ARGUMENT", "A text to look for has at most " + LONGEST + " characters.");
    }
    List<String> terms = split(text).map(FullText::term).toList();
    return terms.isEmpty() ? null : String.join(" AND ", terms);
  }

  /**
   * What a hit is ranked by, in small letters, each with its weight: the words, and the pairs that
   * long Chinese ones are looked for in. A rank must not come from the index, whose scores tell how
   * often words occur in nodes that the caller may not see.
   */
  static List<Map<String, Object>> words(String text) {
    List<Map<String, Object>> weighed = new ArrayList<>();
    split(text)
        .forEach(
            word -> {
              weighed.add(Map.of("text", word, "weight", WHOLE));
              List<String> pairs = isLongChinese(word) ? pairs(word) : List.of();
              pairs.forEach(it -> weighed.add(Map.of("text", it, "weight", 1.0 / pairs.size())));
            });
    return weighed;
  }

  private static Stream<String> split(String text) {
    return Stream.of(BREAK.split(text.strip().toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !NOT_INDEXED.contains(word));
  }

  private static String term(String word) {
    if (SINGLE_CHARACTER.matcher(word).matches()) {
      return "*" + word + "*";
    }
    String exact = '"' + word + '"';
    if (LATIN_WORD.matcher(word).matches()) {
      return "(" + exact + " OR " + word + "*)";
    }
    return isLongChinese(word)
        ? pairs(word).stream()
            .map(pair -> '"' + pair + '"')
            .collect(Collectors.joining(" AND ", "(" + exact + " OR (", "))"))
        : exact;
  }

  private static boolean isLongChinese(String word) {
    return CHINESE_WORDS.matcher(word).matches();
  }

  /** Chinese is typed without spaces, and most of its words are two characters long. */
  private static List<String> pairs(String words) {
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at < words.length(); at += 2) {
      int from = Math.min(at, words.length() - 2);
      pairs.add(words.substring(from, from + 2));
    }
    return pairs;
  }
}

package org.zeren.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One spelling for all that reads the same: wide and narrow characters, capital and small letters,
 * traditional and simplified Chinese, numbers with and without separators for thousands. Of marks,
 * only the point within a number is kept; the others part words, as spaces do.
 */
public final class Spelling {

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d)");
  private static final Pattern MARKS =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}.]|(?<!\\d)\\.|\\.(?!\\d))+");

  /** Each character by itself, so that a piece of a text is spelled as it is within the text. */
  private static final Map<Integer, String> SIMPLIFIED = new ConcurrentHashMap<>();

  private static final Transliterator SIMPLIFYING = Transliterator.getInstance("Hant-Hans");

  private Spelling() {}

  /**
   * The words of a text in that spelling, in their order; Chinese that no mark parts is one word.
   */
  public static List<String> words(String text) {
    String plain = simplified(Normalizer.normalize(text, Normalizer.Form.NFKC));
    String small = THOUSANDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return Stream.of(MARKS.split(small)).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of a text in that spelling, with a space between them. */
  public static String of(String text) {
    return String.join(" ", words(text));
  }

  private static String simplified(String text) {
    StringBuilder all = new StringBuilder(text.length());
    text.codePoints()
        .forEach(it -> all.append(isChinese(it) ? simplified(it) : Character.toString(it)));
    return all.toString();
  }

  private static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static String simplified(int character) {
    return SIMPLIFIED.computeIfAbsent(
        character, it -> SIMPLIFYING.transliterate(Character.toString(it)));
  }
}

package org.zeren.recording;

import java.util.Map;

/** What every text of an input has to be. */
final class Texts {

  private Texts() {}

  /** The text without white space around it; not blank, not too long, and valid Unicode. */
  static String check(String given, int longest, Mistakes mistakes, String... field) {
    String text = given.strip();
    if (text.isEmpty()) {
      mistakes.add(Wrong.EMPTY, field);
    }
    if (text.codePointCount(0, text.length()) > longest) {
      mistakes.add(Wrong.TOO_LONG, Map.of("most", longest), field);
    }
    if (text.codePoints().anyMatch(Texts::isHalf)) {
      mistakes.add(Wrong.HALF_A_CHARACTER, field);
    }
    return text;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

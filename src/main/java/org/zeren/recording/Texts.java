package org.zeren.recording;

/** What every text of an input has to be. */
final class Texts {

  private Texts() {}

  /** The text without white space around it; not blank, not too long, and valid Unicode. */
  static String check(String given, int longest, Mistakes mistakes, String... field) {
    String text = given.strip();
    if (text.isEmpty()) {
      mistakes.invalid("Say something here.", field);
    }
    if (text.codePointCount(0, text.length()) > longest) {
      mistakes.invalid("At most " + longest + " characters are kept.", field);
    }
    if (text.codePoints().anyMatch(Texts::isHalf)) {
      mistakes.invalid("This is no valid Unicode: it has half of a character.", field);
    }
    return text;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

package org.zeren.graph.statement;

/**
 * Chinese quotation marks within quotation marks, and title marks within title marks, are the
 * single ones (GB/T 15834).
 */
final class NestedMarks {

  private static final String OUTER = "“”《》";
  private static final String INNER = "‘’〈〉";

  private NestedMarks() {}

  static String of(String text) {
    StringBuilder nested = new StringBuilder(text.length());
    int[] depths = new int[2];
    for (char mark : text.toCharArray()) {
      int at = OUTER.indexOf(mark);
      if (at < 0) {
        nested.append(mark);
      } else {
        boolean opens = at % 2 == 0;
        int depth = opens ? depths[at / 2]++ : --depths[at / 2];
        nested.append(depth > 0 ? INNER.charAt(at) : mark);
      }
    }
    return nested.toString();
  }
}

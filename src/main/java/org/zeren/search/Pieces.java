package org.zeren.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The characters of words and their pairs of neighbours, which a full-text index finds words by
 * that have no spaces between them. Whoever finds something by all pieces of a word still has to
 * see whether they stand together.
 */
final class Pieces {

  private Pieces() {}

  /** All that words are found by which have their characters in any of these words. */
  static Set<String> toBeFoundBy(Collection<String> words) {
    Set<String> pieces = new LinkedHashSet<>();
    for (String word : words) {
      word.codePoints().forEach(it -> pieces.add(Character.toString(it)));
      addPairs(pieces, word);
    }
    return pieces;
  }

  /** All that has to be found where a word is: the pairs of a long one, or the only character. */
  static Set<String> of(String word) {
    Set<String> pieces = new LinkedHashSet<>();
    if (word.codePointCount(0, word.length()) == 1) {
      pieces.add(word);
    }
    addPairs(pieces, word);
    return pieces;
  }

  private static void addPairs(Set<String> pieces, String word) {
    int[] characters = word.codePoints().toArray();
    for (int i = 0; i + 1 < characters.length; i++) {
      pieces.add(new String(characters, i, 2));
    }
  }
}

package org.zeren.seeding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document's source text without any white space, as spans count it. */
final class SourceText {

  private final int[] characters;

  SourceText(String text) {
    this.characters = text.codePoints().filter(character -> !isWhiteSpace(character)).toArray();
  }

  int length() {
    return characters.length;
  }

  /** The passage; a span that goes beyond the end gives what there is. */
  String passage(Span span) {
    int start = Math.min(span.start(), characters.length);
    int end = Math.min(span.end(), characters.length);
    return new String(characters, start, end - start);
  }

  String digest(Span span) {
    byte[] bytes = passage(span).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static boolean isWhiteSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}

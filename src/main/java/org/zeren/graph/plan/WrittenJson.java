package org.zeren.graph.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;

/** A JSON value in UTF-8. */
record WrittenJson(byte[] json) implements SerializableString {

  @SuppressWarnings("ArrayRecordComponent")
  WrittenJson {}

  @Override
  public String getValue() {
    return new String(json, StandardCharsets.UTF_8);
  }

  @Override
  public int charLength() {
    return getValue().length();
  }

  @Override
  public int appendUnquotedUTF8(byte[] buffer, int offset) {
    if (offset + json.length > buffer.length) {
      return -1;
    }
    System.arraycopy(json, 0, buffer, offset, json.length);
    return json.length;
  }

  @Override
  public byte[] asUnquotedUTF8() {
    return json;
  }

  @Override
  public int writeUnquotedUTF8(OutputStream out) throws IOException {
    out.write(json);
    return json.length;
  }

  @Override
  public int putUnquotedUTF8(ByteBuffer buffer) {
    if (json.length > buffer.remaining()) {
      return -1;
    }
    buffer.put(json);
    return json.length;
  }

  @Override
  public char[] asQuotedChars() {
    throw isNoText();
  }

  @Override
  public byte[] asQuotedUTF8() {
    throw isNoText();
  }

  @Override
  public int appendQuotedUTF8(byte[] buffer, int offset) {
    throw isNoText();
  }

  @Override
  public int appendQuoted(char[] buffer, int offset) {
    throw isNoText();
  }

  @Override
  public int appendUnquoted(char[] buffer, int offset) {
    String text = getValue();
    if (offset + text.length() > buffer.length) {
      return -1;
    }
    text.getChars(0, text.length(), buffer, offset);
    return text.length();
  }

  @Override
  public int writeQuotedUTF8(OutputStream out) {
    throw isNoText();
  }

  @Override
  public int putQuotedUTF8(ByteBuffer buffer) {
    throw isNoText();
  }

  private static UnsupportedOperationException isNoText() {
    return new UnsupportedOperationException("It is JSON, not a text");
  }
}

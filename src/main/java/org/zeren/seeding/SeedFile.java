package org.zeren.seeding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/**
 * One file of a folder, read only when it is asked for.
 *
 * @param name its name below the folder, with forward slashes
 */
record SeedFile(String name, Resource resource) {

  byte[] bytes() {
    try (InputStream in = resource.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /**
   * Its content without a byte order mark.
   *
   * @throws CharacterCodingException if it is not UTF-8
   */
  String text() throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

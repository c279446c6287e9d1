package org.zeren.graph.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/**
 * A place in a list: the values of its keys, and what the list was selected by. Opaque to clients,
 * and good only for the list, the date, the filter and the order it was made for. It grants
 * nothing: whoever forges one only names another place to start.
 */
final class Cursor {

  private static final int VERSION = 1;
  private static final int LONGEST = 4096;

  private Cursor() {}

  /** The cursor of an entry with these keys in that listing. */
  static String write(String listing, List<?> keys) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeByte(VERSION);
      out.writeByte(keys.size());
      for (Object key : keys) {
        write(out, key);
      }
      out.writeLong(checksum(listing, bytes.toByteArray()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys in a cursor; a {@link BadRequest} when it was not made for that listing. */
  static List<@Nullable Object> read(String listing, String cursor) {
    try {
      if (cursor.length() > LONGEST) {
        throw new IOException("too long");
      }
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      int end = bytes.length - Long.BYTES;
      if (end < 2 || bytes[0] != VERSION) {
        throw new IOException("another version");
      }
      byte[] content = Arrays.copyOf(bytes, end);
      if (ByteBuffer.wrap(bytes, end, Long.BYTES).getLong() != checksum(listing, content)) {
        throw new IOException("another list");
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(content, 1, end - 1));
      int size = in.readUnsignedByte();
      List<@Nullable Object> keys = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        keys.add(read(in));
      }
      return keys;
    } catch (IllegalArgumentException | IOException | java.time.DateTimeException e) {
      throw ofAnotherList();
    }
  }

  static BadRequest ofAnotherList() {
    return new BadRequest(
        "INVALID_CURSOR",
        "The cursor was not made for this list with this date, filter and order; take one from its pageInfo or edges.");
  }

  private static void write(DataOutputStream out, @Nullable Object key) throws IOException {
    if (key == null) {
      out.writeByte(0);
    } else if (key instanceof String text) {
      out.writeByte(1);
      out.writeUTF(text);
    } else if (key instanceof Long number) {
      out.writeByte(2);
      out.writeLong(number);
    } else if (key instanceof Double number) {
      out.writeByte(3);
      out.writeDouble(number);
    } else if (key instanceof LocalDate date) {
      out.writeByte(4);
      out.writeUTF(date.toString());
    } else if (key instanceof ZonedDateTime at) {
      out.writeByte(5);
      out.writeUTF(at.toString());
    } else {
      throw new IOException("No key of an order: " + key.getClass());
    }
  }

  private static @Nullable Object read(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case 0 -> null;
      case 1 -> in.readUTF();
      case 2 -> in.readLong();
      case 3 -> in.readDouble();
      case 4 -> LocalDate.parse(in.readUTF());
      case 5 -> ZonedDateTime.parse(in.readUTF());
      default -> throw new IOException("unknown key");
    };
  }

  private static long checksum(String listing, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return ((long) listing.hashCode() << 32) ^ crc.getValue();
  }
}

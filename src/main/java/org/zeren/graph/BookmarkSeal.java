package org.zeren.graph;

import graphql.GraphQLContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.neo4j.driver.Bookmark;

/**
 * Writes bookmarks as one opaque text and reads them back. The text is sealed with a key that is
 * kept in the database itself, so that every instance reads what another one wrote, while one that
 * was forged or that belongs to another database is refused instead of being waited for.
 */
final class BookmarkSeal {

  /** The longest text that is read; a session's bookmark takes about 100 characters of it. */
  static final int LONGEST = 4096;

  private static final byte VERSION = 1;
  private static final int SEAL = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private static final String KEY =
      """
      MERGE (key:BookmarkKey {id: 'bookmark-key:current'})
      ON CREATE SET key.secret = $secret
      RETURN key.secret
      """;

  private final SecretKeySpec key;

  /** What was written last: while nothing is recorded, all answers have seen the same. */
  private volatile Written last = new Written("", "");

  BookmarkSeal(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The seal of that database, which gets a key unless it has one. */
  static BookmarkSeal of(Sessions database) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    String secret =
        database.write(
            GraphQLContext.newContext().build(),
            tx ->
                tx.run(KEY, Map.of("secret", HexFormat.of().formatHex(random)))
                    .single()
                    .get(0)
                    .asString());
    return new BookmarkSeal(HexFormat.of().parseHex(secret));
  }

  private record Written(String values, String text) {}

  /** The text that stands for the bookmarks. */
  String write(Collection<Bookmark> bookmarks) {
    String values =
        bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining("\n"));
    Written before = last;
    if (before.values().equals(values) && !before.text().isEmpty()) {
      return before.text();
    }
    Written written = new Written(values, sealed(values.getBytes(StandardCharsets.UTF_8)));
    last = written;
    return written.text();
  }

  private String sealed(byte[] content) {
    byte[] text =
        ByteBuffer.allocate(1 + SEAL + content.length)
            .put(VERSION)
            .put(seal(content))
            .put(content)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  /** What stands in the text; a {@link BadRequest} when no instance on this database wrote it. */
  Stream<Bookmark> read(String text) {
    byte[] bytes = text.length() > LONGEST ? new byte[0] : decoded(text);
    if (bytes.length <= 1 + SEAL || bytes[0] != VERSION) {
      throw notOurs();
    }
    byte[] content = Arrays.copyOfRange(bytes, 1 + SEAL, bytes.length);
    if (!MessageDigest.isEqual(seal(content), Arrays.copyOfRange(bytes, 1, 1 + SEAL))) {
      throw notOurs();
    }
    return new String(content, StandardCharsets.UTF_8).lines().map(Bookmark::from);
  }

  static BadRequest notOurs() {
    return new BadRequest(
        "INVALID_BOOKMARK",
        "The bookmark is none of this database; send the one of an earlier answer, or none.");
  }

  private static byte[] decoded(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private byte[] seal(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(content), SEAL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.zeren.graph.reading;

import graphql.GraphQLContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Record;
import org.springframework.util.function.SingletonSupplier;
import org.zeren.graph.BadRequest;

/**
 * Writes bookmarks as one opaque text and reads them back. The text is encrypted and sealed with a
 * key that is kept in the database itself, so that every instance reads what another one wrote,
 * while one that was forged or that belongs to another database is refused instead of being waited
 * for. No text is like another, since the number of transactions tells of those that are hidden.
 */
final class BookmarkSeal {

  /** The longest text that is read; a session's bookmark takes about 100 characters of it. */
  static final int LONGEST = 4096;

  private static final byte VERSION = 2;
  private static final int NONCE = 12;
  private static final int SEAL = 16;
  private static final String ALGORITHM = "AES/GCM/NoPadding";

  private static final String KEY =
      "MATCH (key:BookmarkKey {id: 'bookmark-key:current'}) RETURN key.secret";

  private static final String NEW_KEY =
      """
      MERGE (key:BookmarkKey {id: 'bookmark-key:current'})
      ON CREATE SET key.secret = $secret
      RETURN key.secret
      """;

  private final Supplier<SecretKeySpec> key;
  private final SecureRandom random = new SecureRandom();

  /**
   * Looking for a cipher costs more than a short text's encryption; they are no good for two at
   * once.
   */
  private final Queue<Cipher> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param key gives 32 bytes; asked once, by {@link #fetchKey} or when the seal is first used
   */
  BookmarkSeal(Supplier<byte[]> key) {
    this.key = SingletonSupplier.of(() -> new SecretKeySpec(key.get(), "AES"));
  }

  /** The seal of that database, which gets a key unless it has one. */
  static BookmarkSeal of(Sessions database) {
    return new BookmarkSeal(() -> keyOf(database));
  }

  /** Asks for the key now, so that no request has to. */
  void fetchKey() {
    Objects.requireNonNull(key.get());
  }

  private static byte[] keyOf(Sessions database) {
    GraphQLContext own = GraphQLContext.newContext().build();
    List<Record> kept = database.read(own, tx -> tx.run(KEY).list());
    Record key =
        kept.isEmpty()
            ? database.write(own, tx -> tx.run(NEW_KEY, Map.of("secret", random())).single())
            : kept.get(0);
    return HexFormat.of().parseHex(key.get(0).asString());
  }

  private static String random() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** The text that stands for the bookmarks. */
  String write(Collection<Bookmark> bookmarks) {
    String values =
        bookmarks.stream().map(Bookmark::value).sorted().collect(Collectors.joining("\n"));
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] content =
          apply(Cipher.ENCRYPT_MODE, nonce, values.getBytes(StandardCharsets.UTF_8), 0);
      byte[] text =
          ByteBuffer.allocate(1 + NONCE + content.length)
              .put(VERSION)
              .put(nonce)
              .put(content)
              .array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands in the text; a {@link BadRequest} when no instance on this database wrote it. */
  Stream<Bookmark> read(String text) {
    byte[] bytes = text.length() > LONGEST ? new byte[0] : decoded(text);
    if (bytes.length <= 1 + NONCE + SEAL || bytes[0] != VERSION) {
      throw notOurs();
    }
    try {
      byte[] content =
          apply(Cipher.DECRYPT_MODE, Arrays.copyOfRange(bytes, 1, 1 + NONCE), bytes, 1 + NONCE);
      return new String(content, StandardCharsets.UTF_8).lines().map(Bookmark::from);
    } catch (GeneralSecurityException e) {
      throw notOurs();
    }
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

  private byte[] apply(int mode, byte[] nonce, byte[] bytes, int from)
      throws GeneralSecurityException {
    Cipher waiting = idle.poll();
    Cipher cipher = waiting != null ? waiting : Cipher.getInstance(ALGORITHM);
    try {
      cipher.init(mode, key.get(), new GCMParameterSpec(8 * SEAL, nonce));
      return cipher.doFinal(bytes, from, bytes.length - from);
    } finally {
      idle.add(cipher);
    }
  }
}

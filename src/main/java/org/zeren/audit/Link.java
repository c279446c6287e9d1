package org.zeren.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain: what its hash speaks for.
 *
 * @param seq its place, counted from 1
 * @param previousHash the hash of the link before it; null for the first
 */
record Link(long seq, Instant at, Change change, @Nullable String previousHash) {

  private static final String VERSION = "zeren-audit-1";

  /**
   * SHA-256, in hexadecimal, over the UTF-8 bytes of: the version, then seq, at, actor, agencyId,
   * action, subjectId, reason, before, after and previousHash. Each of them is written as the
   * number of its bytes, a colon and the bytes; what is absent as a hyphen. No two links read the
   * same.
   */
  String hash() {
    MessageDigest digest = sha256();
    add(digest, VERSION);
    add(digest, Long.toString(seq));
    add(digest, at.toString());
    add(digest, change.actor());
    add(digest, change.agencyId());
    add(digest, change.action());
    add(digest, change.subjectId());
    add(digest, change.reason());
    add(digest, change.before());
    add(digest, change.after());
    add(digest, previousHash);
    return HexFormat.of().formatHex(digest.digest());
  }

  String id() {
    return "audit-entry:" + seq;
  }

  private static void add(MessageDigest digest, @Nullable String value) {
    if (value == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

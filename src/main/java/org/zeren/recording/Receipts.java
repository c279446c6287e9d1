package org.zeren.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** What was answered to each key of each caller. */
final class Receipts {

  private static final String FIND =
      """
      MATCH (receipt:IdempotencyKey {id: $id})
      RETURN receipt.action AS action, receipt.fingerprint AS fingerprint, receipt.answer AS answer""";

  private static final String KEEP =
      """
      CREATE (:IdempotencyKey {id: $id, action: $action, fingerprint: $fingerprint, answer: $answer, at: $at})""";

  private Receipts() {}

  /**
   * One attempt to do something, recognised when it comes again.
   *
   * @param id speaks for the caller and its key
   * @param fingerprint speaks for the content
   */
  record Receipt(String id, String action, String fingerprint) {

    static Receipt of(String caller, String key, String action, Map<String, ?> input) {
      Map<String, @Nullable Object> content = new HashMap<>(input);
      content.remove("idempotencyKey");
      return new Receipt(
          "idempotency:" + sha256(Json.of(List.of(caller, key))), action, sha256(Json.of(content)));
    }
  }

  /**
   * The answer that was given to the same request before; null when its key is new.
   *
   * @throws Declined if the key was used for something else
   */
  static @Nullable List<String> find(SimpleQueryRunner tx, Receipt receipt) {
    for (Record found : tx.run(FIND, Map.of("id", receipt.id())).list()) {
      if (found.get("action").asString().equals(receipt.action())
          && found.get("fingerprint").asString().equals(receipt.fingerprint())) {
        return found.get("answer").asList(Value::asString);
      }
      Mistakes conflict = new Mistakes();
      conflict.add(Wrong.KEY_USED_BEFORE, "idempotencyKey");
      throw new Declined(conflict.all());
    }
    return null;
  }

  static void keep(SimpleQueryRunner tx, Receipt receipt, List<String> answer, Instant at) {
    tx.run(
            KEEP,
            Map.of(
                "id", receipt.id(),
                "action", receipt.action(),
                "fingerprint", receipt.fingerprint(),
                "answer", answer,
                "at", at.atZone(ZoneOffset.UTC)))
        .consume();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

package org.zeren.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The end of the chain, held by one transaction: others that write wait until it has ended, so that
 * entries stand in the order in which they were committed.
 */
public final class AuditTrail {

  /** Setting and removing a property takes the node's lock and changes nothing. */
  private static final String HOLD =
      """
      MERGE (head:AuditHead {id: 'audit-head:current'})
      SET head.held = true
      REMOVE head.held
      RETURN head.seq AS seq, head.hash AS hash""";

  private static final String ADD =
      """
      MATCH (head:AuditHead {id: 'audit-head:current'})
      CREATE (entry:AuditEntry)
      SET entry = $entry, head.seq = $entry.seq, head.hash = $entry.hash
      WITH entry
      MATCH (subject:Measure|FollowUp|Responsibility|Document|SeedLoad)
      WHERE subject.id = entry.subjectId
      CREATE (entry)-[:OF]->(subject)""";

  private final SimpleQueryRunner tx;
  private final Instant now;
  private long seq;
  private @Nullable String hash;

  private AuditTrail(SimpleQueryRunner tx, Instant now, Record head) {
    this.tx = tx;
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
    this.seq = head.get("seq").asLong(0);
    this.hash = head.get("hash").isNull() ? null : head.get("hash").asString();
  }

  /**
   * Takes hold of the end of the chain until the transaction ends. To be called before anything
   * else is read: what is read afterwards is changed by nobody who writes entries.
   *
   * @param now the time of the entries, kept in milliseconds
   */
  public static AuditTrail hold(SimpleQueryRunner tx, Instant now) {
    return new AuditTrail(tx, now, tx.run(HOLD).single());
  }

  /** Adds an entry, to be committed with the change that it tells; its subject has to exist. */
  public void add(Change change) {
    Link link = new Link(seq + 1, now, change, hash);
    String newHash = link.hash();
    tx.run(ADD, Map.of("entry", properties(link, newHash))).consume();
    seq = link.seq();
    hash = newHash;
  }

  private static Map<String, @Nullable Object> properties(Link link, String hash) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", link.id());
    properties.put("seq", link.seq());
    properties.put("at", link.at().atZone(ZoneOffset.UTC));
    properties.put("actor", link.change().actor());
    properties.put("agencyId", link.change().agencyId());
    properties.put("action", link.change().action());
    properties.put("subjectId", link.change().subjectId());
    properties.put("reason", link.change().reason());
    properties.put("before", link.change().before());
    properties.put("after", link.change().after());
    properties.put("previousHash", link.previousHash());
    properties.put("hash", hash);
    return properties;
  }
}

package org.zeren.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionCallback;
import org.zeren.audit.AuditTrail;

/** Makes the counts of a database, brings them to today, and compares them with the graph. */
final class Recount {

  /** Runs each piece of work in a transaction of its own. */
  interface Transactions {

    <T extends @Nullable Object> T read(TransactionCallback<T> work);

    <T extends @Nullable Object> T write(TransactionCallback<T> work);
  }

  private static final String TAKE =
      """
      MERGE (head:TallyHead {id: 'tally-head:current'})
      SET head = {id: 'tally-head:current', recountedBy: $by}
      WITH head
      OPTIONAL MATCH (chain:AuditHead {id: 'audit-head:current'})
      SET head.seq = coalesce(chain.seq, 0)""";

  private static final String TAKEN =
      """
      OPTIONAL MATCH (head:TallyHead {id: 'tally-head:current'})
      RETURN coalesce(head.recountedBy = $by, false) AS mine""";

  private static final String LISTED = "Listed gaps ";

  private final Tallies tallies;
  private final Transactions transactions;
  private final Clock clock;

  Recount(Tallies tallies, Transactions transactions, Clock clock) {
    this.tallies = tallies;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Brings the counts to today; counts everything where there are none, or others have written past
   * them.
   *
   * @return whether everything was counted
   */
  boolean bringUpToDate() {
    if (today().equals(transactions.read(tallies::upToDateOn)) || broughtToToday()) {
      return false;
    }
    countEverything();
    return true;
  }

  private boolean broughtToToday() {
    return held(
        tx -> {
          LocalDate day = tallies.upToDateOn(tx);
          if (day == null || day.isAfter(today())) {
            return false;
          }
          if (day.isBefore(today())) {
            new Turn(tallies, tx, day).finish(today());
          }
          return true;
        });
  }

  /**
   * Counts all measures, some in each transaction, so that others may write in between: they leave
   * the counts alone, and what they wrote is counted last. Of two that count at the same time, the
   * later one goes on.
   */
  void countEverything() {
    String by = UUID.randomUUID().toString();
    LocalDate day = today();
    held(
        tx -> {
          tx.run(TAKE, Map.of("by", by)).consume();
          return by;
        });
    while (held(tx -> isMine(tx, by) && clearedSome(tx))) {
      // Until nothing is left.
    }
    String after = "";
    while (after != null) {
      String from = after;
      after = held(tx -> isMine(tx, by) ? countSome(tx, from, day) : null);
    }
    held(
        tx -> {
          if (isMine(tx, by)) {
            new Turn(tallies, tx, day).finish(day);
          }
          return by;
        });
  }

  private static boolean clearedSome(SimpleQueryRunner tx) {
    return tx.run(Counting.CLEAR_SOME, Map.of("limit", 20_000)).single().get("cleared").asInt() > 0;
  }

  /** The last of those it counted; null when none were left. */
  private @Nullable String countSome(SimpleQueryRunner tx, String after, LocalDate day) {
    List<String> some = Tallies.next(tx, after);
    tallies.count(tx, some, day, true);
    return some.isEmpty() ? null : some.get(some.size() - 1);
  }

  private static boolean isMine(SimpleQueryRunner tx, String by) {
    return tx.run(TAKEN, Map.of("by", by)).single().get("mine").asBoolean();
  }

  /** The day whose counts are used; null when none are. */
  @Nullable LocalDate dayInUse() {
    return held(tallies::upToDateOn);
  }

  /** In words, where the counts are not what they have to be; empty when they are. */
  List<String> differences() {
    return held(
        tx -> {
          LocalDate day = tallies.upToDateOn(tx);
          if (day == null) {
            return List.of("The counts are missing, or somebody has written past them.");
          }
          return compare(kept(tx), counted(tx, day));
        });
  }

  private static Map<String, Long> kept(SimpleQueryRunner tx) {
    Map<String, Long> kept = new TreeMap<>();
    tx.run("MATCH (tally:Tally) RETURN tally.id AS id, tally.count AS count")
        .forEachRemaining(row -> kept.put(row.get("id").asString(), row.get("count").asLong()));
    tx.run("MATCH (gap:TalliedGap) RETURN gap.kind AS kind, count(*) AS count")
        .forEachRemaining(
            row -> kept.put(LISTED + row.get("kind").asString(), row.get("count").asLong()));
    return kept;
  }

  private Map<String, Long> counted(SimpleQueryRunner tx, LocalDate day) {
    Map<String, Long> counted = new TreeMap<>();
    tallies
        .ask(tx, tallies.counting().recount(), day, Map.of())
        .forEach(
            row -> {
              String key = row.get("key").asString();
              counted.put("tally:" + key, row.get("count").asLong());
              if (key.startsWith("gap:")) {
                counted.put(LISTED + key.substring(4), row.get("count").asLong());
              }
            });
    return counted;
  }

  private static List<String> compare(Map<String, Long> kept, Map<String, Long> counted) {
    List<String> differences = new ArrayList<>();
    Long stale = counted.remove("tally:");
    if (stale != null) {
      differences.add(
          "Measures that store something else than what they add: %d.".formatted(stale));
    }
    TreeSet<String> all = new TreeSet<>(kept.keySet());
    all.addAll(counted.keySet());
    for (String id : all) {
      long is = kept.getOrDefault(id, 0L);
      long shouldBe = counted.getOrDefault(id, 0L);
      if (is != shouldBe) {
        differences.add("%s is %d, and counted again %d.".formatted(id, is, shouldBe));
      }
    }
    return differences;
  }

  private <T extends @Nullable Object> T held(TransactionCallback<T> work) {
    return transactions.write(
        tx -> {
          AuditTrail.hold(tx, Instant.now());
          return work.execute(tx);
        });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

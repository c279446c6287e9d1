package org.zeren.tally;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.zeren.graph.meaning.GraphRules;

/**
 * The kept counts of one database. Each measure that nothing restricted touches stores to which
 * counts it adds one, and until which day that holds; whoever writes has the measures that its
 * entries in the audit trail concern counted anew, before its transaction ends. Counts that
 * somebody has written past are not used until they are recounted, by readers or by writers.
 */
public final class Tallies {

  static final String HEAD = "tally-head:current";

  private static final int AT_A_TIME = 1000;

  private final GraphRules rules;
  private final Counting counting;
  private final String meaning;

  public Tallies(GraphRules rules) {
    this.rules = rules;
    this.counting = new Counting(rules);
    this.meaning = meaning(rules, counting);
  }

  /**
   * To be called before anything is written, and after the end of the audit trail is held, by which
   * writers take turns.
   */
  public Turn begin(SimpleQueryRunner tx) {
    return new Turn(this, tx, upToDateOn(tx));
  }

  /** The day whose counts they are; null when they are not to be used. */
  @Nullable LocalDate upToDateOn(SimpleQueryRunner tx) {
    Record head = ask(tx, counting.begin(), LocalDate.MIN, Map.of("meaning", meaning)).get(0);
    return head.get("upToDate").asBoolean() ? head.get("day").asLocalDate() : null;
  }

  /** Counts those measures anew, which were counted before unless the counts are fresh ones. */
  void count(SimpleQueryRunner tx, List<String> measures, LocalDate day, boolean fresh) {
    for (int start = 0; start < measures.size(); start += AT_A_TIME) {
      List<String> some = measures.subList(start, Math.min(start + AT_A_TIME, measures.size()));
      ask(tx, counting.count(), day, Map.of("ids", some, "fresh", fresh));
    }
  }

  /** Counts those measures anew, and says that all counts are those of that day. */
  void countLast(SimpleQueryRunner tx, List<String> measures, LocalDate day) {
    int all = measures.size();
    int before = all == 0 ? 0 : (all - 1) / AT_A_TIME * AT_A_TIME;
    count(tx, measures.subList(0, before), day, false);
    ask(
        tx,
        counting.last(),
        day,
        Map.of("ids", measures.subList(before, all), "fresh", false, "meaning", meaning));
  }

  /** Counts everything from nothing. */
  void countAll(SimpleQueryRunner tx, LocalDate day) {
    tx.run(Counting.CLEAR).consume();
    String after = "";
    for (List<String> some = next(tx, after); !some.isEmpty(); some = next(tx, after)) {
      count(tx, some, day, true);
      after = some.get(some.size() - 1);
    }
  }

  /** The ids of the measures that come next. */
  static List<String> next(SimpleQueryRunner tx, String after) {
    return tx.run(Counting.NEXT, Map.of("after", after, "limit", AT_A_TIME)).stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /** Says that the counts are those of that day, and of all that has been written so far. */
  void settle(SimpleQueryRunner tx, LocalDate day, boolean fresh) {
    ask(tx, counting.settle(), day, Map.of("meaning", meaning, "fresh", fresh));
  }

  /** What a statement gives that names rules, as they are on that day. */
  List<Record> ask(
      SimpleQueryRunner tx, String statement, LocalDate day, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    if (!day.equals(LocalDate.MIN)) {
      all.putAll(rules.parametersOn(day));
    }
    return tx.run(statement, all).list();
  }

  Counting counting() {
    return counting;
  }

  /** Speaks for the rules that are counted by: a change of them asks for a recount. */
  private static String meaning(GraphRules rules, Counting counting) {
    LocalDate day = LocalDate.EPOCH;
    String rule = counting.count().replaceAll("_\\d+", "") + rules.parametersOn(day).get("dueSoon");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(rule.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

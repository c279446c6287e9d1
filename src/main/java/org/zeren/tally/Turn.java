package org.zeren.tally;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** One transaction's turn at the counts. */
public final class Turn {

  private final Tallies tallies;
  private final SimpleQueryRunner tx;
  private final @Nullable LocalDate day;

  /**
   * @param day the day whose counts they are; null for counts that are not used, and left alone
   */
  Turn(Tallies tallies, SimpleQueryRunner tx, @Nullable LocalDate day) {
    this.tallies = tallies;
    this.tx = tx;
    this.day = day;
  }

  /**
   * Brings the counts to what holds with all that the transaction has written and entered into the
   * audit trail; to be called last. Costs as much as the measures it touched, those whose state
   * changes between the last write's day and this one's, and, where anything is restricted, as much
   * as that. After a seed was loaded, everything is counted.
   *
   * @param today the day of this write; counts of a later day stay those of that day
   */
  public void finish(LocalDate today) {
    if (day == null) {
      return;
    }
    LocalDate on = day.isAfter(today) ? day : today;
    Record changed = tx.run(Counting.CHANGED, Map.of("day", on)).single();
    if (changed.get("seeded").asBoolean()) {
      tallies.countAll(tx, on);
      tallies.settle(tx, on, true);
    } else {
      tallies.countLast(tx, changed.get("ids").asList(id -> id.asString()), on);
    }
  }
}

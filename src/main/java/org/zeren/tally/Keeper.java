package org.zeren.tally;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the counts to each new day as it begins: until then, questions of that day are counted.
 */
final class Keeper implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Keeper.class);
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Recount recount;
  private final Clock clock;
  private final ScheduledExecutorService thread;

  Keeper(Recount recount, Clock clock) {
    this.recount = recount;
    this.clock = clock;
    this.thread =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread keeper = new Thread(work, "tallies");
              keeper.setDaemon(true);
              return keeper;
            });
  }

  /** Brings them to today, and from then on to each day. */
  void start() {
    boolean kept = keep();
    if (!thread.isShutdown()) {
      schedule(kept ? untilTomorrow() : AGAIN);
    }
  }

  private void schedule(Duration in) {
    thread.schedule(this::start, in.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether it could be done. */
  private boolean keep() {
    long begun = System.nanoTime();
    try {
      if (recount.bringUpToDate()) {
        log.info(
            "Counted all measures in {} s",
            String.format("%.1f", Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0));
      }
      return true;
    } catch (RuntimeException e) {
      if (thread.isShutdown()) {
        log.info("Stopped while counting, which the next start does again");
      } else if (e instanceof Neo4jException) {
        log.warn("The counts could not be brought to today, which is tried again", e);
      } else {
        throw e;
      }
      return false;
    }
  }

  private Duration untilTomorrow() {
    ZonedDateTime tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
    return Duration.between(clock.instant(), tomorrow).plusSeconds(1);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

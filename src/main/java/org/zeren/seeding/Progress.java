package org.zeren.seeding;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells at most every few seconds how far a long piece of work has come. */
final class Progress {

  private static final Logger log = LoggerFactory.getLogger(Progress.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final String work;
  private final String things;
  private long count;
  private long told;

  /** For example {@code "Checking the seed"} and {@code "files"}. */
  Progress(String work, String things) {
    this.work = work;
    this.things = things;
  }

  void add(int more) {
    if (count == 0) {
      told = System.nanoTime();
    }
    count += more;
    if (System.nanoTime() - told > PAUSE.toNanos()) {
      told = System.nanoTime();
      log.info("{}: {} {} so far", work, String.format("%,d", count), things);
    }
  }

  long count() {
    return count;
  }
}

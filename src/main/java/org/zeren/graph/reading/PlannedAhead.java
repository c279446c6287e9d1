package org.zeren.graph.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.statement.Statement;

/**
 * Lets the database plan whole statements before any request runs them: those that were asked for
 * often enough, one at a time, in a thread of its own. A plan is renewed here as well when the
 * database finds it out of date, so that no request waits for that.
 */
public final class PlannedAhead implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PlannedAhead.class);

  private static final long MOST_CHARACTERS = 8_000_000;
  private static final int ALWAYS = 3;
  private static final int CHARACTERS_A_QUESTION = 1_000;

  /** The database may have dropped the plan of a statement that nobody asked for so long. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final Duration RENEWED = Duration.ofSeconds(30);

  private final Cache<String, Kept> statements =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .expireAfterAccess(KEPT)
          .<String, Kept>weigher((text, it) -> text.length())
          .build();

  private final Sessions sessions;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread = new Thread(this::plan, "planned-ahead");

  PlannedAhead(Sessions sessions) {
    this.sessions = sessions;
    thread.setDaemon(true);
  }

  /** How often one statement was asked for, and since when it has a plan. */
  private static final class Kept {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean planned;
    private volatile boolean failed;
    private volatile boolean used;
    private volatile long renewed;
  }

  void start() {
    thread.start();
  }

  /** Whether the database has a plan for it; if not, that it was asked for counts. */
  public boolean has(Statement statement) {
    Kept kept = statements.get(statement.cypher(), it -> new Kept());
    kept.used = true;
    if (!kept.planned && kept.asked.incrementAndGet() == enough(statement.cypher())) {
      wanted.release();
    }
    return kept.planned;
  }

  /** A long statement takes long to plan, so it has to be asked for more often. */
  private static int enough(String text) {
    return ALWAYS + text.length() / CHARACTERS_A_QUESTION;
  }

  private void plan() {
    try {
      while (true) {
        boolean asked = wanted.tryAcquire(RENEWED.toMillis(), TimeUnit.MILLISECONDS);
        long begun = System.nanoTime();
        if (asked) {
          mostAsked().ifPresent(it -> plan(it.getKey(), it.getValue()));
        } else {
          outdated().forEach(it -> plan(it.getKey(), it.getValue()));
        }
        // Half of the time the processors are left to others.
        TimeUnit.NANOSECONDS.sleep(System.nanoTime() - begun);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Map.Entry<String, Kept>> mostAsked() {
    return statements.asMap().entrySet().stream()
        .filter(it -> !it.getValue().planned && !it.getValue().failed)
        .filter(it -> it.getValue().asked.get() >= enough(it.getKey()))
        .max(Comparator.comparingInt(it -> it.getValue().asked.get()));
  }

  private List<Map.Entry<String, Kept>> outdated() {
    long before = System.nanoTime() - RENEWED.toNanos();
    return statements.asMap().entrySet().stream()
        .filter(it -> it.getValue().planned && it.getValue().used)
        .filter(it -> it.getValue().renewed < before)
        .toList();
  }

  private void plan(String text, Kept kept) {
    kept.used = false;
    try {
      kept.planned = sessions.planned(text);
    } catch (RuntimeException e) {
      log.debug("A statement could not be planned", e);
      kept.planned = false;
      kept.failed = true;
    }
    kept.renewed = System.nanoTime();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

package org.zeren.graph.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Statement;

/**
 * Lets the database plan statements before any request runs them, one at a time, in a thread of its
 * own: after a start those that were run most often before it, and then whole statements that are
 * asked for often enough. A plan is renewed here as well when the database finds it out of date, so
 * that no request waits for that.
 */
public final class PlannedAhead implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(PlannedAhead.class);

  private static final long MOST_CHARACTERS = 8_000_000;
  private static final int MOST_RENEWED = 800;
  private static final int ALWAYS = 3;
  private static final int CHARACTERS_A_QUESTION = 1_000;

  /** The database may have dropped the plan of a statement that nobody asked for so long. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final Duration RENEWED = Duration.ofSeconds(30);

  /** Who asked a moment ago will ask again. */
  private static final Duration BUSY = Duration.ofSeconds(2);

  private final Cache<String, Kept> statements =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .expireAfterAccess(KEPT)
          .<String, Kept>weigher((text, it) -> text.length())
          .build();

  private final Sessions sessions;
  private final @Nullable AskedBefore before;
  private final Duration pause;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "planned-ahead");
  private volatile long lastRun = System.nanoTime();

  /**
   * @param before the statements that were run before this start; null to keep none
   * @param pause how long to leave the processors to whoever waited for the start
   */
  PlannedAhead(Sessions sessions, @Nullable AskedBefore before, Duration pause) {
    this.sessions = sessions;
    this.before = before;
    this.pause = pause;
    thread.setDaemon(true);
    sessions.onLoss(this::forget);
  }

  /** Whether somebody asked a moment ago. */
  public boolean isBusy() {
    return System.nanoTime() - lastRun < BUSY.toNanos();
  }

  /** How many statements stand: those that are kept planned whether they are asked for or not. */
  public long standing() {
    return statements.asMap().values().stream().filter(it -> it.standing).count();
  }

  /** How often one statement was asked for, and since when it has a plan. */
  private static final class Kept {

    private final AtomicLong asked = new AtomicLong();
    private volatile boolean planned;
    private volatile boolean failed;
    private volatile boolean standing;
    private volatile long renewed;
  }

  private static final Comparator<Map.Entry<String, Kept>> MOST_ASKED =
      Comparator.comparingLong((Map.Entry<String, Kept> it) -> it.getValue().asked.get())
          .reversed();

  private static final Comparator<Map.Entry<String, Kept>> STANDING =
      Comparator.comparing(it -> !it.getValue().standing);

  void start() {
    thread.start();
  }

  /** Whether the database has a plan for it; if not, that it was asked for counts. */
  public boolean has(Statement whole) {
    lastRun = System.nanoTime();
    Kept kept = asked(whole.cypher());
    if (!kept.planned && !kept.failed && kept.asked.get() >= enough(whole.cypher())) {
      wanted.release();
    }
    return kept.planned;
  }

  /** The database may have no plans any more: they are made anew, the most asked for first. */
  void forget() {
    statements.asMap().values().forEach(it -> it.planned = false);
    wanted.release();
  }

  /** Whether the database has a plan for a statement of that text, as far as is known. */
  boolean knows(String cypher) {
    Kept kept = statements.getIfPresent(cypher);
    return kept != null && kept.planned;
  }

  /** It was run, and so was planned. */
  void ran(Statement statement) {
    lastRun = System.nanoTime();
    Kept kept = asked(statement.cypher());
    if (!kept.planned) {
      kept.renewed = System.nanoTime();
      kept.planned = true;
    }
  }

  /** Lets the database plan all of the parts, one after the other, and keeps them planned. */
  void plan(Parts parts) {
    List<Statement> all = new ArrayList<>(parts.all());
    Parts.KeptCounts kept = parts.kept();
    if (kept != null) {
      all.add(kept.found());
      all.addAll(kept.some().all());
      all.addAll(kept.all().all());
    }
    if (parts.count() != null && parts.count().statement() != null) {
      all.add(parts.count().statement());
    }
    try {
      for (Statement statement : all) {
        Kept it = statements.get(statement.cypher(), text -> new Kept());
        it.standing = true;
        if (!it.planned) {
          plan(statement.cypher(), it);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Kept asked(String text) {
    Kept kept = statements.get(text, it -> new Kept());
    kept.asked.incrementAndGet();
    return kept;
  }

  /** A long statement takes long to plan, so it has to be asked for more often. */
  private static int enough(String text) {
    return ALWAYS + text.length() / CHARACTERS_A_QUESTION;
  }

  private void run() {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      if (before != null) {
        planThoseOf(before);
      }
      long renewal = System.nanoTime() + RENEWED.toNanos();
      while (true) {
        if (wanted.tryAcquire(renewal - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          wanted.drainPermits();
          for (Map.Entry<String, Kept> it : missing()) {
            if (!it.getValue().planned) {
              plan(it.getKey(), it.getValue());
            }
          }
        }
        if (System.nanoTime() > renewal) {
          for (Map.Entry<String, Kept> it : outdated()) {
            plan(it.getKey(), it.getValue());
            if (it.getValue().standing) {
              statements.put(it.getKey(), it.getValue()); // lest it expires
            }
          }
          if (before != null) {
            before.keep(statements.asMap(), it -> it.asked.get());
          }
          renewal = System.nanoTime() + RENEWED.toNanos();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void planThoseOf(AskedBefore before) throws InterruptedException {
    long begun = System.nanoTime();
    Map<String, Long> texts = before.read();
    for (Map.Entry<String, Long> it : texts.entrySet()) {
      Kept kept = statements.get(it.getKey(), text -> new Kept());
      kept.asked.addAndGet(it.getValue());
      if (!kept.planned) {
        plan(it.getKey(), kept);
      }
    }
    if (!texts.isEmpty()) {
      log.info(
          "Planned {} statements that were run before, in {} s",
          texts.size(),
          Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
  }

  /** What was asked for often enough and has no plan, the most asked for first. */
  private List<Map.Entry<String, Kept>> missing() {
    return statements.asMap().entrySet().stream()
        .filter(it -> !it.getValue().planned && !it.getValue().failed)
        .filter(it -> it.getValue().standing || it.getValue().asked.get() >= enough(it.getKey()))
        .sorted(MOST_ASKED)
        .limit(MOST_RENEWED)
        .toList();
  }

  /** What stands and the most asked for: fewer than the database keeps, so that all of it stays. */
  private List<Map.Entry<String, Kept>> outdated() {
    long before = System.nanoTime() - RENEWED.toNanos();
    return statements.asMap().entrySet().stream()
        .filter(it -> it.getValue().planned)
        .sorted(STANDING.thenComparing(MOST_ASKED))
        .limit(MOST_RENEWED)
        .filter(it -> it.getValue().renewed < before)
        .toList();
  }

  private void plan(String text, Kept kept) throws InterruptedException {
    long begun = System.nanoTime();
    try {
      kept.planned = kept.planned ? sessions.plannedAnew(text) : sessions.planned(text);
    } catch (RuntimeException e) {
      log.debug("A statement could not be planned", e);
      kept.planned = false;
      kept.failed = e instanceof ClientException; // others pass, such as a database that is away
    }
    kept.renewed = System.nanoTime();
    if (isBusy()) {
      // Half of the time the processors are left to whoever asks.
      TimeUnit.NANOSECONDS.sleep(kept.renewed - begun);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    if (before != null) {
      before.keep(statements.asMap(), it -> it.asked.get());
    }
  }
}

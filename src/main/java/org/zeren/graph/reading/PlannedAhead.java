package org.zeren.graph.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.reading.KeptStatements.Kept;
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

  private static final Duration RENEWED = Duration.ofSeconds(30);

  /** Who asked a moment ago will ask again. */
  private static final Duration BUSY = Duration.ofSeconds(2);

  private final KeptStatements statements = new KeptStatements();
  private final Queue<Map.Entry<String, Kept>> outdated = new ConcurrentLinkedQueue<>();
  private final Sessions sessions;
  private final @Nullable AskedBefore before;
  private final Duration pause;
  private final Semaphore wanted = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "planned-ahead");
  private final Thread helper = new Thread(this::renewWhileNobodyAsks, "planned-ahead-too");
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
    helper.setDaemon(true);
    sessions.onLoss(this::forget);
  }

  /** Whether somebody asked a moment ago. */
  public boolean isBusy() {
    return System.nanoTime() - lastRun < BUSY.toNanos();
  }

  /** How many statements stand: those that are kept planned whether they are asked for or not. */
  public long standing() {
    return statements.standing();
  }

  void start() {
    thread.start();
    helper.start();
  }

  /** Whether the database has a plan for it; if not, that it was asked for counts. */
  public boolean has(Statement whole) {
    lastRun = System.nanoTime();
    Kept kept = statements.asked(whole.cypher());
    if (!kept.planned && !kept.failed && KeptStatements.isAskedOften(whole.cypher(), kept)) {
      wanted.release();
    }
    return kept.planned;
  }

  /** The database may have no plans any more: they are made anew, the most asked for first. */
  void forget() {
    statements.forgetPlans();
    wanted.release();
  }

  /** Whether the database has a plan for a statement of that text, as far as is known. */
  boolean knows(String cypher) {
    Kept kept = statements.ifKept(cypher);
    return kept != null && kept.planned;
  }

  /** It was run, and so was planned. */
  void ran(Statement statement) {
    lastRun = System.nanoTime();
    Kept kept = statements.asked(statement.cypher());
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
        Kept it = statements.of(statement.cypher());
        it.standing = true;
        if (!it.planned) {
          plan(statement.cypher(), it);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
          for (Map.Entry<String, Kept> it : statements.missing()) {
            if (!it.getValue().planned) {
              plan(it.getKey(), it.getValue());
            }
          }
        }
        if (System.nanoTime() > renewal) {
          outdated.addAll(statements.outdated(RENEWED));
          for (Map.Entry<String, Kept> it = outdated.poll(); it != null; it = outdated.poll()) {
            renew(it);
          }
          if (before != null) {
            before.keep(statements.all(), it -> it.asked.get());
          }
          renewal = System.nanoTime() + RENEWED.toNanos();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All plans may have to be made anew, which takes a minute or two. */
  private void renewWhileNobodyAsks() {
    try {
      while (true) {
        Map.Entry<String, Kept> next = isBusy() ? null : outdated.poll();
        if (next == null) {
          TimeUnit.MILLISECONDS.sleep(500);
        } else {
          renew(next);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew(Map.Entry<String, Kept> it) throws InterruptedException {
    plan(it.getKey(), it.getValue());
    statements.keepIfStanding(it);
  }

  private void planThoseOf(AskedBefore before) throws InterruptedException {
    long begun = System.nanoTime();
    Map<String, Long> texts = before.read();
    for (Map.Entry<String, Long> it : texts.entrySet()) {
      Kept kept = statements.of(it.getKey());
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
    helper.interrupt();
    if (before != null) {
      before.keep(statements.all(), it -> it.asked.get());
    }
  }
}

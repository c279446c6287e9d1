package org.zeren.seeding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.StartRefused;
import org.zeren.access.Caller;
import org.zeren.access.Restrictions;
import org.zeren.audit.AuditTrail;
import org.zeren.audit.Change;
import org.zeren.tally.Tallies;
import org.zeren.tally.Turn;

/** Brings one database to what a seed says, in one transaction or not at all. */
final class SeedLoader {

  private static final Logger log = LoggerFactory.getLogger(SeedLoader.class);

  private static final int MANY = 50_000;

  private final Driver driver;
  private final SessionConfig session;
  private final Clock clock;
  private final Tallies tallies;
  private final Caller caller;

  /** Loads at the start, when nobody asks for it. */
  SeedLoader(Driver driver, SessionConfig session, Clock clock, Tallies tallies) {
    this(driver, session, clock, tallies, new Caller("seed", Set.of(), null));
  }

  /** Loads for a caller, whom the audit trail then names. */
  SeedLoader(Driver driver, SessionConfig session, Clock clock, Tallies tallies, Caller caller) {
    this.driver = driver;
    this.session = session;
    this.clock = clock;
    this.tallies = tallies;
    this.caller = caller;
  }

  /**
   * Loads the seed, unless it is the one that was loaded last; what is restricted to the agencies
   * concerned is brought to those of today in any case.
   *
   * @return what was written; empty if nothing had to be
   * @throws StartRefused if something is wrong with the seed; nothing was written then
   */
  Optional<Written> load(Seed seed) {
    long start = System.nanoTime();
    String digest = seed.digest();
    if (digest.equals(read(SeedLoader::loadedDigest))) {
      bringRestrictionsToToday();
      log.info("The seed was loaded before and has not changed");
      return Optional.empty();
    }
    refuseProblems(SeedCheck.problemsOf(seed));
    try (Session writing = driver.session(session)) {
      Optional<Written> written = writing.executeWrite(tx -> writeOnce(tx, seed, digest));
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      written.ifPresentOrElse(
          done -> report(done, seed, duration),
          () -> log.info("Another instance has just loaded the same seed"));
      return written;
    }
  }

  private void bringRestrictionsToToday() {
    if (read(Restrictions::any)) {
      try (Session writing = driver.session(session)) {
        writing.executeWriteWithoutResult(tx -> Restrictions.refresh(tx, LocalDate.now(clock)));
      }
    }
  }

  private static String loadedDigest(TransactionContext tx) {
    return tx.run(Statements.DIGEST).list().stream()
        .map(row -> row.get("digest").asString(""))
        .findFirst()
        .orElse("");
  }

  private <T> T read(TransactionCallback<T> work) {
    try (Session reading = driver.session(session)) {
      return reading.executeRead(work);
    }
  }

  private Optional<Written> writeOnce(TransactionContext tx, Seed seed, String digest) {
    try {
      return write(tx, seed, digest);
    } catch (TransientException e) {
      throw isShortOfMemory(e) ? shortOfMemory(e) : e;
    }
  }

  private static boolean isShortOfMemory(TransientException e) {
    return e.code().endsWith("OutOfMemoryError");
  }

  private static StartRefused shortOfMemory(TransientException cause) {
    return new StartRefused(
        "The database has too little memory to take in the seed as a whole: " + cause.getMessage(),
        "Give the embedded Neo4j more heap (java -Xmx…), or a server of your own a higher"
            + " dbms.memory.transaction.total.max.",
        cause);
  }

  private Optional<Written> write(TransactionContext tx, Seed seed, String digest) {
    AuditTrail audit = AuditTrail.hold(tx, Instant.now());
    Record locked = tx.run(Statements.LOCK).single();
    if (digest.equals(locked.get("digest").asString(""))) {
      tx.run(Statements.UNLOCK).consume();
      return Optional.empty();
    }
    Turn turn = tallies.begin(tx);
    boolean fresh = tx.run(Statements.IS_EMPTY).single().get("isEmpty").asBoolean();
    GraphWriter writer = new GraphWriter(tx, fresh);
    SeedGraph graph = new SeedGraph(seed.texts());
    seed.files().forEach(file -> writer.add(graph.of(file)));
    Written written = writer.finish();
    Restrictions.refresh(tx, LocalDate.now(clock));
    if (written.nodes() > MANY) {
      log.info("Loading the seed: all is written, and is now being stored");
    }
    refuseChange(seed, digest);
    Map<String, Object> load =
        Map.of("digest", digest, "loadedAt", ZonedDateTime.now(ZoneOffset.UTC));
    tx.run(Statements.LOADED, load).consume();
    audit.add(change(locked.get("digest"), digest, seed, written));
    turn.finish(LocalDate.now(clock));
    return Optional.of(written);
  }

  private Change change(Value earlier, String digest, Seed seed, Written written) {
    return new Change(
        caller.name(),
        caller.agencyId(),
        "LOAD_SEED",
        "seed-load:current",
        null,
        earlier.isNull() ? null : "{\"digest\":\"" + earlier.asString() + "\"}",
        "{\"digest\":\"%s\",\"files\":%d,\"nodes\":%d,\"relationships\":%d,\"removed\":%d,\"kept\":%d}"
            .formatted(
                digest,
                seed.files().size(),
                written.nodes(),
                written.relationships(),
                written.removed(),
                written.kept().size()));
  }

  private static void refuseProblems(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new StartRefused(
          problems.stream()
              .map(problem -> "\n  " + problem)
              .collect(
                  Collectors.joining(
                      "", "The seed was not loaded, because of " + counted(problems) + ":", "")),
          "Mend what the lines say, or start without a seed by leaving zeren.seed.location empty.");
    }
  }

  private static String counted(List<Problem> problems) {
    return problems.size() == 1 ? "one problem" : problems.size() + " problems";
  }

  /** What was checked must be what was written. */
  private static void refuseChange(Seed seed, String digest) {
    if (!digest.equals(seed.digest())) {
      throw new StartRefused(
          "The seed changed while it was being loaded.", "Start again when it is complete.");
    }
  }

  private static void report(Written written, Seed seed, Duration duration) {
    if (!written.kept().isEmpty()) {
      log.warn(
          "The seed no longer has these, but they stay with what they need, because of what was"
              + " recorded on them: {}",
          String.join(", ", written.kept()));
    }
    log.info(
        "Loaded the seed of {} files in {} s: {} nodes and {} relationships, {} nodes removed",
        seed.files().size(),
        String.format("%.1f", duration.toMillis() / 1000.0),
        written.nodes(),
        written.relationships(),
        written.removed());
  }
}

package org.zeren.migration;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.StartRefused;

/** Brings one database to the newest schema, waiting for another instance that is already at it. */
final class SchemaMigrations {

  private static final Logger log = LoggerFactory.getLogger(SchemaMigrations.class);

  private static final String APPLIED =
      """
      MATCH (migration:__Neo4jMigration) WHERE migration.checksum IS NOT NULL
      RETURN migration.version AS version, migration.checksum AS checksum""";

  private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

  /** The migration that indexes what has to stand on the nodes by then. */
  private static final String SEARCHED_PIECES = "010";

  private static final String LOCK = "MATCH (l:__Neo4jMigrationsLock)";

  /** No checksum: the library judges what has been applied for several targets. */
  private static final String SEVERAL = "";

  private static final String MORE_THAN_KNOWN = "More migrations have been applied";

  private final Driver driver;
  private final SchemaFiles files;
  private final @Nullable String database;
  private final Duration patience;

  /**
   * @param database its name; null for the server's default
   * @param patience how long another instance may take to migrate it
   */
  SchemaMigrations(Driver driver, SchemaFiles files, @Nullable String database, Duration patience) {
    this.driver = driver;
    this.files = files;
    this.database = database;
    this.patience = patience;
  }

  /**
   * Applies what is missing and waits until every index is online. A database that lacks nothing is
   * only looked at.
   *
   * @return the newest migration that has been applied
   * @throws StartRefused if the database is newer than this program, or its migrations differ
   */
  String apply() {
    SortedMap<String, String> known = files.checksums();
    Map<String, String> applied = applied();
    if (applied.isEmpty()) {
      createAtOnce();
    }
    if (!applied.isEmpty() && !applied.containsKey(SEARCHED_PIECES)) {
      new SearchedTexts(driver, session()).write();
    }
    if (!applied.equals(known)) {
      applyMissing(new Migrations(files.config(database), driver));
    }
    awaitIndexes();
    return known.lastKey();
  }

  /**
   * Whenever the schema changes, the database plans its statements anew; so where nothing has been
   * applied yet, most of it is made in one transaction, and few migrations change it again. If this
   * fails, the migrations make it all, or tell why they cannot.
   */
  private void createAtOnce() {
    try (Session writing = driver.session(session())) {
      writing.executeWriteWithoutResult(
          tx -> files.creations().forEach(creation -> tx.run(creation).consume()));
    } catch (Neo4jException e) {
      log.debug("The schema is not made at once: {}", e.getMessage());
    }
  }

  private void awaitIndexes() {
    try (Session reading = driver.session(session())) {
      reading.executeRead(tx -> tx.run(AWAIT_INDEXES).consume());
    }
  }

  /** The checksums of the migrations that were applied, by version. */
  private Map<String, String> applied() {
    try (Session reading = driver.session(session())) {
      return reading.executeRead(
          tx ->
              tx.run(APPLIED).stream()
                  .collect(
                      Collectors.toMap(
                          row -> row.get("version").asString(),
                          row -> row.get("checksum").asString(),
                          (one, other) -> SEVERAL)));
    }
  }

  private void applyMissing(Migrations migrations) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (lacksSomething(state(migrations))) {
      MigrationsException failure = tryToApply(migrations);
      boolean locked = failure != null && isLocked();
      if (failure != null && lacksSomething(state(migrations))) {
        if (!locked) {
          throw refusal(
              "The database's schema could not be brought up to date: " + told(failure), failure);
        }
        if (System.nanoTime() > deadline) {
          throw stillLocked(failure);
        }
        pause();
      }
    }
  }

  private static boolean lacksSomething(MigrationChain state) {
    return state.getElements().stream()
        .anyMatch(migration -> migration.getState() == MigrationState.PENDING);
  }

  /**
   * What was applied and what is missing, without taking the lock: most starts have nothing to do.
   */
  private static MigrationChain state(Migrations migrations) {
    migrations.clearCache();
    try {
      return migrations.info(false);
    } catch (MigrationsException e) {
      throw String.valueOf(e.getMessage()).startsWith(MORE_THAN_KNOWN) ? newer(e) : different(e);
    }
  }

  private static @Nullable MigrationsException tryToApply(Migrations migrations) {
    try {
      migrations.apply();
      return null;
    } catch (MigrationsException e) {
      return e;
    }
  }

  private boolean isLocked() {
    try (Session reading = driver.session(session())) {
      return reading.executeRead(
          tx -> tx.run(LOCK + " RETURN count(l) > 0").single().get(0).asBoolean());
    }
  }

  private SessionConfig session() {
    return database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted while another instance migrates the database", e);
    }
  }

  /** The library says which migration failed; the database, why. */
  private static String told(MigrationsException failure) {
    return Stream.of(failure, failure.getCause())
        .filter(Objects::nonNull)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .map(message -> message.replaceAll("\\s+", " "))
        .distinct()
        .collect(Collectors.joining(" Reason: "));
  }

  private static StartRefused newer(Throwable cause) {
    return new StartRefused(
        "The database was migrated by a newer version of Zeren than this one.",
        "Run that version or a later one, or use another database.",
        cause);
  }

  private static StartRefused different(Throwable cause) {
    return new StartRefused(
        "The database's schema was made by other migrations than those of this version of Zeren: "
            + cause.getMessage(),
        "Run the version that made it, or use another database.",
        cause);
  }

  private static StartRefused stillLocked(Throwable cause) {
    return new StartRefused(
        "Another instance has been migrating the database for too long, or stopped while it was at it.",
        "If no other instance is starting, run this on the database and start again: "
            + LOCK
            + " DELETE l",
        cause);
  }

  private static StartRefused refusal(String problem, Throwable cause) {
    return new StartRefused(problem, "Mend what it says on the database, then start again.", cause);
  }
}

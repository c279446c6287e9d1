package org.zeren.migration;

import ac.simons.neo4j.migrations.core.MigrationChain;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.zeren.StartRefused;

/** Brings one database to the newest schema, waiting for another instance that is already at it. */
final class SchemaMigrations {

  private static final String LOCK = "MATCH (l:__Neo4jMigrationsLock)";
  private static final String MORE_THAN_KNOWN = "More migrations have been applied";
  private static final long INDEX_SECONDS = 60;

  private final Driver driver;
  private final Migrations migrations;
  private final SessionConfig session;
  private final Duration patience;

  SchemaMigrations(Driver driver, MigrationsConfig config, Duration patience) {
    this.driver = driver;
    this.migrations = new Migrations(config, driver);
    this.session =
        config
            .getOptionalDatabase()
            .map(SessionConfig::forDatabase)
            .orElseGet(SessionConfig::defaultConfig);
    this.patience = patience;
  }

  /**
   * Applies what is missing and waits until every index is online. A database that lacks nothing is
   * only looked at.
   *
   * @throws StartRefused if the database is newer than this program, or its migrations differ
   */
  SchemaReady apply() {
    long deadline = System.nanoTime() + patience.toNanos();
    MigrationChain state = state();
    while (lacksSomething(state)) {
      MigrationsException failure = tryToApply();
      boolean locked = failure != null && isLocked();
      state = state();
      if (failure != null && lacksSomething(state)) {
        if (!locked) {
          throw refusal(
              "The database's schema could not be brought up to date: " + failure.getMessage(),
              failure);
        }
        if (System.nanoTime() > deadline) {
          throw stillLocked(failure);
        }
        pause();
        state = state();
      }
    }
    awaitIndexes();
    return new SchemaReady(state.getLastAppliedVersion().orElseThrow().getValue());
  }

  private static boolean lacksSomething(MigrationChain state) {
    return state.getElements().stream()
        .anyMatch(migration -> migration.getState() == MigrationState.PENDING);
  }

  /**
   * What was applied and what is missing, without taking the lock: most starts have nothing to do.
   */
  private MigrationChain state() {
    migrations.clearCache();
    try {
      return migrations.info(false);
    } catch (MigrationsException e) {
      throw String.valueOf(e.getMessage()).startsWith(MORE_THAN_KNOWN) ? newer(e) : different(e);
    }
  }

  private @Nullable MigrationsException tryToApply() {
    try {
      migrations.apply();
      return null;
    } catch (MigrationsException e) {
      return e;
    }
  }

  private boolean isLocked() {
    try (Session reading = driver.session(session)) {
      return reading.executeRead(
          tx -> tx.run(LOCK + " RETURN count(l) > 0").single().get(0).asBoolean());
    }
  }

  private void awaitIndexes() {
    try (Session reading = driver.session(session)) {
      reading.executeRead(tx -> tx.run("CALL db.awaitIndexes(" + INDEX_SECONDS + ")").consume());
    }
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

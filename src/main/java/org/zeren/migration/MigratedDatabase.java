package org.zeren.migration;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.function.SingletonSupplier;

/**
 * The configured database, with the schema that this program knows and every index online. It is
 * brought there when everything else has been made, or earlier by whoever asks for its driver: an
 * embedded database has that long to start.
 */
public final class MigratedDatabase implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(MigratedDatabase.class);
  private static final Duration PATIENCE_FOR_AN_ANSWER = Duration.ofSeconds(30);
  private static final Duration PATIENCE_FOR_A_LOCK = Duration.ofSeconds(60);

  private final @Nullable String name;
  private final Supplier<Migrated> migrated;

  /**
   * @param driver opens the driver
   * @param connection where it leads; asked only after the driver was opened
   */
  MigratedDatabase(
      Supplier<Driver> driver,
      Neo4jConnectionDetails connection,
      SchemaFiles files,
      @Nullable String name) {
    this.name = name;
    this.migrated =
        SingletonSupplier.of(() -> migrate(driver.get(), connection.getUri(), files, name));
  }

  private record Migrated(Driver driver, String version) {}

  private static Migrated migrate(
      Driver driver, URI uri, SchemaFiles files, @Nullable String name) {
    FirstContact.with(driver, uri, PATIENCE_FOR_AN_ANSWER);
    try {
      return new Migrated(
          driver, new SchemaMigrations(driver, files, name, PATIENCE_FOR_A_LOCK).apply());
    } catch (ServiceUnavailableException e) {
      throw FirstContact.noAnswer(uri, e);
    }
  }

  /**
   * Waits until it is ready.
   *
   * @throws org.zeren.StartRefused if it cannot be used
   */
  @Override
  public void afterSingletonsInstantiated() {
    log.info("The database's schema is at version {}", version());
  }

  /**
   * The driver, once the database is ready.
   *
   * @throws org.zeren.StartRefused if it cannot be used
   */
  public Driver driver() {
    return migrated.get().driver();
  }

  /** The newest migration that has been applied, such as {@code 003}. */
  String version() {
    return migrated.get().version();
  }

  /** The database's name; null for the server's default. */
  public @Nullable String name() {
    return name;
  }

  /** Sessions on it. */
  public SessionConfig sessions() {
    return name == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(name);
  }
}

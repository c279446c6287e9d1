package org.zeren.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.zeren.embedded.EmbeddedDatabaseForTests;

/**
 * The database that all tests of one run share. The system property {@code zeren.test.neo4j}
 * chooses it: absent, the in-process one on an empty folder; {@code container}, a Neo4j in Docker;
 * else the URI of a server that is emptied by nobody, with {@code zeren.test.neo4j.username} and
 * {@code zeren.test.neo4j.password}.
 */
public record TestDatabase(String uri, String username, String password) {

  private static final String CHOICE = System.getProperty("zeren.test.neo4j", "");

  private static volatile @Nullable TestDatabase running;

  /** Starts the database at the first call. */
  public static TestDatabase shared() {
    TestDatabase shared = Started.INSTANCE;
    running = shared;
    return shared;
  }

  /**
   * Lets the shared database, if it runs, forget its plans, whose size depends on earlier tests.
   */
  public static void forgetPlans() {
    TestDatabase shared = running;
    if (shared != null) {
      try (Driver driver =
          GraphDatabase.driver(shared.uri, AuthTokens.basic(shared.username, shared.password))) {
        driver.executableQuery("CALL db.clearQueryCaches()").execute();
      }
    }
  }

  /** Whether the database is one in Docker, and no Docker is there to run it. */
  static boolean isOutOfReach() {
    return CHOICE.equals("container") && !DockerClientFactory.instance().isDockerAvailable();
  }

  private static TestDatabase start() {
    return switch (CHOICE) {
      case "" -> inProcess();
      case "container" -> inContainer();
      default ->
          new TestDatabase(
              CHOICE,
              System.getProperty("zeren.test.neo4j.username", "neo4j"),
              System.getProperty("zeren.test.neo4j.password", "neo4j"));
    };
  }

  private static TestDatabase inProcess() {
    Path folder = temporaryFolder();
    EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, folder)));
    return new TestDatabase(database.uri().toString(), database.username(), database.password());
  }

  // Stopped by Testcontainers when the run ends.
  @SuppressWarnings("resource")
  private static TestDatabase inContainer() {
    Neo4jContainer container = new Neo4jContainer("neo4j:5.26-community");
    container.start();
    return new TestDatabase(container.getBoltUrl(), "neo4j", container.getAdminPassword());
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "neo4j-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(EmbeddedDatabaseForTests database, Path folder) {
    database.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Started {
    static final TestDatabase INSTANCE = start();
  }
}

package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.StartRefused;
import org.zeren.embedded.EmbeddedDatabaseForTests;

/** What a database gets that has nothing yet. */
class EmptyDatabaseTest {

  private static final Pattern NAME = Pattern.compile("(\\w+) IF NOT EXISTS");

  private final SchemaFiles files =
      SchemaFiles.in(new PathMatchingResourcePatternResolver(), SchemaFiles.LOCATION);

  @Test
  void mostOfItsSchemaIsMadeAtOnceBeforeTheMigrationsAreApplied(@TempDir Path folder) {
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver = driver(database)) {
      // One for what was applied, and one for what is made at once; the library's would be next.
      Driver ofTwoSessions =
          refusing(number -> number > 2, new IllegalStateException("No third session"), driver);
      assertThatIllegalStateException()
          .isThrownBy(() -> migrations(ofTwoSessions).apply())
          .withMessage("No third session");

      assertThat(indexes(driver)).containsExactlyInAnyOrderElementsOf(created());
      assertThat(migrations(driver).apply()).isEqualTo("010");
      assertThat(indexes(driver)).contains("bookmarkKeyId");
    }
  }

  @Test
  void whatStandsInTheWayIsToldAndNothingIsMissingOnceItIsGone(@TempDir Path folder) {
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver = driver(database)) {
      run(driver, "UNWIND [1, 2] AS _ CREATE (:Agency {id: 'agency:twice'})");

      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> migrations(driver).apply())
          .withMessageStartingWith("The database's schema could not be brought up to date: ")
          .withMessageContaining("001")
          .withMessageContaining("agency:twice");

      run(driver, "MATCH (a:Agency) DELETE a");
      assertThat(migrations(driver).apply()).isEqualTo("010");
      assertThat(indexes(driver)).containsAll(created());
    }
  }

  @Test
  void theMigrationsMakeAllThatCouldNotBeMadeAtOnce(@TempDir Path folder) {
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver = driver(database)) {
      Driver refusing = refusing(number -> number == 2, new ClientException("No"), driver);

      assertThat(migrations(refusing).apply()).isEqualTo("010");

      assertThat(indexes(driver)).containsAll(created());
    }
  }

  @Test
  void whatWasWrittenBeforeItCouldBeSearchedForIsFound(@TempDir Path folder) {
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver = driver(database)) {
      assertThat(migrations(driver).apply()).isEqualTo("010");
      run(driver, "MATCH (m:__Neo4jMigration {version: '010'}) DETACH DELETE m");
      run(driver, "CREATE (:Agency {id: 'agency:a', name: '省人社厅', names: ['省人社厅', '人社部门']})");

      assertThat(migrations(driver).apply()).isEqualTo("010");

      assertThat(
              driver
                  .executableQuery(
                      "CALL db.index.fulltext.queryNodes('agencySearch', '\"社部\"') YIELD node RETURN node.searchedNames")
                  .execute()
                  .records())
          .singleElement()
          .satisfies(it -> assertThat(it.get(0).asList()).isEqualTo(List.of("省人社厅", "人社部门")));
    }
  }

  @Test
  void twoThatStartOnItTogetherBothFindItWhole(@TempDir Path folder) throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(2);
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver = driver(database)) {
      CyclicBarrier both = new CyclicBarrier(2);
      Callable<List<String>> start =
          () -> {
            both.await(1, TimeUnit.MINUTES);
            new SchemaMigrations(driver, files, null, Duration.ofMinutes(2)).apply();
            return indexes(driver);
          };

      for (Future<List<String>> found : instances.invokeAll(List.of(start, start))) {
        assertThat(found.get()).containsAll(created()).contains("bookmarkKeyId");
      }
    } finally {
      instances.shutdownNow();
    }
  }

  private static Driver driver(EmbeddedDatabaseForTests database) {
    return GraphDatabase.driver(
        database.uri(), AuthTokens.basic(database.username(), database.password()));
  }

  private SchemaMigrations migrations(Driver driver) {
    return new SchemaMigrations(driver, files, null, Duration.ZERO);
  }

  /** The names of what is made at once. */
  private List<String> created() {
    return files.creations().stream()
        .flatMap(it -> NAME.matcher(it).results().map(name -> name.group(1)))
        .toList();
  }

  /** One that refuses sessions of those numbers, from 1 on. */
  private static Driver refusing(IntPredicate which, RuntimeException refusal, Driver driver) {
    AtomicInteger sessions = new AtomicInteger();
    return (Driver)
        Proxy.newProxyInstance(
            EmptyDatabaseTest.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("session") && which.test(sessions.incrementAndGet())) {
                throw refusal;
              }
              return method.invoke(driver, arguments);
            });
  }

  private static void run(Driver driver, String statement) {
    driver.executableQuery(statement).execute();
  }

  private static List<String> indexes(Driver driver) {
    return driver
        .executableQuery(
            """
            SHOW INDEXES YIELD name, type, state, labelsOrTypes
            WHERE state = 'ONLINE' AND type <> 'LOOKUP' AND NOT labelsOrTypes[0] STARTS WITH '__'
            RETURN name""")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("name").asString())
        .toList();
  }
}

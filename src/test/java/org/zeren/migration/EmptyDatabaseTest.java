package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.embedded.EmbeddedDatabaseForTests;

/** What a database gets that has nothing yet. */
class EmptyDatabaseTest {

  private static final Pattern NAME = Pattern.compile("(\\w+) IF NOT EXISTS");

  private final SchemaFiles files =
      SchemaFiles.in(new PathMatchingResourcePatternResolver(), SchemaFiles.LOCATION);

  @Test
  void mostOfItsSchemaIsMadeAtOnceBeforeTheMigrationsAreApplied(@TempDir Path folder) {
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder);
        Driver driver =
            GraphDatabase.driver(
                database.uri(), AuthTokens.basic(database.username(), database.password()))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> migrations(withSessions(2, driver)).apply())
          .withMessage("No third session");

      assertThat(indexes(driver))
          .containsExactlyInAnyOrderElementsOf(
              files.creations().stream()
                  .flatMap(it -> NAME.matcher(it).results().map(name -> name.group(1)))
                  .toList());
      assertThat(migrations(driver).apply()).isEqualTo("009");
      assertThat(indexes(driver)).contains("bookmarkKeyId");
    }
  }

  private SchemaMigrations migrations(Driver driver) {
    return new SchemaMigrations(driver, files, null, Duration.ZERO);
  }

  /** One for what was applied, and one for what is made at once; the library's would be next. */
  private static Driver withSessions(int most, Driver driver) {
    AtomicInteger sessions = new AtomicInteger();
    return (Driver)
        Proxy.newProxyInstance(
            EmptyDatabaseTest.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("session") && sessions.incrementAndGet() > most) {
                throw new IllegalStateException("No third session");
              }
              return method.invoke(driver, arguments);
            });
  }

  private static List<String> indexes(Driver driver) {
    return driver
        .executableQuery(
            """
            SHOW INDEXES YIELD name, type, labelsOrTypes
            WHERE type <> 'LOOKUP' AND NOT labelsOrTypes[0] STARTS WITH '__'
            RETURN name""")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("name").asString())
        .toList();
  }
}

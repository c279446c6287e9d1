package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.zeren.StartRefused;
import org.zeren.testing.ZerenTest;

@ZerenTest
class SchemaMigrationsTest {

  private static final String NEWER = "classpath:schema-of-a-newer-version";

  @Autowired private Driver driver;
  @Autowired private ResourcePatternResolver resources;
  @Autowired private DatabaseSelectionProvider database;

  @AfterEach
  void forgetTheNewerVersion() {
    run("MATCH (n:__Neo4jMigrationsLock) DELETE n");
    run("MATCH (n:__Neo4jMigration {version: '999'}) DETACH DELETE n");
  }

  @Test
  void aNewerDatabaseIsRefused() {
    assertThat(migrations(SchemaFiles.LOCATION, NEWER).apply()).isEqualTo("999");

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> migrations(SchemaFiles.LOCATION).apply())
        .withMessage("The database was migrated by a newer version of Zeren than this one.");
  }

  @Test
  void aDatabaseOfOtherMigrationsIsRefused() {
    run("MATCH (n:__Neo4jMigration {version: '003'}) SET n.kept = n.checksum, n.checksum = '1'");
    try {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> migrations(SchemaFiles.LOCATION).apply())
          .withMessageStartingWith("The database's schema was made by other migrations");
    } finally {
      run("MATCH (n:__Neo4jMigration {version: '003'}) SET n.checksum = n.kept REMOVE n.kept");
    }
  }

  @Test
  void aLockThatIsNotReleasedIsReportedWithItsCure() {
    run("CREATE (:__Neo4jMigrationsLock {id: 'other', name: 'John Doe'})");

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> migrations(SchemaFiles.LOCATION, NEWER).apply())
        .satisfies(
            e -> assertThat(e.remedy()).endsWith("MATCH (l:__Neo4jMigrationsLock) DELETE l"));
  }

  @Test
  void aLockDoesNotStopAStartThatHasNothingToMigrate() {
    run("CREATE (:__Neo4jMigrationsLock {id: 'other', name: 'John Doe'})");

    assertThat(migrations(SchemaFiles.LOCATION).apply()).isEqualTo("010");
  }

  @Test
  void aDatabaseThatLacksNothingIsLookedAtAndWaitedFor() {
    List<String> asked = new ArrayList<>();

    migrations(watched(asked), SchemaFiles.LOCATION).apply();

    assertThat(asked).containsExactly("session", "session");
  }

  private Driver watched(List<String> asked) {
    return (Driver)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return method.invoke(driver, arguments);
            });
  }

  private SchemaMigrations migrations(String... locations) {
    return migrations(driver, locations);
  }

  private SchemaMigrations migrations(Driver driver, String... locations) {
    SchemaFiles files = SchemaFiles.in(resources, locations);
    return new SchemaMigrations(
        driver, files, database.getDatabaseSelection().getValue(), Duration.ZERO);
  }

  private void run(String statement) {
    driver.executableQuery(statement).execute();
  }
}

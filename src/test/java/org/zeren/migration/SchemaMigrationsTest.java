package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
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
    assertThat(migrations(MigrationConfiguration.LOCATION, NEWER).apply().version())
        .isEqualTo("999");

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> migrations(MigrationConfiguration.LOCATION).apply())
        .withMessage("The database was migrated by a newer version of Zeren than this one.");
  }

  @Test
  void aDatabaseOfOtherMigrationsIsRefused() {
    run("MATCH (n:__Neo4jMigration {version: '003'}) SET n.kept = n.checksum, n.checksum = '1'");
    try {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> migrations(MigrationConfiguration.LOCATION).apply())
          .withMessageStartingWith("The database's schema was made by other migrations");
    } finally {
      run("MATCH (n:__Neo4jMigration {version: '003'}) SET n.checksum = n.kept REMOVE n.kept");
    }
  }

  @Test
  void aLockThatIsNotReleasedIsReportedWithItsCure() {
    run("CREATE (:__Neo4jMigrationsLock {id: 'other', name: 'John Doe'})");

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> migrations(MigrationConfiguration.LOCATION, NEWER).apply())
        .satisfies(
            e -> assertThat(e.remedy()).endsWith("MATCH (l:__Neo4jMigrationsLock) DELETE l"));
  }

  @Test
  void aLockDoesNotStopAStartThatHasNothingToMigrate() {
    run("CREATE (:__Neo4jMigrationsLock {id: 'other', name: 'John Doe'})");

    assertThat(migrations(MigrationConfiguration.LOCATION).apply().version()).isEqualTo("009");
  }

  private SchemaMigrations migrations(String... locations) {
    var config = MigrationConfiguration.config(resources, database, locations);
    return new SchemaMigrations(driver, config, Duration.ZERO);
  }

  private void run(String statement) {
    driver.executableQuery(statement).execute();
  }
}

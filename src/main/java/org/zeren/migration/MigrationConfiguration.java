package org.zeren.migration;

import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.StringUtils;

/**
 * Migrates the configured database while the application starts; being the first to use it, it also
 * says if it is out of reach.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

  static final String LOCATION = "classpath:schema/neo4j";

  @Bean
  DatabaseSelectionProvider databaseSelection(
      @Value("${spring.data.neo4j.database:}") String database) {
    return StringUtils.hasText(database)
        ? DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(database)
        : DatabaseSelectionProvider.getDefaultSelectionProvider();
  }

  @Bean
  SchemaReady schemaReady(
      Driver driver,
      Neo4jConnectionDetails connection,
      DatabaseSelectionProvider database,
      ResourcePatternResolver resources) {
    URI uri = connection.getUri();
    FirstContact.with(driver, uri, Duration.ofSeconds(30));
    try {
      MigrationsConfig config = config(resources, database, LOCATION);
      return new SchemaMigrations(driver, config, Duration.ofSeconds(60)).apply();
    } catch (ServiceUnavailableException e) {
      throw FirstContact.noAnswer(uri, e);
    }
  }

  /**
   * Finds the migrations through Spring, which also looks into the executable jar, instead of
   * scanning every library.
   */
  static MigrationsConfig config(
      ResourcePatternResolver resources, DatabaseSelectionProvider database, String... locations) {
    return MigrationsConfig.builder()
        .withLocationsToScan(locations)
        .withResourceScanner(ignored -> find(resources, locations))
        .withDatabase(database.getDatabaseSelection().getValue())
        .build();
  }

  private static List<URL> find(ResourcePatternResolver resources, String... locations) {
    try {
      List<URL> found = new ArrayList<>();
      for (String location : locations) {
        for (Resource resource : resources.getResources(location + "/*.cypher")) {
          found.add(resource.getURL());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.zeren.seeding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.migration.SchemaReady;
import org.zeren.tally.Tallies;

/** Loads the seed into the migrated database before the web server accepts requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedProperties.class)
class SeedConfiguration {

  @Bean
  SeedLoaded seedLoaded(
      SchemaReady schema,
      Driver driver,
      DatabaseSelectionProvider database,
      SeedProperties properties,
      Clock clock,
      Tallies tallies,
      ResourcePatternResolver resources) {
    seed(properties, resources)
        .ifPresent(new SeedLoader(driver, sessions(database), clock, tallies)::load);
    return new SeedLoaded();
  }

  @Bean
  RuntimeWiringConfigurer loadSeed(
      Driver driver,
      DatabaseSelectionProvider database,
      SeedProperties properties,
      Clock clock,
      Tallies tallies,
      ResourcePatternResolver resources) {
    return new LoadSeed(
        () -> seed(properties, resources),
        caller -> new SeedLoader(driver, sessions(database), clock, tallies, caller));
  }

  /** The seed that is configured; empty when none is. */
  static Optional<Seed> seed(SeedProperties properties, ResourcePatternResolver resources) {
    if (properties.location().isBlank()) {
      return Optional.empty();
    }
    List<SeedFile> files =
        new SeedFolder(properties.location(), "zeren.seed.location").files(".yaml", resources);
    return Optional.of(
        properties.sources().isBlank()
            ? new Seed(files, List.of())
            : new Seed(
                files,
                new SeedFolder(properties.sources(), "zeren.seed.sources")
                    .files(".txt", resources)));
  }

  private static SessionConfig sessions(DatabaseSelectionProvider database) {
    String name = database.getDatabaseSelection().getValue();
    return name == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(name);
  }
}

package org.zeren.seeding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.migration.MigratedDatabase;
import org.zeren.tally.Tallies;

/** Loads the seed into the migrated database before the web server accepts requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SeedProperties.class)
class SeedConfiguration {

  @Bean
  SmartInitializingSingleton seedLoaded(
      MigratedDatabase database,
      SeedProperties properties,
      Clock clock,
      Tallies tallies,
      ResourcePatternResolver resources) {
    return () ->
        seed(properties, resources)
            .ifPresent(
                seed ->
                    new SeedLoader(database.driver(), database.sessions(), clock, tallies)
                        .load(seed));
  }

  @Bean
  RuntimeWiringConfigurer loadSeed(
      MigratedDatabase database,
      SeedProperties properties,
      Clock clock,
      Tallies tallies,
      ResourcePatternResolver resources) {
    return new LoadSeed(
        () -> seed(properties, resources),
        caller -> new SeedLoader(database.driver(), database.sessions(), clock, tallies, caller));
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
}

package org.zeren.seeding;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.zeren.migration.SchemaReady;

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
      ResourcePatternResolver resources) {
    if (!properties.location().isBlank()) {
      new SeedLoader(driver, sessions(database)).load(seed(properties, resources));
    }
    return new SeedLoaded();
  }

  static Seed seed(SeedProperties properties, ResourcePatternResolver resources) {
    List<SeedFile> files =
        new SeedFolder(properties.location(), "zeren.seed.location").files(".yaml", resources);
    return properties.sources().isBlank()
        ? new Seed(files, List.of())
        : new Seed(
            files,
            new SeedFolder(properties.sources(), "zeren.seed.sources").files(".txt", resources));
  }

  private static SessionConfig sessions(DatabaseSelectionProvider database) {
    String name = database.getDatabaseSelection().getValue();
    return name == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(name);
  }
}

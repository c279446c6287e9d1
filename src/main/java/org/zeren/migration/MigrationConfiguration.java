package org.zeren.migration;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.health.Neo4jHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.util.StringUtils;

/**
 * Migrates the configured database when the application starts; being the first to use it, it also
 * says if it is out of reach.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

  private static final String DATABASE = "migratedDatabase";

  @Bean
  DatabaseSelectionProvider databaseSelection(
      @Value("${spring.data.neo4j.database:}") String database) {
    return StringUtils.hasText(database)
        ? DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(database)
        : DatabaseSelectionProvider.getDefaultSelectionProvider();
  }

  @Bean(DATABASE)
  MigratedDatabase migratedDatabase(
      ObjectProvider<Driver> driver,
      Neo4jConnectionDetails connection,
      DatabaseSelectionProvider database,
      ResourcePatternResolver resources) {
    return new MigratedDatabase(
        driver::getObject,
        connection,
        SchemaFiles.in(resources, SchemaFiles.LOCATION),
        database.getDatabaseSelection().getValue());
  }

  /**
   * Opening it waits for the embedded database, and nothing else has to. It is closed after all
   * that uses the database.
   */
  @Bean
  static BeanFactoryPostProcessor driverOpensWhenNeeded() {
    return beans -> {
      for (String driver : beans.getBeanNamesForType(Driver.class, true, false)) {
        beans.getBeanDefinition(driver).setLazyInit(true);
        beans.registerDependentBean(driver, DATABASE);
      }
    };
  }

  /** In place of Spring Boot's, which would open the driver at once. */
  @Bean
  @ConditionalOnEnabledHealthIndicator("neo4j")
  HealthIndicator neo4jHealthContributor(MigratedDatabase database) {
    return () -> new Neo4jHealthIndicator(database.driver()).health();
  }
}

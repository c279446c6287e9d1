package org.zeren.migration;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Brings a database that no application has started on to the schema of this version. */
public final class SchemaForBench {

  private SchemaForBench() {}

  public static void apply(Driver driver) {
    new SchemaMigrations(
            driver,
            MigrationConfiguration.config(
                new PathMatchingResourcePatternResolver(),
                DatabaseSelectionProvider.getDefaultSelectionProvider(),
                MigrationConfiguration.LOCATION),
            Duration.ofSeconds(60))
        .apply();
  }
}

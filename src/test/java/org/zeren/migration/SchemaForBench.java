package org.zeren.migration;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings a database that no application has started on to the schema of this version. */
public final class SchemaForBench {

  private SchemaForBench() {}

  public static void apply(Driver driver) {
    new SchemaMigrations(
            driver,
            SchemaFiles.in(new PathMatchingResourcePatternResolver(), SchemaFiles.LOCATION),
            null,
            Duration.ofSeconds(60))
        .apply();
  }
}

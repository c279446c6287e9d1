package org.zeren.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;
import org.zeren.embedded.EmbeddedDatabaseForTests;

/**
 * A database by its place: a folder, in which a Neo4j is started, or the URI of one that runs, with
 * user and password in {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD}.
 */
record BenchDatabase(
    String uri, String username, String password, @Nullable EmbeddedDatabaseForTests embedded)
    implements AutoCloseable {

  static BenchDatabase at(String place) {
    if (place.contains("://")) {
      return new BenchDatabase(
          place,
          System.getenv().getOrDefault("NEO4J_USERNAME", "neo4j"),
          System.getenv().getOrDefault("NEO4J_PASSWORD", "neo4j"),
          null);
    }
    DataSize pageCache = DataSize.parse(System.getProperty("zeren.bench.page-cache", "1GB"));
    EmbeddedDatabaseForTests embedded = EmbeddedDatabaseForTests.start(Path.of(place), pageCache);
    return new BenchDatabase(
        embedded.uri().toString(), embedded.username(), embedded.password(), embedded);
  }

  Driver driver() {
    return GraphDatabase.driver(uri, AuthTokens.basic(username, password));
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}

package org.zeren.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How API and floor are started to be measured: both with the options that {@code
 * src/docs/operating.md} gives for serving many, the API as in production but with reading left
 * open to everybody. System properties: {@code zeren.bench.java} (other options of both JVMs),
 * {@code zeren.bench.api} (further ones of the API), {@code zeren.bench.database} (further ones of
 * the database's), {@code zeren.bench.port} (of the API; any when absent).
 */
final class Servers {

  private static final String BOTH =
      System.getProperty("zeren.bench.java", "-XX:+UseParallelGC -XX:+UseTransparentHugePages");

  private Servers() {}

  static Server floor(String uri, String password) throws Exception {
    return Server.start(
        options("-Xms256m -Xmx256m", BOTH), Server.READY, RunFloor.class.getName(), uri, password);
  }

  /** A Neo4j on that folder; its place is its URI and its password. */
  static Server database(String folder) throws Exception {
    return Server.start(
        options("-Xmx2g -Xms2g", System.getProperty("zeren.bench.database", "")),
        Server.READY,
        RunDatabase.class.getName(),
        folder);
  }

  /** The API of this build, with further arguments of the application. */
  static Server api(String uri, String password, String... more) throws Exception {
    return api(null, uri, password, more);
  }

  /** The API in that jar, or of this build; of two arguments of one name the later one counts. */
  static Server api(@Nullable Path jar, String uri, String password, String... more)
      throws Exception {
    Map<String, String> named = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(
                "--server.address=127.0.0.1",
                "--server.port=" + Integer.getInteger("zeren.bench.port", 0),
                "--spring.neo4j.uri=" + uri,
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + password,
                "--zeren.seed.location=",
                "--zeren.security.anonymous-reading=true",
                "--zeren.limits.rate.requests=0",
                "--zeren.graph.explain=true"),
            Stream.of(more))
        .forEach(it -> named.put(it.replaceFirst("=.*", ""), it));
    String[] arguments = named.values().toArray(String[]::new);
    List<String> options =
        options("-Xms512m -Xmx512m", BOTH, System.getProperty("zeren.bench.api", ""));
    String word = "Tomcat started on port ";
    return jar == null
        ? Server.start(options, word, "org.zeren.Zeren", arguments)
        : Server.startJar(options, word, jar, arguments);
  }

  private static List<String> options(String... given) {
    return Arrays.stream(String.join(" ", given).split(" ")).filter(it -> !it.isEmpty()).toList();
  }
}

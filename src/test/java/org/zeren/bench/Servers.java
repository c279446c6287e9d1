package org.zeren.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How API and floor are started to be measured: both with the options that {@code
 * src/docs/operating.md} gives for serving many, the API as in production but with reading left
 * open to everybody. System properties: {@code zeren.bench.java} (other options of both JVMs),
 * {@code zeren.bench.api} (further ones of the API), {@code zeren.bench.port} (of the API; any when
 * absent).
 */
final class Servers {

  private static final String BOTH =
      System.getProperty("zeren.bench.java", "-XX:+UseParallelGC -XX:+UseTransparentHugePages");

  private Servers() {}

  static Server floor(String uri, String password) throws Exception {
    return Server.start(
        options("-Xms256m -Xmx256m", BOTH), Server.READY, RunFloor.class.getName(), uri, password);
  }

  /** With further arguments of the application. */
  static Server api(String uri, String password, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + Integer.getInteger("zeren.bench.port", 0),
                "--spring.neo4j.uri=" + uri,
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + password,
                "--zeren.seed.location=",
                "--zeren.security.anonymous-reading=true",
                "--zeren.limits.rate.requests=0",
                "--zeren.graph.explain=true"));
    arguments.addAll(List.of(more));
    return Server.start(
        options("-Xms512m -Xmx512m", BOTH, System.getProperty("zeren.bench.api", "")),
        "Tomcat started on port ",
        "org.zeren.Zeren",
        arguments.toArray(String[]::new));
  }

  private static List<String> options(String... given) {
    return Arrays.stream(String.join(" ", given).split(" ")).filter(it -> !it.isEmpty()).toList();
  }
}

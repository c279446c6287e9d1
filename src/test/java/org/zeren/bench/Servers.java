package org.zeren.bench;

import java.util.ArrayList;
import java.util.List;

/** How the API is started to be measured: as in production, with reading left open to everybody. */
final class Servers {

  private Servers() {}

  /** With further arguments of the application. */
  static Server api(String uri, String password, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Xmx512m"));
    String given = System.getProperty("zeren.bench.api", "");
    if (!given.isBlank()) {
      options.addAll(List.of(given.split(" ")));
    }
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
        options, "Tomcat started on port ", "org.zeren.Zeren", arguments.toArray(String[]::new));
  }
}

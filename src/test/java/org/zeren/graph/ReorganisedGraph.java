package org.zeren.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;

/**
 * Nodes beside the seed in which the rare cases occur: bodies merged, split, renamed and set up
 * again, transferred and future duties, rejected links, late follow-ups, missing and equal keys.
 */
public final class ReorganisedGraph {

  private static final String MARK = ":fixture-";

  private ReorganisedGraph() {}

  public static void create(Driver driver, LocalDate today) {
    remove(driver);
    Arrays.stream(text().split(";\\s*\n"))
        .filter(statement -> !statement.isBlank())
        .forEach(
            statement ->
                driver.executableQuery(statement).withParameters(Map.of("today", today)).execute());
  }

  public static void remove(Driver driver) {
    driver
        .executableQuery("MATCH (n) WHERE n.id CONTAINS $mark DETACH DELETE n")
        .withParameters(Map.of("mark", MARK))
        .execute();
  }

  static boolean made(Vertex vertex) {
    return vertex.id().contains(MARK);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(
            ReorganisedGraph.class.getResourceAsStream("reorganised-graph.cypher"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

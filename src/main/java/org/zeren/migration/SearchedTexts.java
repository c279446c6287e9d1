package org.zeren.migration;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.search.Searched;

/**
 * Writes what is searched for on nodes that were written before anything was searched for by it; to
 * do so twice changes nothing.
 */
final class SearchedTexts {

  private static final Logger log = LoggerFactory.getLogger(SearchedTexts.class);
  private static final int AT_A_TIME = 1_000;

  private final Driver driver;
  private final SessionConfig config;

  SearchedTexts(Driver driver, SessionConfig config) {
    this.driver = driver;
    this.config = config;
  }

  void write() {
    int written = Searched.labels().stream().mapToInt(this::write).sum();
    log.info("Wrote what is searched for on {} nodes", written);
  }

  private int write(String label) {
    try (Session session = driver.session(config)) {
      List<String> nodes =
          session.executeRead(
              tx ->
                  tx.run("MATCH (n:%s) RETURN elementId(n) AS node".formatted(label)).stream()
                      .map(row -> row.get("node").asString())
                      .toList());
      for (int start = 0; start < nodes.size(); start += AT_A_TIME) {
        write(session, label, nodes.subList(start, Math.min(start + AT_A_TIME, nodes.size())));
      }
      return nodes.size();
    }
  }

  private static void write(Session session, String label, List<String> nodes) {
    session.executeWriteWithoutResult(
        tx -> {
          List<Map<String, Object>> rows =
              tx.run(
                      "MATCH (n) WHERE elementId(n) IN $nodes RETURN elementId(n) AS node, properties(n) AS properties",
                      Map.of("nodes", nodes))
                  .list(
                      row ->
                          Map.<String, Object>of(
                              "node",
                              row.get("node").asString(),
                              "searched",
                              Searched.properties(label, row.get("properties").asMap())));
          tx.run(
                  "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.node SET n += row.searched",
                  Map.of("rows", rows))
              .consume();
        });
  }
}

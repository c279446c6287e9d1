package org.zeren.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Two documents with measures, duties and a stated follow-up, whose keys begin with {@code
 * test-recording}; taken away again with all that was recorded since.
 */
final class Offices implements AutoCloseable {

  static final String NOW_HEALTH = agency("health");
  static final String CITY = agency("city");
  static final String MEASURE = "measure:test-recording/1";
  static final String STATED = "follow-up:test-recording/stated";

  private final Driver driver;
  private final List<Value> head;

  private Offices(Driver driver) {
    this.driver = driver;
    this.head = ask("OPTIONAL MATCH (head:AuditHead) RETURN [head.seq, head.hash]");
  }

  static String agency(String key) {
    return "agency:test-recording-" + key;
  }

  static Offices open(Driver driver) {
    Offices offices = new Offices(driver);
    Arrays.stream(text().split(";\\s*\n"))
        .forEach(statement -> driver.executableQuery(statement).execute());
    return offices;
  }

  @Override
  public void close() {
    run("MATCH (n) WHERE n.id CONTAINS ':test-recording' DETACH DELETE n");
    run("MATCH (n:IdempotencyKey) DETACH DELETE n");
    run(
        """
        MATCH (n:FollowUp|Responsibility|Assessment|Figure)
        WHERE n.origin = 'API' AND n.id =~ '[a-z-]+:[0-9a-f]{8}-[0-9a-f-]{27}(/[0-9]+)?'
        DETACH DELETE n""");
    driver
        .executableQuery(
            """
            MATCH (entry:AuditEntry) WHERE entry.seq > coalesce($head[0], 0)
            DETACH DELETE entry""")
        .withParameters(Map.of("head", head.get(0)))
        .execute();
    driver
        .executableQuery("MATCH (head:AuditHead) SET head.seq = $head[0], head.hash = $head[1]")
        .withParameters(Map.of("head", head.get(0)))
        .execute();
  }

  void run(String statement) {
    driver.executableQuery(statement).execute();
  }

  List<Value> ask(String statement) {
    return driver.executableQuery(statement).execute().records().stream()
        .map(row -> row.get(0))
        .toList();
  }

  long count(String pattern) {
    return ask("RETURN COUNT { " + pattern + " }").get(0).asLong();
  }

  Map<String, Object> properties(String label, String id) {
    return ask("MATCH (n:" + label + " {id: '" + id + "'}) RETURN properties(n)").get(0).asMap();
  }

  /** All nodes and relationships, but for the chain's. */
  List<String> everything() {
    return driver
        .executableQuery(
            """
            MATCH (n) OPTIONAL MATCH (n)-[r]->(to)
            RETURN [labels(n), properties(n), type(r), properties(r), to.id] AS row""")
        .execute()
        .records()
        .stream()
        .map((Record row) -> row.get("row").toString())
        .sorted()
        .toList();
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Offices.class.getResourceAsStream("offices.cypher"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.zeren.graph.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.TypeSystem;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.Statement;

/** One root field as it is read from the database in both ways, put in words. */
final class OneRequest {

  private static final TypeSystem TYPES = TypeSystem.getDefault();

  /** Not the WHERE within a pattern or a list, which follows a name. */
  private static final Pattern CLAUSE =
      Pattern.compile(" *((?<![\\w(])(?:MATCH|RETURN|WITH|ORDER BY|CALL)\\b|(?<=\\))WHERE\\b)");

  private final Map<String, Set<String>> reads;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> idsByElementId = new HashMap<>();
  private final Statement whole;
  private final Value ofParts;
  private final Value ofWhole;
  private int waves;

  /** A statement as it was run in a wave. */
  private record Part(int wave, Statement statement, List<Record> rows) {}

  /**
   * @param reads what each text reads, in their order
   */
  OneRequest(RootRead read, Map<String, Set<String>> reads, Driver driver) {
    this.reads = reads;
    this.whole = read.whole().get();
    try (Session session = driver.session()) {
      ofParts =
          session.executeRead(
              tx -> new PartsReader(wave -> run(wave, tx), it -> it).read(read.parts()));
      ofWhole = session.executeRead(tx -> run(whole, tx).get(0).get(0));
    }
    List<String> order = List.copyOf(reads.keySet());
    parts.sort(
        Comparator.comparing(Part::wave)
            .thenComparing(it -> order.indexOf(it.statement().cypher())));
  }

  private List<List<Record>> run(List<Statement> wave, TransactionContext tx) {
    waves++;
    return wave.stream()
        .map(
            statement -> {
              List<Record> rows = run(statement, tx);
              parts.add(new Part(waves, statement, rows));
              rows.forEach(row -> row.values().forEach(this::note));
              return rows;
            })
        .toList();
  }

  private static List<Record> run(Statement statement, TransactionContext tx) {
    return tx.run(statement.cypher(), statement.values()).list();
  }

  private void note(Value value) {
    if (value.hasType(TYPES.NODE())) {
      idsByElementId.put(value.asNode().elementId(), value.get("id").asString());
    }
  }

  Value readInParts() {
    return ofParts;
  }

  Value readAsAWhole() {
    return ofWhole;
  }

  /** The parts, wave by wave, each with what it reads and what it is told. */
  String parts() {
    return parts.stream()
        .map(
            it ->
                "// wave %d: %s, $q = %s\n%s"
                    .formatted(
                        it.wave(), read(it), told(it.statement()), lines(it.statement().cypher())))
        .collect(Collectors.joining("\n\n"));
  }

  /** Their rows, as rows of a table. */
  String rows() {
    return parts.stream()
        .map(it -> "| %d | %s | %s |".formatted(it.wave(), read(it), rows(it.rows())))
        .collect(Collectors.joining("\n"));
  }

  /** The statement that reads all, with what it is told. */
  String whole() {
    return "// $q = %s\n%s".formatted(told(whole), lines(whole.cypher()));
  }

  /** What that returned. */
  String row() {
    return shown(ofWhole);
  }

  private String read(Part part) {
    return String.join("; ", reads.get(part.statement().cypher()));
  }

  private String rows(List<Record> rows) {
    return rows.isEmpty()
        ? "none"
        : rows.stream().map(this::row).collect(Collectors.joining("<br>"));
  }

  private String row(Record row) {
    return row.keys().stream()
        .map(key -> "`%s`: `%s`".formatted(key, shown(row.get(key))))
        .collect(Collectors.joining(", "));
  }

  private String told(Statement statement) {
    return new TreeMap<>(statement.parameters())
        .entrySet().stream()
            .map(it -> it.getKey() + ": " + told(it.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private String told(Object value) {
    return value instanceof LocalDate ? "today" : shown(Values.value(value));
  }

  /** A clause a line, as deep as it stands in others; the database takes that for the same. */
  private static String lines(String cypher) {
    return CLAUSE
        .matcher(cypher)
        .replaceAll(
            clause ->
                Matcher.quoteReplacement(
                    "\n"
                        + "  ".repeat(depth(cypher.substring(0, clause.start())))
                        + clause.group(1)))
        .strip();
  }

  private static int depth(String before) {
    return IntStream.range(0, before.length())
        .map(at -> before.charAt(at) == '{' ? 1 : before.charAt(at) == '}' ? -1 : 0)
        .sum();
  }

  /** Nodes by label and id only, and the database's own ids by the node that they are of. */
  private String shown(Value value) {
    if (value.hasType(TYPES.NODE())) {
      return "(:%s {id: '%s', …})"
          .formatted(String.join(":", value.asNode().labels()), value.get("id").asString());
    }
    if (value.hasType(TYPES.LIST())) {
      return value.asList(this::shown).stream().collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.hasType(TYPES.STRING())) {
      String id = idsByElementId.get(value.asString());
      return id == null ? "'" + value.asString() + "'" : "elementId(" + id + ")";
    }
    return value.toString();
  }
}

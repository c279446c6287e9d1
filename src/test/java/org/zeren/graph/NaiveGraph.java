package org.zeren.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.zeren.access.Caller;

/** The whole graph in memory, read by two statements without a condition. */
final class NaiveGraph {

  private final List<Vertex> vertices;

  private NaiveGraph(List<Vertex> vertices) {
    this.vertices = vertices;
  }

  static NaiveGraph load(Driver driver) {
    return load(driver, node -> true);
  }

  /** The graph without the nodes that the caller may not see. */
  static NaiveGraph load(Driver driver, Caller caller) {
    return load(
        driver,
        node ->
            !node.hasLabel("Restricted")
                || !Collections.disjoint(node.get("readers").asList(), caller.readers()));
  }

  private static NaiveGraph load(Driver driver, Predicate<Node> visible) {
    Map<String, Vertex> byElement = new HashMap<>();
    for (Record row :
        read(driver, "MATCH (n) RETURN elementId(n) AS element, labels(n) AS labels, n AS node")) {
      List<Object> labels = row.get("labels").asList();
      Node node = row.get("node").asNode();
      if (!visible.test(node)) {
        continue;
      }
      byElement.put(
          row.get("element").asString(),
          new Vertex(
              labels.stream()
                  .map(String::valueOf)
                  .filter(label -> !label.equals("Restricted"))
                  .findFirst()
                  .orElseThrow(),
              node.asMap()));
    }
    for (Record row :
        read(
            driver,
            "MATCH (a)-[r]->(b) RETURN elementId(a) AS start, r AS edge, elementId(b) AS end")) {
      Vertex from = byElement.get(row.get("start").asString());
      Vertex to = byElement.get(row.get("end").asString());
      if (from == null || to == null) {
        continue;
      }
      var relationship = row.get("edge").asRelationship();
      Vertex.Edge edge = new Vertex.Edge(relationship.type(), from, to, relationship.asMap());
      from.add(edge);
      if (from != to) {
        to.add(edge);
      }
    }
    return new NaiveGraph(
        byElement.values().stream().sorted(Comparator.comparing(Vertex::id)).toList());
  }

  private static List<Record> read(Driver driver, String cypher) {
    return driver.executableQuery(cypher).execute().records();
  }

  Stream<Vertex> all(String label) {
    return vertices.stream().filter(it -> it.label().equals(label));
  }

  Optional<Vertex> find(String label, Object id) {
    return all(label).filter(it -> it.id().equals(id)).findFirst();
  }

  Stream<Vertex> all() {
    return vertices.stream();
  }
}

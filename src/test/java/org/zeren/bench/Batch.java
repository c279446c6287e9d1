package org.zeren.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.zeren.search.Searched;

/** Nodes and relationships that are written in one transaction. */
final class Batch {

  private final Map<String, List<Map<String, ?>>> nodes = new LinkedHashMap<>();
  private final Map<String, List<Map<String, ?>>> links = new LinkedHashMap<>();

  /** Properties come as name, value, name, value; those without a value are left out. */
  void node(String label, String id, @Nullable Object... properties) {
    Map<String, Object> row = properties(properties);
    row.put("id", id);
    row.putIfAbsent("origin", "SEED");
    Searched.properties(label, Map.copyOf(row))
        .forEach(
            (name, value) -> {
              if (value != null) {
                row.put(name, value);
              }
            });
    nodes.computeIfAbsent(label, it -> new ArrayList<>()).add(row);
  }

  /** A relationship between two nodes, given as label and id. */
  void link(
      String from, String fromId, String type, String to, String toId, @Nullable Object... values) {
    String cypher =
        "UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.values"
            .formatted(from, to, type);
    links
        .computeIfAbsent(cypher, it -> new ArrayList<>())
        .add(Map.of("from", fromId, "to", toId, "values", properties(values)));
  }

  void write(TransactionContext transaction) {
    nodes.forEach(
        (label, rows) ->
            transaction
                .run(
                    "UNWIND $rows AS row CREATE (n:" + label + ") SET n = row",
                    Map.of("rows", rows))
                .consume());
    links.forEach((cypher, rows) -> transaction.run(cypher, Map.of("rows", rows)).consume());
  }

  private static Map<String, Object> properties(@Nullable Object... pairs) {
    Map<String, Object> properties = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (value != null) {
        properties.put(String.valueOf(pairs[i]), value);
      }
    }
    return properties;
  }
}

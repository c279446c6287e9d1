package org.zeren.seeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs one statement over many rows, some thousand at a time. */
final class Rows {

  private static final int BATCH = 2_000;

  private final TransactionContext tx;

  Rows(TransactionContext tx) {
    this.tx = tx;
  }

  /** Binds the rows as {@code $rows} and gives all that the statement returned. */
  <T> List<Record> run(String statement, List<T> things, Function<T, ?> row) {
    return run(statement, "rows", things, row, Map.of());
  }

  /** Binds the ids as {@code $ids}. */
  List<String> ids(String statement, List<String> ids, Map<String, Object> parameters) {
    return run(statement, "ids", ids, id -> id, parameters).stream()
        .map(found -> found.get("id").asString())
        .toList();
  }

  private <T> List<Record> run(
      String statement,
      String name,
      List<T> things,
      Function<T, ?> row,
      Map<String, Object> parameters) {
    List<Record> found = new ArrayList<>();
    for (int start = 0; start < things.size(); start += BATCH) {
      List<T> batch = things.subList(start, Math.min(start + BATCH, things.size()));
      Map<String, Object> bound = new HashMap<>(parameters);
      bound.put(name, batch.stream().map(row).toList());
      found.addAll(tx.run(statement, bound).list());
    }
    return found;
  }

  /** The properties but for those that were amended through the API. */
  static Map<String, @Nullable Object> without(
      List<Object> amended, Map<String, @Nullable Object> properties) {
    Map<String, @Nullable Object> left = new HashMap<>(properties);
    left.keySet().removeAll(amended);
    return left;
  }
}

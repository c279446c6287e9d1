package org.zeren.graph.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.zeren.graph.statement.Statement;

/** What the database did for one request, for {@code extensions.explain}. */
public final class StatementLog {

  private final long begun = System.nanoTime();
  private final List<Map<String, Object>> statements = new ArrayList<>();

  /** Notes a statement that was run with its profile. */
  synchronized void add(Statement statement, ResultSummary summary, long nanoseconds) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("cypher", statement.cypher());
    if (summary.hasProfile()) {
      entry.put("databaseHits", databaseHits(summary.profile()));
      entry.put("rows", rows(summary.profile()));
    }
    entry.put("milliseconds", milliseconds(nanoseconds));
    statements.add(entry);
  }

  /** The entry of the response. */
  synchronized Map<String, Object> explained() {
    return Map.of(
        "statements",
        List.copyOf(statements),
        "milliseconds",
        milliseconds(System.nanoTime() - begun));
  }

  private static long databaseHits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(StatementLog::databaseHits).sum();
  }

  /** Rows that all steps of the plan passed on, not only those that reach the answer. */
  private static long rows(ProfiledPlan plan) {
    return plan.records() + plan.children().stream().mapToLong(StatementLog::rows).sum();
  }

  private static double milliseconds(long nanoseconds) {
    return Math.round(nanoseconds / 10_000.0) / 100.0;
  }
}

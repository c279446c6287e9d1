package org.zeren.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/** The results as a table; API before floor in each cell that has both. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  /** Turns of API and floor by turns, as they were run. */
  void add(String operation, int connections, List<Turn> turns, JsonNode statements) {
    List<Turn> ours = every(turns, 0);
    List<Turn> theirs = every(turns, 1);
    double throughput = ratio(ours, theirs, turn -> turn.load().perSecond());
    double latency = ratio(ours, theirs, turn -> turn.load().milliseconds(50));
    long hits = 0;
    long rows = 0;
    for (JsonNode statement : statements) {
      hits += statement.path("databaseHits").asLong();
      rows += statement.path("rows").asLong();
    }
    String line =
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f / %.0f | **%.2f** | %.2f | %s | %s | %.0f / %.0f | %.0f / %.0f | %.0f"
                + " / %.0f | %d, %d, %d |",
            operation,
            connections,
            median(ours, turn -> turn.load().perSecond()),
            median(theirs, turn -> turn.load().perSecond()),
            throughput,
            latency,
            percentiles(ours),
            percentiles(theirs),
            median(ours, Turn::ownMicroseconds),
            median(theirs, Turn::ownMicroseconds),
            median(ours, Turn::databaseMicroseconds),
            median(theirs, Turn::databaseMicroseconds),
            median(ours, Turn::kilobytes),
            median(theirs, Turn::kilobytes),
            statements.size(),
            rows,
            hits);
    lines.add(line);
    System.out.println(line);
  }

  void print() {
    System.out.println();
    System.out.println(
        "| operation | connections | requests/s | ratio | p50 ratio | p50, p95, p99 ms | floor's |"
            + " µs CPU | database's µs | KiB allocated | statements, rows, database hits |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    lines.forEach(System.out::println);
  }

  private static String percentiles(List<Turn> turns) {
    Histogram all = new Histogram(3);
    turns.forEach(turn -> all.add(turn.load().latencies()));
    return String.format(
        Locale.ROOT,
        "%.1f, %.1f, %.1f",
        all.getValueAtPercentile(50) / 1e6,
        all.getValueAtPercentile(95) / 1e6,
        all.getValueAtPercentile(99) / 1e6);
  }

  private static List<Turn> every(List<Turn> turns, int which) {
    return IntStream.range(0, turns.size() / 2).mapToObj(i -> turns.get(2 * i + which)).toList();
  }

  private static double ratio(List<Turn> ours, List<Turn> theirs, ToDoubleFunction<Turn> figure) {
    return medianOf(
        IntStream.range(0, ours.size())
            .mapToDouble(
                i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)))
            .toArray());
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
    return medianOf(turns.stream().mapToDouble(figure).toArray());
  }

  private static double medianOf(double[] figures) {
    double[] sorted = figures.clone();
    java.util.Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

package org.zeren.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How an operation was answered by a database that had not planned it, and how when it was asked
 * again.
 *
 * @param first milliseconds
 * @param again milliseconds
 * @param processor milliseconds that API and database worked for the first answer, which others on
 *     the same machine change less than how long it took; in steps of ten
 * @param characters of all its statements together
 * @param outcome empty, or the codes of the errors, or what HTTP or the connection said instead
 */
record FirstAnswer(
    String query,
    double first,
    double again,
    double processor,
    int statements,
    int characters,
    String outcome) {

  boolean isLate() {
    return outcome.contains("TIMEOUT") || outcome.startsWith("HTTP 5");
  }

  boolean isFailure() {
    return !outcome.isEmpty() && !isLate();
  }

  /** Of several turns of the same operations, the medians of each, and the last bad outcome. */
  static List<FirstAnswer> medians(List<List<FirstAnswer>> turns) {
    return IntStream.range(0, turns.get(0).size())
        .mapToObj(i -> median(turns.stream().map(turn -> turn.get(i)).toList()))
        .toList();
  }

  private static FirstAnswer median(List<FirstAnswer> turns) {
    FirstAnswer one = turns.get(0);
    return new FirstAnswer(
        one.query(),
        median(turns, FirstAnswer::first),
        median(turns, FirstAnswer::again),
        median(turns, FirstAnswer::processor),
        one.statements(),
        one.characters(),
        turns.stream().map(FirstAnswer::outcome).max(String::compareTo).orElse(""));
  }

  private static double median(List<FirstAnswer> turns, ToDoubleFunction<FirstAnswer> figure) {
    return FirstFigures.percentile(turns.stream().mapToDouble(figure).toArray(), 50);
  }
}

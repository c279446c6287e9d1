package org.zeren.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What many first answers come to. */
final class FirstFigures {

  private FirstFigures() {}

  /** By what they are called, in the order to print them. */
  static Map<String, Double> of(List<FirstAnswer> answers) {
    double[] firsts = answers.stream().mapToDouble(FirstAnswer::first).toArray();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("median of first answers, ms", percentile(firsts, 50));
    figures.put("p90, ms", percentile(firsts, 90));
    figures.put("p95, ms", percentile(firsts, 95));
    figures.put("slowest, ms", percentile(firsts, 100));
    figures.put("sum of first answers, ms", sum(answers, FirstAnswer::first));
    figures.put("sum of second answers, ms", sum(answers, FirstAnswer::again));
    figures.put("processor time of first answers, ms", sum(answers, FirstAnswer::processor));
    figures.put("statements", sum(answers, FirstAnswer::statements));
    figures.put("characters of statements", sum(answers, FirstAnswer::characters));
    figures.put("TIMEOUT or HTTP 5xx", sum(answers, it -> it.isLate() ? 1 : 0));
    figures.put("other errors", sum(answers, it -> it.isFailure() ? 1 : 0));
    return figures;
  }

  /** The median over the operations of how much longer the one list's first answers took. */
  static double medianRatio(List<FirstAnswer> ours, List<FirstAnswer> theirs) {
    return percentile(
        IntStream.range(0, ours.size())
            .mapToDouble(i -> ours.get(i).first() / theirs.get(i).first())
            .toArray(),
        50);
  }

  /**
   * The smallest figure that so many of a hundred do not exceed; between the two middle ones for
   * 50.
   */
  static double percentile(double[] figures, int percent) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    if (percent == 50 && sorted.length % 2 == 0) {
      return (sorted[middle - 1] + sorted[middle]) / 2;
    }
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }

  private static double sum(List<FirstAnswer> answers, ToDoubleFunction<FirstAnswer> figure) {
    return answers.stream().mapToDouble(figure).sum();
  }
}

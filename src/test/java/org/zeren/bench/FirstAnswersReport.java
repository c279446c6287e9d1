package org.zeren.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** First answers as tables; this build before the baseline in each cell that has both. */
final class FirstAnswersReport {

  private static final int QUERY_CHARACTERS = 90;

  /** Lines of a table before its first row. */
  private static final int HEAD = 2;

  private final Path folder;

  FirstAnswersReport(Path folder) {
    this.folder = folder;
  }

  /**
   * Each operation goes to a file, and to the output where it is wanted or failed; figures to the
   * output. The builds are this one and the baseline, if there is one.
   */
  void add(String title, boolean each, List<List<FirstAnswer>> builds) throws IOException {
    List<FirstAnswer> ours = builds.get(0);
    List<FirstAnswer> theirs = builds.size() > 1 ? builds.get(1) : null;
    Path file = folder.resolve(title.replaceAll("\\W+", "-") + ".md");
    List<String> lines = each(ours, theirs);
    Files.write(file, lines);
    System.out.printf("%n## %s%n%n", title);
    List<String> shown =
        IntStream.range(0, lines.size())
            .filter(i -> each || i < HEAD || isBad(i - HEAD, builds))
            .mapToObj(lines::get)
            .toList();
    if (each || shown.size() > HEAD) {
      shown.forEach(System.out::println);
    }
    System.out.println("\nAll of them: " + file);
    System.out.println();
    figures(ours, theirs).forEach(System.out::println);
  }

  private static boolean isBad(int operation, List<List<FirstAnswer>> builds) {
    return builds.stream().anyMatch(answers -> !answers.get(operation).outcome().isEmpty());
  }

  private static List<String> each(List<FirstAnswer> ours, @Nullable List<FirstAnswer> theirs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| | first, ms | its processor time, ms | again, ms | statements | characters | errors | query |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
    IntStream.range(0, ours.size())
        .mapToObj(i -> line(i + 1, ours.get(i), theirs == null ? null : theirs.get(i)))
        .forEach(lines::add);
    return lines;
  }

  private static String line(int number, FirstAnswer ours, @Nullable FirstAnswer theirs) {
    String query = ours.query().replaceAll("\\s+", " ").replace("|", "\\|");
    return "| %d | %s | %s | %s | %s | %s | %s | `%s` |"
        .formatted(
            number,
            both(ours, theirs, it -> number(it.first())),
            both(ours, theirs, it -> number(it.processor())),
            both(ours, theirs, it -> number(it.again())),
            both(ours, theirs, it -> String.valueOf(it.statements())),
            both(ours, theirs, it -> String.valueOf(it.characters())),
            both(ours, theirs, FirstAnswer::outcome).replaceFirst("^ / $", ""),
            query.substring(0, Math.min(QUERY_CHARACTERS, query.length())));
  }

  private static String both(
      FirstAnswer ours, @Nullable FirstAnswer theirs, Function<FirstAnswer, String> cell) {
    return cell.apply(ours) + (theirs == null ? "" : " / " + cell.apply(theirs));
  }

  private static List<String> figures(List<FirstAnswer> ours, @Nullable List<FirstAnswer> theirs) {
    Map<String, Double> own = FirstFigures.of(ours);
    List<String> lines = new ArrayList<>();
    if (theirs == null) {
      lines.add("| %d operations | |".formatted(ours.size()));
      lines.add("| --- | --- |");
      own.forEach((name, figure) -> lines.add("| %s | %s |".formatted(name, number(figure))));
      return lines;
    }
    Map<String, Double> base = FirstFigures.of(theirs);
    lines.add("| %d operations | this build | baseline | ratio |".formatted(ours.size()));
    lines.add("| --- | --- | --- | --- |");
    own.forEach(
        (name, figure) ->
            lines.add(
                "| %s | %s | %s | %s |"
                    .formatted(
                        name,
                        number(figure),
                        number(base.get(name)),
                        ratio(figure, base.get(name)))));
    lines.add(
        "| median of the operations' own ratios | | | %.2f |"
            .formatted(FirstFigures.medianRatio(ours, theirs)));
    return lines;
  }

  private static String number(double figure) {
    return String.format(Locale.ROOT, figure < 10 && figure % 1 != 0 ? "%.1f" : "%.0f", figure);
  }

  private static String ratio(double ours, double theirs) {
    return theirs == 0 ? "" : String.format(Locale.ROOT, "%.2f", ours / theirs);
  }
}

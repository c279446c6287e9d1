package org.zeren.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what somebody waits who asks what nobody asked before, when the database has to plan
 * each statement: {@code FirstAnswers [jar of a baseline]}. On the shipped seed and on a generated
 * nation, API and database are warmed up with other operations, the database forgets its plans, and
 * the documents' questions and random operations are asked once and again. Then both are started
 * anew and asked the first of the questions at once. With a baseline both builds are measured in
 * turn, each with processes and a copy of the data of its own.
 *
 * @see FirstAnswersSettings
 */
final class FirstAnswers {

  static final Path FOLDER = Path.of("target", "first-answers");

  private final List<Build> builds;
  private final FirstAnswersSettings settings;
  private final FirstAnswersReport report;

  private FirstAnswers(List<Build> builds, FirstAnswersSettings settings) {
    this.builds = builds;
    this.settings = settings;
    this.report = new FirstAnswersReport(FOLDER);
  }

  public static void main(String[] arguments) throws Exception {
    FirstAnswersSettings settings = FirstAnswersSettings.read();
    List<Build> builds = new ArrayList<>(List.of(Build.at("this", settings.jar())));
    if (arguments.length > 0) {
      builds.add(Build.at("baseline", arguments[0]));
    }
    Files.createDirectories(FOLDER);
    for (String data : settings.data()) {
      new FirstAnswers(builds, settings).measure(data);
    }
  }

  private void measure(String name) throws Exception {
    FirstAnswersData data = prepare(name);
    List<List<FirstAnswersTurn>> turns = new ArrayList<>();
    builds.forEach(build -> turns.add(new ArrayList<>()));
    for (int turn = 0; turn < settings.turns(); turn++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, builds.size()).boxed().toList());
      if (turn % 2 == 1) {
        Collections.reverse(order);
      }
      for (int build : order) {
        turns.get(build).add(FirstAnswersTurn.run(builds.get(build), data, settings));
      }
    }
    report.add(name + ", questions", true, medians(turns, FirstAnswersTurn::questions));
    report.add(name + ", random operations", false, medians(turns, FirstAnswersTurn::random));
    report.add(name + ", after a restart", true, medians(turns, FirstAnswersTurn::restarted));
  }

  private static List<List<FirstAnswer>> medians(
      List<List<FirstAnswersTurn>> turns, Function<FirstAnswersTurn, List<FirstAnswer>> part) {
    return turns.stream()
        .map(ofOneBuild -> FirstAnswer.medians(ofOneBuild.stream().map(part).toList()))
        .toList();
  }

  /** Brings the data into each build's folder; the first one tells what is asked about it. */
  private FirstAnswersData prepare(String name) throws Exception {
    @Nullable FirstAnswersData data = null;
    for (Build build : builds) {
      fill(build, name);
      try (RunningBuild running = FirstAnswersTurn.start(build, name, settings)) {
        data = data == null ? FirstAnswersData.of(name, running, settings.random()) : data;
      }
    }
    data.write(FOLDER.resolve(name + ".jsonl"));
    return data;
  }

  /** The seed is loaded into an empty folder by the API; a nation is copied. */
  private void fill(Build build, String name) throws IOException {
    Path folder = FirstAnswersTurn.folder(build, name);
    FileSystemUtils.deleteRecursively(folder);
    if (name.equals("nation")) {
      if (!Files.isDirectory(settings.nation())) {
        GenerateNation.main(new String[] {settings.nation().toString(), settings.scale()});
      }
      boolean isBaseline = build.name().equals("baseline");
      FileSystemUtils.copyRecursively(
          isBaseline ? settings.baselineNation() : settings.nation(), folder);
    }
  }
}

package org.zeren.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One turn of a build: its first answers when it is warm, and after it was started anew. */
record FirstAnswersTurn(
    List<FirstAnswer> questions, List<FirstAnswer> random, List<FirstAnswer> restarted) {

  private static final int AFTER_A_RESTART = 20;

  static FirstAnswersTurn run(Build build, FirstAnswersData data, FirstAnswersSettings settings)
      throws Exception {
    List<Map<String, Object>> questions = data.questions();
    List<FirstAnswer> warm;
    try (RunningBuild running = start(build, data.name(), settings)) {
      try (Inquirer inquirer = new Inquirer(running)) {
        int asked = inquirer.askFor(settings.warmUp(), data.warmUp());
        System.out.printf("%s on %s: warmed up by %d answers%n", build.name(), data.name(), asked);
      }
      running.forgetPlans();
      Thread.sleep(settings.settle().toMillis());
      try (Inquirer inquirer = new Inquirer(running)) {
        warm =
            inquirer.firstAnswers(
                Stream.of(questions, data.random()).flatMap(List::stream).toList());
      }
    }
    try (RunningBuild running = start(build, data.name(), settings);
        Inquirer inquirer = new Inquirer(running)) {
      return new FirstAnswersTurn(
          warm.subList(0, questions.size()),
          warm.subList(questions.size(), warm.size()),
          inquirer.firstAnswers(questions.subList(0, AFTER_A_RESTART)));
    }
  }

  /**
   * Patient with a database that others keep waiting, and without what the server asks by itself
   * after its start, which would be measured along; further arguments of the settings count more.
   */
  static RunningBuild start(Build build, String data, FirstAnswersSettings settings)
      throws Exception {
    String seed = data.equals("seed") ? settings.seed() : "";
    return RunningBuild.start(
        build,
        folder(build, data),
        Stream.concat(
                Stream.of(
                    "--zeren.seed.location=" + seed,
                    "--zeren.console.first-visits=false",
                    "--spring.neo4j.connection-timeout=60s",
                    "--spring.neo4j.pool.connection-acquisition-timeout=60s"),
                settings.arguments().stream())
            .toArray(String[]::new));
  }

  /** Where the database of a build is. */
  static Path folder(Build build, String data) {
    return FirstAnswers.FOLDER.resolve(data + "-" + build.name()).toAbsolutePath();
  }
}

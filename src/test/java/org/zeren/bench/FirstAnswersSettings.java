package org.zeren.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What can be set about {@link FirstAnswers}, all behind {@code zeren.first.}; blank is absent.
 *
 * @param data seed, nation, or both
 * @param nation a folder, which is generated where there is none, and kept
 * @param baselineNation the same as the baseline wants it, if its schema is another
 * @param scale of what is generated
 * @param seed where the shipped data is, the same for both builds
 * @param jar of this build; blank for the class path
 * @param warmUp processor time of API and database together
 * @param settle how long the API is left alone once the database has forgotten its plans, so that
 *     it has made again what it makes ahead
 * @param random how many random operations
 * @param turns of which the medians are told
 * @param arguments further ones of the APIs
 */
record FirstAnswersSettings(
    List<String> data,
    Path nation,
    Path baselineNation,
    String scale,
    String seed,
    String jar,
    Duration warmUp,
    Duration settle,
    int random,
    int turns,
    List<String> arguments) {

  static FirstAnswersSettings read() {
    Path nation = Path.of(property("nation", "target/nation-0.1"));
    return new FirstAnswersSettings(
        words(property("data", "seed,nation")),
        nation,
        Path.of(property("baseline-nation", nation.toString())),
        property("scale", "0.1"),
        property("seed", "file:seed/"),
        property("jar", ""),
        Duration.ofSeconds(Integer.parseInt(property("warm-up", "120"))),
        Duration.ofSeconds(Integer.parseInt(property("settle", "0"))),
        Integer.parseInt(property("random", "200")),
        Integer.parseInt(property("turns", "1")),
        words(property("arguments", "")));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[, ]+")).filter(it -> !it.isEmpty()).toList();
  }

  private static String property(String name, String otherwise) {
    String given = System.getProperty("zeren.first." + name, "");
    return given.isBlank() ? otherwise : given;
  }
}

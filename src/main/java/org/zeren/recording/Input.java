package org.zeren.recording;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one input object, of the types that the schema says. What is wrong with them is
 * noted, and read all the same.
 */
final class Input {

  static final int LONG_TEXT = 4000;

  private static final int MOST_IDS = 100;
  private static final int LONGEST_KEY = 200;

  private final Map<String, ?> values;
  private final Mistakes mistakes;

  Input(Map<String, ?> values, Mistakes mistakes) {
    this.values = values;
    this.mistakes = mistakes;
  }

  /** The key that makes the request one that can be repeated. */
  String key() {
    return text("idempotencyKey", LONGEST_KEY);
  }

  /** An id as it was given; whether it is that of something is for the graph to say. */
  String id(String name) {
    return String.valueOf(values.get(name));
  }

  /** As above; null when absent. */
  @Nullable String optionalId(String name) {
    return values.get(name) == null ? null : id(name);
  }

  /** Ids, at least one and none twice. */
  List<String> ids(String name) {
    List<String> ids = list(name).stream().map(String::valueOf).toList();
    if (ids.isEmpty()) {
      mistakes.add(Wrong.NONE_GIVEN, name);
    }
    if (ids.size() > MOST_IDS) {
      mistakes.add(Wrong.TOO_MANY, Map.of("most", MOST_IDS), name);
    }
    Set<String> seen = new HashSet<>();
    IntStream.range(0, ids.size())
        .filter(at -> !seen.add(ids.get(at)))
        .forEach(at -> mistakes.add(Wrong.GIVEN_TWICE, name, "" + at));
    return ids;
  }

  /** A text that says something, without white space around it. */
  String text(String name, int longest) {
    return Texts.check(String.valueOf(values.get(name)), longest, mistakes, name);
  }

  /** As above; null when absent. */
  @Nullable String optionalText(String name, int longest) {
    return values.get(name) == null ? null : text(name, longest);
  }

  @Nullable LocalDate date(String name) {
    return values.get(name) instanceof LocalDate date ? date : null;
  }

  /** A date that the schema requires. */
  LocalDate requiredDate(String name) {
    return (LocalDate) required(name);
  }

  int number(String name) {
    return (Integer) required(name);
  }

  /** A value of an enum, by its name. */
  String choice(String name) {
    return String.valueOf(values.get(name));
  }

  /** As above; null when absent. */
  @Nullable String optionalChoice(String name) {
    return values.get(name) == null ? null : choice(name);
  }

  /** Values of an enum, in alphabetical order and each once; empty when none is given. */
  List<String> choices(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).distinct().sorted().toList()
        : List.of();
  }

  /** The figures; null when absent. */
  @Nullable List<Figure> figures() {
    return values.get("figures") == null ? null : Figure.all(list("figures"), mistakes);
  }

  Mistakes mistakes() {
    return mistakes;
  }

  private Object required(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The schema requires " + name);
    }
    return value;
  }

  private List<?> list(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }
}

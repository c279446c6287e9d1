package org.zeren.graph.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What the text of a statement may depend on besides the selection, so that nothing is written that
 * cannot apply.
 *
 * @param arguments those of the root field; none for what stands below nodes
 * @param kept what is known of the kept counts
 * @param askedOfKept set once a text depends on that
 * @param narrowed whether the nodes that the root field's filter lets through are known by then
 */
record Circumstances(
    Map<String, ?> arguments, Kept kept, AtomicBoolean askedOfKept, boolean narrowed) {

  static final Circumstances NONE = new Circumstances(Map.of(), Kept.NOT);

  Circumstances(Map<String, ?> arguments, Kept kept) {
    this(arguments, kept, new AtomicBoolean(), false);
  }

  /** Whether the kept counts say what holds on the day that is asked about. */
  enum Kept {
    /** The statement has to find out. */
    UNKNOWN,
    /** They do not. */
    NOT,
    /** They do, except for measures that something restricted touches. */
    SOME,
    /** They do for all measures. */
    ALL
  }

  /** The same as if that were known of the kept counts. */
  Circumstances where(Kept other) {
    return new Circumstances(arguments, other, askedOfKept, narrowed);
  }

  /** The same once it is known which nodes the root field's filter lets through. */
  Circumstances afterNarrowing() {
    return new Circumstances(arguments, kept, new AtomicBoolean(), true);
  }

  /** Those of a root field read in parts: one text for all arguments that take several values. */
  static Circumstances ofParts(Map<String, ?> arguments) {
    Map<String, Object> fewer = new HashMap<>();
    arguments.forEach(
        (name, value) -> {
          if (value != null && !(value instanceof Collection<?> values && values.size() > 1)) {
            fewer.put(name, value);
          }
        });
    return new Circumstances(fewer, Kept.NOT);
  }

  /** Whether {@code given.x}, {@code takes.x.V|W} or {@code kept.x} holds. */
  boolean hold(String condition) {
    String[] words = condition.split("\\.");
    return switch (words[0]) {
      case "given" -> arguments.get(words[1]) != null;
      case "takes" ->
          !(arguments.get(words[1]) instanceof Collection<?> values)
              || Stream.of(words[2].split("\\|")).anyMatch(values::contains);
      case "kept" -> {
        if (words[1].equals("counts") && arguments.get("filter") != null) {
          yield false;
        }
        askedOfKept.set(true);
        yield switch (words[1]) {
          case "not" -> kept == Kept.NOT;
          case "sure" -> kept == Kept.SOME || kept == Kept.ALL;
          case "all" -> kept == Kept.ALL;
          case "counts" -> kept != Kept.NOT;
          default -> kept == Kept.SOME || kept == Kept.UNKNOWN;
        };
      }
      default -> throw new IllegalArgumentException("No such condition: " + condition);
    };
  }
}

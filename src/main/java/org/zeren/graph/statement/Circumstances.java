package org.zeren.graph.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a statement may depend on besides the selection, so that nothing is written that
 * cannot apply.
 *
 * @param arguments those of the root field; none for what stands below nodes
 * @param kept what is known of the kept counts
 * @param askedOfKept set once a text depends on that
 * @param part the only part of the rows that the statement makes; null for all
 */
record Circumstances(
    Map<String, ?> arguments, Kept kept, AtomicBoolean askedOfKept, @Nullable String part) {

  static final Circumstances NONE = new Circumstances(Map.of(), Kept.NOT);

  Circumstances(Map<String, ?> arguments, Kept kept) {
    this(arguments, kept, new AtomicBoolean(), null);
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
    return new Circumstances(arguments, other, askedOfKept, part);
  }

  /** The same for that part of what is asked for. */
  Circumstances only(String other) {
    return new Circumstances(arguments, kept, askedOfKept, other);
  }

  /** Whether {@code given.x}, {@code takes.x.V|W}, {@code kept.x} or {@code part.x|y} holds. */
  boolean hold(String condition) {
    String[] words = condition.split("\\.");
    return switch (words[0]) {
      case "given" -> arguments.get(words[1]) != null;
      case "takes" ->
          !(arguments.get(words[1]) instanceof Collection<?> values)
              || Stream.of(words[2].split("\\|")).anyMatch(values::contains);
      case "part" -> part == null || List.of(words[1].split("\\|")).contains(part);
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

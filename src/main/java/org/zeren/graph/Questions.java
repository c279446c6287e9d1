package org.zeren.graph;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every statement is told of the moment it is asked for. */
record Questions(Clock clock, int dueSoonDays) {

  /** The parameters of a question; about today when no date is given. */
  Map<String, LocalDate> asOf(@Nullable Object date) {
    LocalDate day = date instanceof LocalDate given ? given : LocalDate.now(clock);
    return Map.of("asOf", day, "dueSoon", day.plusDays(dueSoonDays));
  }
}

package org.zeren.graph.meaning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Caller;

/** What every statement is told of the moment it is asked for. */
public record Questions(Clock clock, int dueSoonDays) {

  /** The parameters of a question; about today when no date is given. */
  Map<String, LocalDate> asOf(@Nullable Object date) {
    LocalDate day = date instanceof LocalDate given ? given : LocalDate.now(clock);
    return Map.of("asOf", day, "dueSoon", day.plusDays(dueSoonDays));
  }

  /** Whether that date, or none, is today. */
  public boolean isToday(@Nullable Object date) {
    return date == null || date.equals(LocalDate.now(clock));
  }

  /** The same with what decides what that caller may see. */
  public Map<String, Object> told(@Nullable Object date, Caller caller) {
    Map<String, Object> told = new HashMap<>(asOf(date));
    told.put(VisibleNodes.READERS, caller.readers());
    return told;
  }
}

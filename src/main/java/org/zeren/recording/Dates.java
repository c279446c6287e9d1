package org.zeren.recording;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/** What has to hold of days. */
final class Dates {

  private Dates() {}

  /** The day that a node has under that name; null when it has none. */
  static @Nullable LocalDate of(MapAccessor node, String property) {
    return node.get(property).isNull() ? null : node.get(property).asLocalDate();
  }

  /** What is done was not done in the future. */
  static void checkDone(Work work, String status, @Nullable LocalDate occurredOn) {
    if (status.equals("DONE") && occurredOn != null && occurredOn.isAfter(work.today())) {
      work.mistakes().add(Wrong.DONE_IN_THE_FUTURE, "occurredOn");
    }
  }

  /** A body does nothing from the day on which it ceased to be. */
  static void checkExists(Work work, MapAccessor agency, LocalDate on, String... field) {
    LocalDate endedOn = of(agency, "endedOn");
    if (endedOn != null && !endedOn.isAfter(on)) {
      work.mistakes().add(Wrong.BODY_ENDED, Map.of("on", endedOn.toString()), field);
    }
  }
}

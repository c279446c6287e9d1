package org.zeren.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zeren.access.Restrictions;

/** Reminds all who hold an open duty: a reminder each, planned for them to act on. */
final class Remind implements Mutation {

  /** The current holders of all duties in force, for the measure or its whole document. */
  private static final String HOLDERS =
      """
      MATCH (m:Measure {id: $id})-[:STATED_IN]->(:Provision)-[:PART_OF]->(document:Document)
      UNWIND [m, document] AS what
      MATCH (what)<-[:FOR]-(d:Responsibility)
      WHERE inForce(d)
      WITH m, head(holders(d)) AS holder, collect(d) AS duties
      RETURN holder.id AS id, CASE WHEN NOT m:Restricted AND all(d IN duties WHERE d:Restricted)
        THEN reduce(readers = [], d IN duties | readers + d.readers) END AS readers
      ORDER BY id""";

  private final String measure;
  private final String message;
  private final @Nullable LocalDate dueOn;

  Remind(Input input) {
    this.measure = input.id("measureId");
    this.message = input.text("message", Input.LONG_TEXT);
    this.dueOn = input.date("dueOn");
  }

  @Override
  public String action() {
    return "REMIND";
  }

  @Override
  public List<String> carryOut(Work work) {
    List<Record> holders = List.of();
    MeasureNow now = MeasureNow.find(work, measure, "measureId");
    if (now != null) {
      holders = work.ask(HOLDERS, Map.of("id", measure));
      if (now.closed()) {
        work.mistakes().add(Wrong.MEASURE_CLOSED, "measureId");
      } else if (holders.isEmpty()) {
        work.mistakes().add(Wrong.NOBODY_TO_REMIND, "measureId");
      }
    }
    if (dueOn != null && dueOn.isBefore(work.today())) {
      work.mistakes().add(Wrong.DAY_PASSED, "dueOn");
    }
    work.stopOnMistakes();
    List<String> reminders = new ArrayList<>();
    for (Record holder : holders) {
      NewFollowUp reminder =
          reminder(holder.get("id").asString(), audience(holder.get("readers")), work.today());
      reminders.add(reminder.record(work, action(), message));
    }
    return reminders;
  }

  /** A reminder of duties that are all restricted is for those who may see one of them. */
  private static List<String> audience(Value readers) {
    return readers.isNull()
        ? List.of()
        : readers.asList(Value::asString).stream()
            .map(it -> it.startsWith("agency:") ? Restrictions.CONCERNED_AGENCIES : it)
            .distinct()
            .sorted()
            .toList();
  }

  private NewFollowUp reminder(String holder, List<String> visibleTo, LocalDate today) {
    return new NewFollowUp(
        List.of(measure),
        "REMINDER",
        "PLANNED",
        message,
        null,
        List.of(holder),
        today,
        null,
        dueOn,
        List.of(),
        null,
        visibleTo);
  }
}

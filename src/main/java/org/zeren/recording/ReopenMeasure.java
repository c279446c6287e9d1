package org.zeren.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.zeren.recording.UserError.Code;

/** Takes a closing back from today on; that it was closed until today is kept. */
final class ReopenMeasure implements Mutation {

  private final String id;
  private final String reason;

  ReopenMeasure(Input input) {
    this.id = input.id("id");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "REOPEN_MEASURE";
  }

  @Override
  public List<String> carryOut(Work work) {
    MeasureNow now = MeasureNow.find(work, id, "id");
    if (now != null && !now.closed()) {
      work.mistakes().add(Code.ALREADY_DONE, "The measure is open.", "id");
    }
    work.stopOnMistakes();
    if (now != null) {
      now.change(work, action(), changes(now, work.today()), reason);
    }
    return List.of(id);
  }

  /** A closing of the same day leaves no trace but in the audit trail. */
  private static Map<String, @Nullable Object> changes(MeasureNow now, LocalDate today) {
    Map<String, @Nullable Object> changes = new HashMap<>();
    changes.put("closedOn", null);
    LocalDate closedOn = Dates.of(now.node(), "closedOn");
    if (closedOn != null && closedOn.isBefore(today)) {
      Value earlier = now.node().get("closedBefore");
      List<LocalDate> spans =
          new ArrayList<>(earlier.isNull() ? List.of() : earlier.asList(Value::asLocalDate));
      spans.add(closedOn);
      spans.add(today);
      changes.put("closedBefore", spans);
    }
    return changes;
  }
}

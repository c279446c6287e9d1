package org.zeren.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Refused;

/**
 * Revises what was recorded or stated. What had been verified has to be verified again; a dispute
 * stays until it is assessed anew.
 */
final class ReviseFollowUp implements Mutation {

  private static final String REPLACE_FIGURES =
      """
      MATCH (f:FollowUp {id: $id})
      CALL (f) {
        MATCH (f)-[:HAS_FIGURE]->(old:Figure)
        DETACH DELETE old
      }
      CALL (f) {
        UNWIND $figures AS figure
        CREATE (f)-[:HAS_FIGURE {origin: 'API'}]->(n:Figure)
        SET n = figure
      }""";

  private final String id;
  private final int version;
  private final @Nullable LocalDate occurredOn;
  private final @Nullable List<Figure> figures;
  private final String reason;
  private final Map<String, Object> changes = new HashMap<>();

  ReviseFollowUp(Input input) {
    this.id = input.id("id");
    this.version = input.number("version");
    this.occurredOn = input.date("occurredOn");
    this.figures = input.figures();
    this.reason = input.text("reason", Input.LONG_TEXT);
    put("status", input.optionalChoice("status"));
    put("summary", input.optionalText("summary", Input.LONG_TEXT));
    put("summaryEn", input.optionalText("summaryEn", Input.LONG_TEXT));
    put("occurredOn", occurredOn);
    put("dueOn", input.date("dueOn"));
    if (changes.isEmpty() && figures == null) {
      input.mistakes().add(Wrong.NOTHING_TO_REVISE);
    }
  }

  private void put(String property, @Nullable Object value) {
    if (value != null) {
      changes.put(property, value);
    }
  }

  @Override
  public String action() {
    return "REVISE_FOLLOW_UP";
  }

  @Override
  public List<String> carryOut(Work work) {
    FollowUpNow now = FollowUpNow.find(work, id, "id", version);
    if (now != null) {
      requireOwn(work, now);
      LocalDate on = occurredOn != null ? occurredOn : Dates.of(now.node(), "occurredOn");
      Dates.checkDone(work, String.valueOf(changes.getOrDefault("status", now.text("status"))), on);
    }
    work.stopOnMistakes();
    if (now != null) {
      write(work, now);
    }
    return List.of(id);
  }

  /** An agency revises what it did alone; of a reminder to it, how far it has come. */
  private void requireOwn(Work work, FollowUpNow now) {
    Mandate mandate = work.mandate();
    if (!mandate.isOfAgency()) {
      return;
    }
    mandate.requirePerformers(now.performers(work));
    mandate.requireAnyOwed(now.measures(work));
    boolean onlyStatus = figures == null && changes.keySet().equals(java.util.Set.of("status"));
    if (now.text("kind").equals("REMINDER") && !onlyStatus) {
      throw Refused.forbidden();
    }
  }

  private void write(Work work, FollowUpNow now) {
    Snapshot before = work.snapshot(Lookup.Kind.FOLLOW_UP, id);
    Map<String, @Nullable Object> all = new HashMap<>(changes);
    if (occurredOn != null && now.has("period")) {
      all.put("period", null);
    }
    if (now.text("evidenceStatus").equals("VERIFIED")) {
      all.put("evidenceStatus", "SELF_REPORTED");
    }
    if (figures == null) {
      now.change(work, all);
    } else {
      work.write(
          REPLACE_FIGURES, Map.of("id", id, "figures", Figure.properties(figures, Work.newKey())));
      now.change(work, all, "figures");
    }
    work.tell(action(), before, work.snapshot(Lookup.Kind.FOLLOW_UP, id), reason);
  }
}

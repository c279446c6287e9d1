package org.zeren.recording;

import java.util.List;
import java.util.Map;

/** Closes a measure from today on, if what stands behind its reports is verified. */
final class CloseMeasure implements Mutation {

  /** Whether something was verified that was done, not only planned, begun or given up. */
  private static final String DONE =
      """
      MATCH (m:Measure {id: $id})<-[link:FOLLOWS_UP]-(f:FollowUp)
      WHERE proves(link) AND known(f) AND f.kind <> 'REMINDER' AND f.evidenceStatus = 'VERIFIED' AND f.status = 'DONE'
      RETURN count(f) > 0 AS done""";

  private final String id;
  private final String reason;

  CloseMeasure(Input input) {
    this.id = input.id("id");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "CLOSE_MEASURE";
  }

  @Override
  public List<String> carryOut(Work work) {
    MeasureNow now = MeasureNow.find(work, id, "id");
    if (now != null && now.closed()) {
      work.mistakes().add(Wrong.CLOSED_ALREADY, "id");
    } else if (now != null && !now.evidence().equals("VERIFIED")) {
      work.mistakes().add(Wrong.EVIDENCE_NOT_VERIFIED, Map.of("evidence", now.evidence()), "id");
    } else if (now != null && !isDone(work)) {
      work.mistakes().add(Wrong.VERIFIED_BUT_NOT_DONE, "id");
    }
    work.stopOnMistakes();
    if (now != null) {
      now.change(work, action(), Map.of("closedOn", work.today()), reason);
    }
    return List.of(id);
  }

  private boolean isDone(Work work) {
    return work.ask(DONE, Map.of("id", id)).get(0).get("done").asBoolean();
  }
}

package org.zeren.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Takes a closing back from today on, and with it the reports of completion that it rested on: they
 * are kept, but prove nothing from then on. That it was closed until today is kept.
 */
final class ReopenMeasure implements Mutation {

  /** What reports it complete, and of what was closed also what it may be closed on. */
  private static final String OF_PROOFS =
      """
      f.status = 'DONE' AND (f.kind = 'COMPLETION' OR (f.kind = 'REGULATION' AND m.kind = 'COMMITMENT')
        OR ($closed AND f.kind <> 'REMINDER' AND f.evidenceStatus = 'VERIFIED'))""";

  private static final String PROOFS =
      """
      MATCH (m:Measure {id: $id})<-[link:FOLLOWS_UP]-(f:FollowUp)
      WHERE proves(link) AND known(f) AND %s
      RETURN f.id AS id ORDER BY id"""
          .formatted(OF_PROOFS);

  /** Also what the caller does not see: nobody is to read that the measure is complete. */
  private static final String SET_ASIDE =
      """
      MATCH (m:Measure {id: $id})<-[link:FOLLOWS_UP]-(f:FollowUp)
      WHERE link.confidence IN ['EXPLICIT', 'CONFIRMED'] AND link.setAsideOn IS NULL AND %s
      SET link.setAsideOn = $today,
        link.amended = [name IN coalesce(link.amended, []) WHERE name <> 'setAsideOn'] + ['setAsideOn']"""
          .formatted(OF_PROOFS);

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
    if (now != null && !now.completed()) {
      work.mistakes().add(Wrong.OPEN_ALREADY, "id");
    }
    work.stopOnMistakes();
    if (now != null) {
      now.change(work, action(), changes(now, work.today()), reason);
      setProofsAside(work, now.closed());
    }
    return List.of(id);
  }

  private void setProofsAside(Work work, boolean closed) {
    List<Snapshot> proofs =
        work.ask(PROOFS, Map.of("id", id, "closed", closed)).stream()
            .map(proof -> work.snapshot(Lookup.Kind.FOLLOW_UP, proof.get("id").asString()))
            .toList();
    work.write(SET_ASIDE, Map.of("id", id, "closed", closed, "today", work.today()));
    for (Snapshot before : proofs) {
      work.tell(action(), before, work.snapshot(Lookup.Kind.FOLLOW_UP, before.id()), reason);
    }
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

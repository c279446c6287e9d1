package org.zeren.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;

/** Records what was done about measures. */
final class RecordFollowUp implements Mutation {

  private static final int LONGEST_PERIOD = 100;

  private final NewFollowUp draft;

  RecordFollowUp(Input input) {
    List<Figure> figures = input.figures();
    this.draft =
        new NewFollowUp(
            input.ids("measureIds"),
            input.choice("kind"),
            input.choice("status"),
            input.text("summary", Input.LONG_TEXT),
            input.optionalText("summaryEn", Input.LONG_TEXT),
            input.ids("performedByIds"),
            input.date("occurredOn"),
            input.optionalText("period", LONGEST_PERIOD),
            input.date("dueOn"),
            figures == null ? List.of() : figures,
            input.optionalId("provisionId"),
            List.of());
    if (draft.occurredOn() != null && draft.period() != null) {
      input.mistakes().add(Wrong.DAY_OR_PERIOD, "period");
    }
  }

  @Override
  public String action() {
    return "RECORD_FOLLOW_UP";
  }

  @Override
  public List<String> carryOut(Work work) {
    Mandate mandate = work.mandate();
    mandate.requirePerformers(draft.performers());
    Lookup lookup = work.lookup();
    Map<String, Node> measures = lookup.all(Lookup.Kind.MEASURE, draft.measures(), "measureIds");
    mandate.requireAllOwed(measures.keySet());
    Map<String, Node> performers =
        lookup.all(Lookup.Kind.AGENCY, draft.performers(), "performedByIds");
    lookup.oneIfGiven(Lookup.Kind.PROVISION, draft.provision(), "provisionId");
    checkPerformers(work, performers);
    Dates.checkDone(work, draft.status(), draft.occurredOn());
    if (mandate.isOfAgency() && draft.kind().equals("REMINDER")) {
      work.mistakes().add(Wrong.ONLY_OFFICES_REMIND, "kind");
    }
    work.stopOnMistakes();
    return List.of(draft.record(work, action(), null));
  }

  private void checkPerformers(Work work, Map<String, Node> performers) {
    for (int at = 0; at < draft.performers().size(); at++) {
      Node performer = performers.get(draft.performers().get(at));
      @Nullable LocalDate on = draft.occurredOn();
      if (performer != null && on != null) {
        Dates.checkExists(work, performer, on, "performedByIds", "" + at);
      }
    }
  }
}

package org.zeren.recording;

import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.types.Node;

/** Ends a duty and opens one of the same role with another agency, which succeeds it. */
final class TransferResponsibility implements Mutation {

  private final String id;
  private final String toAgency;
  private final LocalDate on;
  private final String reason;

  TransferResponsibility(Input input) {
    this.id = input.id("id");
    this.toAgency = input.id("toAgencyId");
    this.on = input.requiredDate("on");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "TRANSFER_RESPONSIBILITY";
  }

  /** The duty that was ended, and the one that was opened. */
  @Override
  public List<String> carryOut(Work work) {
    DutyNow now = DutyNow.find(work, id, on, "on");
    Node agency = work.lookup().one(Lookup.Kind.AGENCY, toAgency, "toAgencyId");
    if (agency != null) {
      Dates.checkExists(work, agency, on, "toAgencyId");
    }
    if (now != null && now.bearer().equals(toAgency)) {
      work.mistakes().add(Wrong.SAME_BEARER, "toAgencyId");
    } else if (now != null
        && !now.hasEnd()
        && NewDuty.isBorne(work, now.over(), now.role(), toAgency, on)) {
      work.mistakes().add(Wrong.BORNE_ALREADY, "toAgencyId");
    }
    work.stopOnMistakes();
    if (now == null) {
      return List.of();
    }
    now.end(work, on, action(), reason);
    NewDuty opened =
        new NewDuty(now.over(), toAgency, now.role(), on, now.provision(), now.document(), id);
    return List.of(id, opened.record(work, action(), reason));
  }
}

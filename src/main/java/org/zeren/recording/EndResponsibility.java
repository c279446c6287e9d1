package org.zeren.recording;

import java.time.LocalDate;
import java.util.List;

/** Ends a duty. */
final class EndResponsibility implements Mutation {

  private final String id;
  private final LocalDate until;
  private final String reason;

  EndResponsibility(Input input) {
    this.id = input.id("id");
    this.until = input.requiredDate("until");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "END_RESPONSIBILITY";
  }

  @Override
  public List<String> carryOut(Work work) {
    DutyNow now = DutyNow.find(work, id, until, "until");
    work.stopOnMistakes();
    if (now != null) {
      now.end(work, until, action(), reason);
    }
    return List.of(id);
  }
}

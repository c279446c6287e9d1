package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.agency;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zeren.recording.Desk.Answer;

class DutyMutationsTest extends RecordingTest {

  private static final String DUTY = "responsibility:test-recording/1/5";

  @Test
  void aDutyIsAssigned() {
    Answer answer = assign(MEASURE, "finance", "2024-01-01", "provision:test-recording-plan/1");

    assertThat(answer.mistakes()).isEmpty();
    assertThat(answer.node("responsibility"))
        .containsEntry("role", "LEAD")
        .containsEntry("basis", "RECORDED")
        .containsEntry("since", "2024-01-01")
        .containsEntry("until", null)
        .containsEntry("statedAs", null)
        .containsEntry("agency", Map.of("id", agency("finance")))
        .containsEntry("currentHolder", Map.of("id", agency("finance")))
        .containsEntry("measure", Map.of("id", MEASURE))
        .containsEntry("document", Map.of("id", "document:test-recording-plan"))
        .containsEntry("provision", Map.of("id", "provision:test-recording-plan/1"));
  }

  @Test
  void aDutyWithoutAClauseBelongsToTheDocumentOfItsMeasure() {
    assertThat(assign(MEASURE, "finance", "2024-01-01", null).node("responsibility"))
        .containsEntry("document", Map.of("id", "document:test-recording"))
        .containsEntry("provision", null);
  }

  @Test
  void aDutyIsAssignedOnceToABodyThatExists() {
    assertThat(assign(MEASURE, "finance", "2024-01-01", null).mistakes()).isEmpty();
    assertThat(assign(MEASURE, "finance", "2025-01-01", null).mistakes())
        .containsExactly("ALREADY_DONE agencyId");
    assertThat(assign(MEASURE, "gone", "2024-01-01", null).mistakes())
        .containsExactly("INVALID agencyId");
    assertThat(assign("measure:none", "none", "2024-01-01", "provision:none").mistakes())
        .containsExactlyInAnyOrder(
            "NOT_FOUND measureId", "NOT_FOUND agencyId", "NOT_FOUND provisionId");
    assertThat(assign(MEASURE, "hr", "2019-01-01", null).mistakes())
        .as("the earlier duty of the same role has ended by then")
        .isEmpty();
  }

  @Test
  void aDutyIsEndedOnceAndNotBeforeItBegan() {
    assertThat(end("2015-05-04").mistakes()).containsExactly("INVALID until");
    Answer answer = end("2024-01-01");
    assertThat(answer.node("responsibility")).containsEntry("until", "2024-01-01");
    assertThat(end("2024-01-01").mistakes()).containsExactly("ALREADY_DONE id");
    assertThat(offices.properties("Responsibility", DUTY))
        .containsEntry("amended", List.of("until"));
  }

  @Test
  void aTransferEndsOneDutyAndOpensItsLinkedSuccessor() {
    Answer answer = transfer(DUTY, "hr", "2024-01-01");

    assertThat(answer.mistakes()).isEmpty();
    assertThat(answer.node("ended"))
        .containsEntry("id", DUTY)
        .containsEntry("until", "2024-01-01")
        .containsEntry("agency", Map.of("id", NOW_HEALTH))
        .containsEntry("currentHolder", Map.of("id", agency("hr")));
    assertThat(answer.node("opened"))
        .containsEntry("role", "COORDINATOR")
        .containsEntry("basis", "RECORDED")
        .containsEntry("since", "2024-01-01")
        .containsEntry("agency", Map.of("id", agency("hr")))
        .containsEntry("measure", Map.of("id", MEASURE))
        .containsEntry("provision", Map.of("id", "provision:test-recording/1"));
    assertThat(
            offices.count(
                "({id: '%s'})-[:SUCCEEDS {origin: 'API'}]->({id: '%s'})"
                    .formatted(answer.id("opened"), DUTY)))
        .isOne();
    assertThat(transfer(DUTY, "hr", "2024-01-01").mistakes()).containsExactly("ALREADY_DONE id");
  }

  @Test
  void aDutyOverADocumentIsTransferredAsOne() {
    Answer answer =
        transfer("responsibility:test-recording-plan/document/1", "finance", today().toString());

    assertThat(answer.node("opened"))
        .containsEntry("measure", null)
        .containsEntry("document", Map.of("id", "document:test-recording-plan"));
    assertThat(
            offices.count(
                "({id: '%s'})-[:FOR]->(:Document {id: 'document:test-recording-plan'})"
                    .formatted(answer.id("opened"))))
        .isOne();
  }

  @Test
  void aTransferGoesToAnotherBodyThatExistsAndNotBeforeTheDutyBegan() {
    assertThat(transfer(DUTY, "health", "2015-05-04").mistakes())
        .containsExactlyInAnyOrder("INVALID on", "INVALID toAgencyId");
    assertThat(transfer(DUTY, "gone", "2024-01-01").mistakes())
        .containsExactly("INVALID toAgencyId");
    assertThat(transfer("responsibility:none", "none", "2024-01-01").mistakes())
        .containsExactlyInAnyOrder("NOT_FOUND id", "NOT_FOUND toAgencyId");
  }

  @Test
  void aPartIsNotTransferredToABodyThatBearsItAlready() {
    assertThat(assign(MEASURE, "finance", "2024-01-01", null).mistakes()).isEmpty();
    String another = assign(MEASURE, "hr", "2024-01-01", null).id("responsibility");

    assertThat(transfer(another, "finance", "2024-06-01").mistakes())
        .containsExactly("ALREADY_DONE toAgencyId");
  }

  private Answer assign(String measure, String agency, String since, String provision) {
    Map<String, Object> input = new java.util.HashMap<>();
    input.put("measureId", measure);
    input.put("agencyId", agency(agency));
    input.put("role", "LEAD");
    input.put("since", since);
    input.put("provisionId", provision);
    input.put("reason", "分工");
    return desk.send("assignResponsibility", input);
  }

  private Answer end(String until) {
    return desk.send("endResponsibility", Map.of("id", DUTY, "until", until, "reason", "结束"));
  }

  private Answer transfer(String duty, String to, String on) {
    return desk.send(
        "transferResponsibility",
        Map.of("id", duty, "toAgencyId", agency(to), "on", on, "reason", "机构改革"));
  }
}

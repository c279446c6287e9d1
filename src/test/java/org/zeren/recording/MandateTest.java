package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.STATED;
import static org.zeren.recording.Offices.agency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeren.access.Caller;
import org.zeren.access.Role;

/** Who may record what. */
class MandateTest extends RecordingTest {

  private static final Map<String, Map<String, Object>> INPUTS =
      Map.of(
          "recordFollowUp",
              Map.of(
                  "measureIds",
                  List.of(MEASURE),
                  "kind",
                  "REPORT",
                  "status",
                  "DONE",
                  "summary",
                  "x",
                  "performedByIds",
                  List.of(NOW_HEALTH)),
          "reviseFollowUp", Map.of("id", STATED, "version", 1, "status", "DONE", "reason", "x"),
          "assessFollowUp",
              Map.of(
                  "id",
                  STATED,
                  "version",
                  1,
                  "verdict",
                  "VERIFIED",
                  "assessorId",
                  agency("hr"),
                  "remark",
                  "x"),
          "reviewLink",
              Map.of(
                  "followUpId",
                  STATED,
                  "measureId",
                  MEASURE,
                  "version",
                  1,
                  "confidence",
                  "CONFIRMED",
                  "reason",
                  "x"),
          "remind", Map.of("measureId", MEASURE, "message", "x"),
          "closeMeasure", Map.of("id", MEASURE, "reason", "x"),
          "reopenMeasure", Map.of("id", MEASURE, "reason", "x"),
          "assignResponsibility",
              Map.of(
                  "measureId",
                  MEASURE,
                  "agencyId",
                  NOW_HEALTH,
                  "role",
                  "LEAD",
                  "since",
                  "2024-01-01",
                  "reason",
                  "x"),
          "endResponsibility",
              Map.of(
                  "id", "responsibility:test-recording/1/5", "until", "2024-01-01", "reason", "x"),
          "transferResponsibility",
              Map.of(
                  "id",
                  "responsibility:test-recording/1/5",
                  "toAgencyId",
                  agency("hr"),
                  "on",
                  "2024-01-01",
                  "reason",
                  "x"));

  @Test
  void onlySupervisorsAndAgenciesWrite() {
    List<String> before = offices.everything();
    Caller reader =
        new Caller("test-reader", Set.of(Role.VIEWER, Role.AUDITOR, Role.ADMIN), NOW_HEALTH);

    INPUTS.forEach(
        (mutation, input) -> {
          assertThat(new Desk(service, Caller.anonymous()).send(mutation, input).code())
              .as(mutation)
              .isEqualTo("UNAUTHENTICATED");
          assertThat(new Desk(service, reader).send(mutation, input).code())
              .as(mutation)
              .isEqualTo("FORBIDDEN");
        });
    assertThat(offices.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assessFollowUp",
        "reviewLink",
        "remind",
        "closeMeasure",
        "reopenMeasure",
        "assignResponsibility",
        "endResponsibility",
        "transferResponsibility"
      })
  void anAgencyDecidesNothing(String mutation) {
    assertThat(deskOf("health").send(mutation, INPUTS.get(mutation)).code()).isEqualTo("FORBIDDEN");
  }

  @Test
  void anAgencyWithoutANameWritesNothing() {
    Desk nobody = new Desk(service, new Caller("test-nobody", Set.of(Role.AGENCY), null));

    assertThat(nobody.record(MEASURE, NOW_HEALTH).code()).isEqualTo("FORBIDDEN");
  }

  @ParameterizedTest
  @CsvSource({
    "health, measure:test-recording/1, true",
    "city, measure:test-recording/1, true",
    "cities, measure:test-recording/1, true",
    "hr, measure:test-recording-plan/1, true",
    "old, measure:test-recording/1, false",
    "hr, measure:test-recording/1, false",
    "finance, measure:test-recording/1, false",
    "office, measure:test-recording/1, false",
    "health, measure:test-recording/2, false"
  })
  void anAgencyRecordsOnWhatItOwesToday(String agency, String measure, boolean owes) {
    Desk.Answer answer = deskOf(agency).record(measure, agency(agency));

    if (owes) {
      assertThat(answer.mistakes()).isEmpty();
    } else {
      assertThat(answer.code()).isEqualTo("FORBIDDEN");
    }
  }

  @Test
  void anAgencyRecordsOnlyWhatItDidAlone() {
    assertThat(deskOf("city").record(MEASURE, NOW_HEALTH).code()).isEqualTo("FORBIDDEN");
    assertThat(
            deskOf("city")
                .record(MEASURE, "", Map.of("performedByIds", List.of(agency("city"), NOW_HEALTH)))
                .code())
        .isEqualTo("FORBIDDEN");
    assertThat(
            deskOf("health")
                .record(
                    MEASURE,
                    NOW_HEALTH,
                    Map.of("measureIds", List.of(MEASURE, "measure:test-recording/2")))
                .code())
        .as("one of the measures is not its own")
        .isEqualTo("FORBIDDEN");
    assertThat(deskOf("health").record(MEASURE, NOW_HEALTH, Map.of("kind", "REMINDER")).mistakes())
        .containsExactly("INVALID kind");
    assertThat(deskOf("health").record("measure:none", NOW_HEALTH).mistakes())
        .containsExactly("NOT_FOUND measureIds.0");
  }

  @Test
  void anAgencyRevisesWhatItPerformed() {
    String own = desk.record(MEASURE, NOW_HEALTH).id("followUp");
    String others = desk.record(MEASURE, agency("city")).id("followUp");
    String elsewhere = desk.record("measure:test-recording/2", NOW_HEALTH).id("followUp");

    assertThat(revise("health", own).mistakes()).isEmpty();
    assertThat(revise("health", others).code()).isEqualTo("FORBIDDEN");
    assertThat(revise("health", elsewhere).code()).isEqualTo("FORBIDDEN");
    assertThat(revise("health", "follow-up:none").mistakes()).containsExactly("NOT_FOUND id");
  }

  @Test
  void anAgencyAnswersAReminderWithoutRewordingIt() {
    String reminder =
        String.valueOf(
            desk.send("remind", Map.of("measureId", MEASURE, "message", "请报进展"))
                .nodes("reminders")
                .get(1)
                .get("id"));

    assertThat(revise("health", reminder).code()).isEqualTo("FORBIDDEN");
    assertThat(
            deskOf("health")
                .send(
                    "reviseFollowUp",
                    Map.of("id", reminder, "version", 1, "status", "DONE", "reason", "已报"))
                .node("followUp"))
        .containsEntry("status", "DONE");
  }

  private Desk.Answer revise(String agency, String id) {
    return deskOf(agency)
        .send("reviseFollowUp", Map.of("id", id, "version", 1, "summary", "修订", "reason", "x"));
  }
}

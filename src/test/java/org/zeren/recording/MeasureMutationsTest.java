package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeren.recording.Desk.Answer;

class MeasureMutationsTest extends RecordingTest {

  @Test
  void onlyWhatIsVerifiedIsClosed() {
    assertThat(close(MEASURE).mistakes()).containsExactly("NOT_VERIFIED id");
    String id = desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp");
    assertThat(close(MEASURE).mistakes()).containsExactly("NOT_VERIFIED id");

    verify(id);
    Answer closed = close(MEASURE);

    assertThat(closed.mistakes()).isEmpty();
    assertThat(closed.node("measure"))
        .containsEntry("reportedStatus", "COMPLETED")
        .containsEntry("evidenceStatus", "VERIFIED")
        .containsEntry("scheduleStatus", "DONE");
    assertThat(close(MEASURE).mistakes()).containsExactly("ALREADY_DONE id");
    assertThat(offices.properties("Measure", MEASURE))
        .containsEntry("closedOn", today())
        .containsEntry("amended", List.of("closedOn"));
  }

  @Test
  void whatIsVerifiedOfALinkNotConfirmedIsNoEvidence() {
    desk.send(
        "assessFollowUp",
        Map.of(
            "id",
            Offices.STATED,
            "version",
            1,
            "verdict",
            "VERIFIED",
            "assessorId",
            agency("hr"),
            "remark",
            "x"));

    assertThat(close(MEASURE).mistakes()).containsExactly("NOT_VERIFIED id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLANNED", "IN_PROGRESS", "CANCELLED"})
  void onlyWhatWasDoneIsClosed(String status) {
    verify(
        desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN", "status", status))
            .id("followUp"));
    assertThat(close(MEASURE).mistakes()).containsExactly("NOT_VERIFIED id");

    verify(desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp"));
    assertThat(close(MEASURE).mistakes()).isEmpty();
  }

  @Test
  void aMeasureWasOpenOnTheDaysBeforeItWasClosed() {
    verify(desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp"));
    close(MEASURE);

    assertThat(reported(today().minusDays(1))).isEqualTo("NOT_REPORTED");
    assertThat(reported(today())).isEqualTo("COMPLETED");
  }

  @Test
  void aReopenedMeasureWasClosedOnTheDaysBetween() {
    offices.run(
        "MATCH (m:Measure {id: '%s'}) SET m.closedOn = date('2021-02-03')".formatted(MEASURE));

    Answer reopened = reopen();

    assertThat(reopened.mistakes()).isEmpty();
    assertThat(reopened.node("measure")).containsEntry("reportedStatus", "NOT_REPORTED");
    assertThat(reopen().mistakes()).containsExactly("ALREADY_DONE id");
    assertThat(reported(LocalDate.of(2021, 2, 2))).isEqualTo("NOT_REPORTED");
    assertThat(reported(LocalDate.of(2021, 2, 3))).isEqualTo("COMPLETED");
    assertThat(reported(today().minusDays(1))).isEqualTo("COMPLETED");
    assertThat(reported(today())).isEqualTo("NOT_REPORTED");
  }

  @Test
  void aMeasureIsClosedAndReopenedAgainAndAgain() {
    verify(desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp"));
    offices.run(
        "MATCH (m:Measure {id: '%s'}) SET m.closedBefore = [date('2019-01-01'), date('2019-02-01')]"
            .formatted(MEASURE));

    assertThat(close(MEASURE).mistakes()).isEmpty();
    assertThat(reopen().mistakes()).isEmpty();
    assertThat(close(MEASURE).mistakes())
        .as("on the same proof")
        .containsExactly("NOT_VERIFIED id");
    verify(desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp"));
    assertThat(close(MEASURE).mistakes()).isEmpty();
    assertThat(offices.properties("Measure", MEASURE))
        .containsEntry("closedOn", today())
        .containsEntry("closedBefore", List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 2, 1)));
    assertThat(reported(LocalDate.of(2019, 1, 31))).isEqualTo("COMPLETED");
  }

  @Test
  void whatAMeasureWasClosedOnProvesNothingOnceItIsReopened() {
    String completion =
        desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "COMPLETION")).id("followUp");
    offices.run(
        "MATCH (f:FollowUp {id: '%s'}) SET f.knownOn = date('2021-02-03')".formatted(completion));
    verify(completion);
    assertThat(close(MEASURE).mistakes()).isEmpty();

    assertThat(reopen().node("measure"))
        .containsEntry("reportedStatus", "IN_PROGRESS")
        .containsEntry("evidenceStatus", "NONE")
        .doesNotContainEntry("scheduleStatus", "DONE");
    assertThat(reopen().mistakes()).containsExactly("ALREADY_DONE id");
    assertThat(close(MEASURE).mistakes()).containsExactly("NOT_VERIFIED id");
    assertThat(reported(today().minusDays(1))).isEqualTo("COMPLETED");
    assertThat(reported(today())).isEqualTo("IN_PROGRESS");

    verify(desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "COMPLETION")).id("followUp"));
    assertThat(reported(today())).isEqualTo("COMPLETED");
    assertThat(close(MEASURE).mistakes()).isEmpty();
  }

  @Test
  void whatIsOnlyReportedCompleteIsReopenedToo() {
    desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "COMPLETION"));
    assertThat(reported(today())).isEqualTo("COMPLETED");

    assertThat(reopen().node("measure")).containsEntry("reportedStatus", "IN_PROGRESS");
  }

  @Test
  void measuresToCloseOrReopenExist() {
    assertThat(desk.send("closeMeasure", Map.of("id", "measure:none", "reason", "")).mistakes())
        .containsExactlyInAnyOrder("NOT_FOUND id", "INVALID reason");
    assertThat(desk.send("reopenMeasure", Map.of("id", "agency:jl-hrss", "reason", "x")).mistakes())
        .containsExactly("NOT_FOUND id");
  }

  @Test
  void aReminderReachesEveryCurrentHolderOfADutyInForceAndNoOther() {
    Answer answer =
        desk.send(
            "remind",
            Map.of(
                "measureId", MEASURE, "message", "请报进展", "dueOn", today().plusDays(7).toString()));

    assertThat(answer.mistakes()).isEmpty();
    assertThat(performers(answer)).containsExactly(agency("cities"), NOW_HEALTH);
    assertThat(answer.nodes("reminders"))
        .allSatisfy(
            reminder ->
                assertThat(reminder)
                    .containsEntry("kind", "REMINDER")
                    .containsEntry("status", "PLANNED")
                    .containsEntry("summary", "请报进展")
                    .containsEntry("dueOn", today().plusDays(7).toString())
                    .containsEntry("measures", List.of(Map.of("id", MEASURE))));
  }

  @Test
  void aReminderReachesThoseWhoAreResponsibleForTheWholeDocument() {
    Answer answer = remind("measure:test-recording-plan/1");

    assertThat(performers(answer)).containsExactly(NOW_HEALTH, agency("hr"));
  }

  @Test
  void thereIsSomebodyToRemindOfSomethingOpen() {
    assertThat(remind("measure:test-recording/2").mistakes()).containsExactly("INVALID measureId");
    assertThat(remind("measure:none").mistakes()).containsExactly("NOT_FOUND measureId");
    offices.run(
        "MATCH (m:Measure {id: '%s'}) SET m.closedOn = date('2021-02-03')".formatted(MEASURE));
    assertThat(remind(MEASURE).mistakes()).containsExactly("ALREADY_DONE measureId");
    assertThat(
            desk.send(
                    "remind",
                    Map.of(
                        "measureId",
                        "measure:test-recording-plan/1",
                        "message",
                        " ",
                        "dueOn",
                        today().minusDays(1).toString()))
                .mistakes())
        .containsExactlyInAnyOrder("INVALID message", "INVALID dueOn");
  }

  private static List<Object> performers(Answer answer) {
    return answer.nodes("reminders").stream()
        .<Object>map(it -> ((Map<?, ?>) ((List<?>) it.get("performedBy")).get(0)).get("id"))
        .toList();
  }

  private Answer remind(String measure) {
    return desk.send("remind", Map.of("measureId", measure, "message", "请报进展"));
  }

  private void verify(String followUp) {
    assertThat(
            desk.send(
                    "assessFollowUp",
                    Map.of(
                        "id",
                        followUp,
                        "version",
                        1,
                        "verdict",
                        "VERIFIED",
                        "assessorId",
                        agency("hr"),
                        "remark",
                        "x"))
                .mistakes())
        .isEmpty();
  }

  private Answer close(String measure) {
    return desk.send("closeMeasure", Map.of("id", measure, "reason", "已落实"));
  }

  private Answer reopen() {
    return desk.send("reopenMeasure", Map.of("id", MEASURE, "reason", "复查"));
  }

  private String reported(LocalDate asOf) {
    return desk.graphQl()
        .document(
            "query($day: Date) { measure(id: \"" + MEASURE + "\", asOf: $day) { reportedStatus } }")
        .variable("day", asOf.toString())
        .execute()
        .path("measure.reportedStatus")
        .entity(String.class)
        .get();
  }
}

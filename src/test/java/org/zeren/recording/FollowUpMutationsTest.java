package org.zeren.recording;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.STATED;
import static org.zeren.recording.Offices.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zeren.recording.Desk.Answer;

class FollowUpMutationsTest extends RecordingTest {

  @Test
  void aFollowUpIsRecordedWithEverythingThatIsSaidOfIt() {
    Answer answer =
        desk.send(
            "recordFollowUp",
            Map.ofEntries(
                entry("measureIds", List.of(MEASURE, "measure:test-recording/2")),
                entry("kind", "DISBURSEMENT"),
                entry("status", "DONE"),
                entry("summary", "  已拨付  "),
                entry("summaryEn", "Paid"),
                entry("performedByIds", List.of(NOW_HEALTH, agency("city"))),
                entry("occurredOn", "2024-05-06"),
                entry("dueOn", "2024-06-30"),
                entry(
                    "figures",
                    List.of(
                        Map.of("label", "金额", "labelEn", "Amount", "value", 18.70, "unit", "亿元"),
                        Map.of("label", "人数", "value", 272, "unit", "人"))),
                entry("provisionId", "provision:test-recording/1")));

    assertThat(answer.mistakes()).isEmpty();
    Map<String, Object> followUp = answer.node("followUp");
    assertThat(followUp)
        .containsEntry("kind", "DISBURSEMENT")
        .containsEntry("status", "DONE")
        .containsEntry("summary", "已拨付")
        .containsEntry("english", "Paid")
        .containsEntry("version", 1)
        .containsEntry("evidenceStatus", "SELF_REPORTED")
        .containsEntry("occurredOn", "2024-05-06")
        .containsEntry("dueOn", "2024-06-30")
        .containsEntry("recordedBy", "test-supervisor")
        .containsEntry("assessments", List.of())
        .containsEntry("document", Map.of("id", "document:test-recording"))
        .containsEntry("provision", Map.of("id", "provision:test-recording/1"))
        .containsEntry(
            "performedBy", List.of(Map.of("id", NOW_HEALTH), Map.of("id", agency("city"))));
    assertThat(answer.id("followUp")).matches("follow-up:[0-9a-f-]{36}");
    assertThat(String.valueOf(followUp.get("figures")))
        .isEqualTo("[{label=金额, value=18.7, unit=亿元}, {label=人数, value=272, unit=人}]");
    assertThat((List<?>) followUp.get("links"))
        .extracting(link -> String.valueOf(((Map<?, ?>) link).get("confidence")))
        .containsExactly("EXPLICIT", "EXPLICIT");
    assertThat(offices.properties("FollowUp", answer.id("followUp")))
        .containsEntry("knownOn", today())
        .containsEntry("origin", "API");
  }

  @Test
  void allMistakesAreToldAtOnceAndNothingIsWritten() {
    List<String> before = offices.everything();

    Answer answer =
        desk.send(
            "recordFollowUp",
            Map.ofEntries(
                entry("measureIds", List.of(MEASURE, "measure:none", MEASURE)),
                entry("kind", "REPORT"),
                entry("status", "DONE"),
                entry("summary", " \t"),
                entry("summaryEn", "x".repeat(4001)),
                entry("performedByIds", List.of("agency:none", agency("gone"))),
                entry("occurredOn", today().plusDays(1).toString()),
                entry("period", "2020-2021"),
                entry(
                    "figures",
                    List.of(
                        Map.of("label", "x", "value", 1, "unit", "x"),
                        Map.of("label", "", "value", 1234567890.1234567, "unit", ""))),
                entry("provisionId", "provision:none")));

    assertThat(answer.node("followUp")).isNull();
    assertThat(answer.mistakes())
        .containsExactlyInAnyOrder(
            "INVALID measureIds.2",
            "NOT_FOUND measureIds.1",
            "INVALID summary",
            "INVALID summaryEn",
            "NOT_FOUND performedByIds.0",
            "INVALID performedByIds.1",
            "INVALID occurredOn",
            "INVALID period",
            "INVALID figures.1.label",
            "INVALID figures.1.value",
            "INVALID figures.1.unit",
            "NOT_FOUND provisionId");
    assertThat(offices.everything()).isEqualTo(before);
  }

  @Test
  void emptyListsAndBlankKeysAreRefused() {
    Answer answer =
        desk.send(
            "recordFollowUp",
            Map.of(
                "idempotencyKey", " ",
                "measureIds", List.of(),
                "kind", "REPORT",
                "status", "DONE",
                "summary", "x",
                "performedByIds", List.of()));

    assertThat(answer.mistakes())
        .containsExactlyInAnyOrder(
            "INVALID idempotencyKey", "INVALID measureIds", "INVALID performedByIds");
  }

  @ParameterizedTest
  @CsvSource({
    "0.000000000000001, true",
    "999999999999999, true",
    "-0.5, true",
    "1000000000000000, false",
    "0.1234567890123456, false",
    "1e-16, false",
    "1e400, false"
  })
  void figuresHaveTheDigitsThatComeBackAsTheyWere(String number, boolean allowed) {
    Answer answer =
        desk.record(
            MEASURE,
            NOW_HEALTH,
            Map.of(
                "figures",
                List.of(
                    Map.of("label", "数", "value", new java.math.BigDecimal(number), "unit", "个"))));

    assertThat(answer.mistakes())
        .isEqualTo(allowed ? List.of() : List.of("INVALID figures.0.value"));
    if (allowed) {
      Map<?, ?> figure = (Map<?, ?>) ((List<?>) answer.node("followUp").get("figures")).get(0);
      assertThat(new java.math.BigDecimal(String.valueOf(figure.get("value"))))
          .isEqualByComparingTo(number);
    }
  }

  @Test
  void aRevisionChangesWhatItNamesAndRaisesTheVersion() {
    String id = desk.record(MEASURE, NOW_HEALTH, Map.of("period", "2020-2021")).id("followUp");

    Answer answer =
        desk.send(
            "reviseFollowUp",
            Map.of(
                "id",
                id,
                "version",
                1,
                "status",
                "IN_PROGRESS",
                "occurredOn",
                "2024-01-02",
                "figures",
                List.of(Map.of("label", "人数", "value", 7, "unit", "人")),
                "reason",
                "更正"));

    assertThat(answer.mistakes()).isEmpty();
    assertThat(answer.node("followUp"))
        .containsEntry("status", "IN_PROGRESS")
        .containsEntry("summary", "完成")
        .containsEntry("occurredOn", "2024-01-02")
        .containsEntry("period", null)
        .containsEntry("version", 2);
    assertThat(String.valueOf(answer.node("followUp").get("figures")))
        .isEqualTo("[{label=人数, value=7, unit=人}]");
    assertThat(offices.properties("FollowUp", id)).doesNotContainKey("amended");
  }

  @Test
  void aRevisionOfWhatADocumentStatesIsKeptApartFromTheSeed() {
    Answer answer =
        desk.send(
            "reviseFollowUp",
            Map.of(
                "id", STATED, "version", 1, "summary", "新进展", "figures", List.of(), "reason",
                "更正"));

    assertThat(answer.node("followUp")).containsEntry("figures", List.of());
    assertThat((List<?>) offices.properties("FollowUp", STATED).get("amended"))
        .extracting(String::valueOf)
        .containsExactlyInAnyOrder("summary", "version", "figures");
  }

  @Test
  void arevisionNamesTheVersionItSawAndSaysSomething() {
    assertThat(
            desk.send(
                    "reviseFollowUp",
                    Map.of("id", STATED, "version", 2, "summary", "", "reason", " "))
                .mistakes())
        .containsExactlyInAnyOrder("STALE_VERSION version", "INVALID summary", "INVALID reason");
    assertThat(
            desk.send("reviseFollowUp", Map.of("id", STATED, "version", 1, "reason", "x"))
                .mistakes())
        .containsExactly("INVALID");
    assertThat(
            desk.send(
                    "reviseFollowUp",
                    Map.of("id", "follow-up:none", "version", 1, "status", "DONE", "reason", "x"))
                .mistakes())
        .containsExactly("NOT_FOUND id");
    assertThat(
            desk.send(
                    "reviseFollowUp",
                    Map.of(
                        "id",
                        STATED,
                        "version",
                        1,
                        "status",
                        "DONE",
                        "occurredOn",
                        today().plusDays(1).toString(),
                        "reason",
                        "x"))
                .mistakes())
        .containsExactly("INVALID occurredOn");
  }

  @Test
  void aVerdictIsKeptWithWhoGaveItAndStandsBehindTheFollowUp() {
    Answer answer = assess(STATED, 1, "VERIFIED", "hr");

    assertThat(answer.mistakes()).isEmpty();
    assertThat(answer.node("followUp"))
        .containsEntry("evidenceStatus", "VERIFIED")
        .containsEntry("version", 2)
        .containsEntry(
            "assessments",
            List.of(
                Map.of(
                    "verdict", "VERIFIED",
                    "remark", "查验",
                    "recordedBy", "test-supervisor",
                    "ofVersion", 1,
                    "assessor", Map.of("id", agency("hr")))));

    assertThat(assess(STATED, 2, "DISPUTED", "finance").node("followUp"))
        .containsEntry("evidenceStatus", "DISPUTED")
        .extractingByKey("assessments")
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"old, health", "health, health", "cities, city", "city, cities"})
  void nobodyAssessesItself(String performer, String assessor) {
    String id = desk.record(MEASURE, agency(performer)).id("followUp");

    assertThat(assess(id, 1, "VERIFIED", assessor).mistakes())
        .containsExactly("SAME_BODY assessorId");
    assertThat(assess(id, 1, "VERIFIED", "hr").mistakes()).isEmpty();
  }

  @Test
  void anAssessorExistsAndKnowsTheVersion() {
    assertThat(assess(STATED, 3, "VERIFIED", "gone").mistakes())
        .containsExactlyInAnyOrder("STALE_VERSION version", "INVALID assessorId");
    assertThat(assess(STATED, 1, "VERIFIED", "none").mistakes())
        .containsExactly("NOT_FOUND assessorId");
  }

  @Test
  void whatWasVerifiedIsToBeVerifiedAgainOnceItIsRevised() {
    assess(STATED, 1, "VERIFIED", "hr");
    assertThat(revise(STATED, 2).node("followUp")).containsEntry("evidenceStatus", "SELF_REPORTED");

    assess(STATED, 3, "DISPUTED", "hr");
    assertThat(revise(STATED, 4).node("followUp")).containsEntry("evidenceStatus", "DISPUTED");
  }

  @Test
  void aLinkIsConfirmedOrRejected() {
    Answer confirmed = review(STATED, 1, "CONFIRMED");
    assertThat(confirmed.node("followUp"))
        .containsEntry("version", 2)
        .containsEntry(
            "links",
            List.of(
                Map.of(
                    "confidence", "CONFIRMED", "reason", "核对", "measure", Map.of("id", MEASURE))));
    assertThat(review(STATED, 2, "CONFIRMED").mistakes())
        .containsExactly("ALREADY_DONE confidence");

    Answer rejected = review(STATED, 2, "REJECTED");
    assertThat(rejected.node("followUp")).containsEntry("measures", List.of());
  }

  @Test
  void aReviewDecides() {
    assertThat(review(STATED, 9, "CANDIDATE").mistakes())
        .contains("INVALID confidence", "STALE_VERSION version");
    String id = desk.record(MEASURE, NOW_HEALTH).id("followUp");
    assertThat(review(id, 1, "CONFIRMED").mistakes()).containsExactly("ALREADY_DONE confidence");
    assertThat(review(id, 1, "REJECTED").mistakes()).isEmpty();
    assertThat(
            desk.send(
                    "reviewLink",
                    Map.of(
                        "followUpId",
                        id,
                        "measureId",
                        "measure:test-recording/2",
                        "version",
                        2,
                        "confidence",
                        "REJECTED",
                        "reason",
                        "x"))
                .mistakes())
        .containsExactly("NOT_FOUND measureId");
  }

  private Answer assess(String id, int version, String verdict, String assessor) {
    return desk.send(
        "assessFollowUp",
        Map.of(
            "id", id,
            "version", version,
            "verdict", verdict,
            "assessorId", agency(assessor),
            "remark", "查验"));
  }

  private Answer revise(String id, int version) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("version", version);
    input.put("summary", "修订" + version);
    input.put("dueOn", null);
    input.put("reason", "更正");
    return desk.send("reviseFollowUp", input);
  }

  private Answer review(String id, int version, String confidence) {
    return desk.send(
        "reviewLink",
        Map.of(
            "followUpId", id,
            "measureId", MEASURE,
            "version", version,
            "confidence", confidence,
            "reason", "核对"));
  }
}

package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.zeren.recording.Desk;
import org.zeren.recording.Desk.Answer;

/** What mutations wrote is there after a changed seed was loaded. */
class RecordedAndSeededAgainTest extends OwnDatabase {

  /** With a body that has nothing to do with the others. */
  private static final String WITH_AUDITORS =
      SHARED.replace(
          "  - { key: all,",
          "  - { key: audit, name: 审计厅, sector: OTHER, level: PROVINCE, kind: AGENCY }\n  - { key: all,");

  private static final String PAID = "follow-up:d/paid";

  @Autowired private ExecutionGraphQlService service;

  private String opened;
  private String assigned;
  private String recorded;

  @BeforeEach
  void recordOnASeed() {
    load(WITH_AUDITORS, DOCUMENT);
    send(
        "reviewLink",
        Map.of(
            "followUpId",
            PAID,
            "measureId",
            "measure:d/1",
            "version",
            1,
            "confidence",
            "CONFIRMED",
            "reason",
            "核对"));
    send(
        "reviseFollowUp",
        Map.of(
            "id",
            PAID,
            "version",
            2,
            "status",
            "DONE",
            "summary",
            "已足额发放",
            "reason",
            "更正",
            "figures",
            List.of(Map.of("label", "金额", "value", 20, "unit", "亿元"))));
    send(
        "assessFollowUp",
        Map.of(
            "id",
            PAID,
            "version",
            3,
            "verdict",
            "VERIFIED",
            "assessorId",
            "agency:audit",
            "remark",
            "查验"));
    send("closeMeasure", Map.of("id", "measure:d/1", "reason", "落实"));
    send(
        "endResponsibility",
        Map.of("id", "responsibility:d/1/2", "until", "2025-01-01", "reason", "结束"));
    opened =
        send(
                "transferResponsibility",
                Map.of(
                    "id",
                    "responsibility:d/1/1",
                    "toAgencyId",
                    "agency:health",
                    "on",
                    "2024-01-01",
                    "reason",
                    "改革"))
            .id("opened");
    assigned =
        send(
                "assignResponsibility",
                Map.of(
                    "measureId",
                    "measure:d/rest",
                    "agencyId",
                    "agency:health",
                    "role",
                    "LEAD",
                    "since",
                    "2024-01-01",
                    "reason",
                    "分工"))
            .id("responsibility");
    recorded =
        send(
                "recordFollowUp",
                Map.of(
                    "measureIds",
                    List.of("measure:d/rest"),
                    "kind",
                    "REPORT",
                    "status",
                    "DONE",
                    "summary",
                    "已安排",
                    "performedByIds",
                    List.of("agency:health"),
                    "provisionId",
                    "provision:d/2"))
            .id("followUp");
  }

  @Test
  void aChangedSeedLeavesItAlone() {
    load(
        WITH_AUDITORS,
        DOCUMENT
            .replace("发放补助", "提高补助")
            .replace("summary: 已发放", "summary: 已经发放")
            .replace("18.7", "18.8")
            .replace("同一补助", "同样的补助")
            .replace("statedAs: 人社部门", "statedAs: 人社厅"));

    assertThat(properties("Measure", "measure:d/1"))
        .containsEntry("title", "提高补助")
        .containsKey("closedOn");
    isAsRecorded();
    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .containsEntry("statedAs", "人社厅");
  }

  @Test
  void whatLeftTheSeedStaysWithWhatWasRecordedOnIt() {
    String gone =
        DOCUMENT.substring(0, DOCUMENT.indexOf("followUps:"))
            + DOCUMENT.substring(DOCUMENT.indexOf("indicators:"));

    List<String> kept = load(WITH_AUDITORS, gone).orElseThrow().kept();
    isAsRecorded();
    kept = load(WITH_AUDITORS, "").orElseThrow().kept();

    assertThat(kept)
        .contains(
            PAID, "measure:d/1", "measure:d/rest", "responsibility:d/1/1", "responsibility:d/1/2");
    assertThat(properties("Measure", "measure:d/1")).containsKey("closedOn");
    isAsRecorded();
  }

  @Test
  void theChainIsWholeAfterwards() {
    load(WITH_AUDITORS, DOCUMENT.replace("发放补助", "提高补助"));

    assertThat(ask("MATCH (e:AuditEntry) RETURN e.action ORDER BY e.seq"))
        .extracting(it -> it.asString())
        .containsExactly(
            "LOAD_SEED",
            "REVIEW_LINK",
            "REVISE_FOLLOW_UP",
            "ASSESS_FOLLOW_UP",
            "CLOSE_MEASURE",
            "END_RESPONSIBILITY",
            "TRANSFER_RESPONSIBILITY",
            "TRANSFER_RESPONSIBILITY",
            "ASSIGN_RESPONSIBILITY",
            "RECORD_FOLLOW_UP",
            "LOAD_SEED");
  }

  private void isAsRecorded() {
    assertThat(properties("FollowUp", PAID))
        .containsEntry("summary", "已足额发放")
        .containsEntry("evidenceStatus", "VERIFIED")
        .containsEntry("version", 4L);
    assertThat(relationships(PAID))
        .anyMatch(
            it ->
                it.startsWith("FOLLOWS_UP measure:d/1")
                    && it.contains("'CONFIRMED'")
                    && it.contains("'核对'"))
        .filteredOn(it -> it.startsWith("HAS_FIGURE"))
        .hasSize(1);
    assertThat(ask("MATCH (:FollowUp {id: '" + PAID + "'})-[:HAS_FIGURE]->(n) RETURN n.value"))
        .extracting(it -> it.asDouble())
        .containsExactly(20.0);
    assertThat(
            ask(
                "MATCH (:FollowUp {id: '"
                    + PAID
                    + "'})<-[:ASSESSES]-()-[:ASSESSED_BY]->(a) RETURN a.id"))
        .extracting(it -> it.asString())
        .containsExactly("agency:audit");
    assertThat(properties("Responsibility", "responsibility:d/1/2"))
        .containsEntry("until", LocalDate.of(2025, 1, 1));
    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .containsEntry("until", LocalDate.of(2024, 1, 1));
    assertThat(relationships(opened))
        .extracting(it -> it.split(" \\{")[0])
        .containsExactlyInAnyOrder(
            "FOR measure:d/1",
            "BORNE_BY agency:health",
            "LAID_DOWN_IN document:d",
            "BASED_ON provision:d/1",
            "SUCCEEDS responsibility:d/1/1");
    assertThat(relationships(assigned)).anyMatch(it -> it.startsWith("FOR measure:d/rest"));
    assertThat(relationships(recorded))
        .extracting(it -> it.split(" \\{")[0])
        .containsExactlyInAnyOrder(
            "FOLLOWS_UP measure:d/rest", "PERFORMED_BY agency:health", "STATED_IN provision:d/2");
  }

  private Answer send(String mutation, Map<String, Object> input) {
    Answer answer = new Desk(service, Desk.SUPERVISOR).send(mutation, input);
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.mistakes()).as(mutation).isEmpty();
    return answer;
  }
}

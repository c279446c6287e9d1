package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zeren.StartRefused;

/** What a changed seed brings up to date, and what it leaves alone. */
@ExtendWith(OutputCaptureExtension.class)
class ChangedSeedTest extends OwnDatabase {

  @Test
  void marksHideWhatHangsOnThemUntilTheyAreGone() {
    load(SHARED, DOCUMENT.replace("key: rest, kind", "key: rest, visibleTo: [AUDITOR], kind"));
    assertThat(properties("Measure", "measure:d/rest"))
        .containsEntry("visibleTo", List.of("AUDITOR"))
        .containsEntry("readers", List.of("AUDITOR"));

    load(
        SHARED,
        DOCUMENT.replace("key: d,", "key: d, visibleTo: [SUPERVISOR, CONCERNED_AGENCIES],"));
    assertThat(properties("Provision", "provision:d/1"))
        .containsEntry("readers", List.of("SUPERVISOR", "agency:health", "agency:hr"));
    assertThat(properties("Measure", "measure:d/rest")).doesNotContainKey("visibleTo");

    load(SHARED, DOCUMENT);
    assertThat(ask("MATCH (n) WHERE n:Restricted OR n.readers IS NOT NULL RETURN n.id")).isEmpty();
  }

  @Test
  void bringsEverythingToWhatAChangedSeedSays() {
    load(SHARED, DOCUMENT);

    load(
        SHARED,
        DOCUMENT
            .replace("title: 发放补助", "title: 提高补助")
            .replace("    titleEn: Subsidies\n", "")
            .replace("theme: pay", "theme: rest")
            .replace("beneficiaries: [staff]", "beneficiaries: []")
            .replace("issuers: [hr, health]", "issuers: [health]")
            .replace(", measures: [\"1\"] }", " }")
            .replaceAll("(?m)^ +- \\{ key: rest.*\\n", ""));

    assertThat(properties("Measure", "measure:d/1"))
        .containsEntry("title", "提高补助")
        .doesNotContainKey("titleEn");
    assertThat(relationships("measure:d/1"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/1 {}", "HAS_THEME theme:rest {}", "GRANTS entitlement:d/1/1 {}");
    assertThat(relationships("document:d")).containsExactly("ISSUED_BY agency:health {rank: 1}");
    assertThat(exists("measure:d/rest")).isFalse();
  }

  @Test
  void makesNoDifferenceBetweenAFirstLoadAndALaterOne() {
    load(SHARED, DOCUMENT);
    List<String> first = everything();

    load(SHARED, DOCUMENT.replace("通知", "公告"));
    load(SHARED, DOCUMENT);

    assertThat(everything()).isEqualTo(first);
  }

  @Test
  void leavesAloneWhatTheApiAmended() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (m:Measure {id: 'measure:d/1'}), (r:Responsibility {id: 'responsibility:d/1/1'}),
          (f:FollowUp {id: 'follow-up:d/paid'})-[link:FOLLOWS_UP]->(m)
        SET m.closedOn = date('2026-01-01'), m.amended = ['closedOn'],
          r.until = date('2026-01-01'), r.amended = ['until'],
          f.status = 'CANCELLED', f.version = 3, f.amended = ['status', 'version'],
          link.confidence = 'CONFIRMED', link.amended = ['confidence']""");

    load(
        SHARED,
        DOCUMENT
            .replace("发放补助", "提高补助")
            .replace("已发放", "全部发放")
            .replace("同一补助", "同样的补助")
            .replace("statedAs: 人社部门", "statedAs: 人社厅, until: 2030-01-01"));

    assertThat(properties("Measure", "measure:d/1"))
        .containsEntry("title", "提高补助")
        .containsEntry("closedOn", LocalDate.of(2026, 1, 1));
    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .containsEntry("statedAs", "人社厅")
        .containsEntry("until", LocalDate.of(2026, 1, 1));
    assertThat(properties("FollowUp", "follow-up:d/paid"))
        .containsEntry("summary", "全部发放")
        .containsEntry("status", "CANCELLED")
        .containsEntry("version", 3L);
    assertThat(relationships("follow-up:d/paid"))
        .contains(
            "FOLLOWS_UP measure:d/1 {amended: ['confidence'], confidence: 'CONFIRMED', reason:"
                + " '同样的补助'}");
  }

  @Test
  void leavesAloneTheFiguresThatTheApiRevised() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'})-[:HAS_FIGURE]->(old:Figure)
        DETACH DELETE old
        CREATE (f)-[:HAS_FIGURE {origin: 'API'}]->(:Figure {id: 'figure:d/paid/1', origin: 'API', value: 20.0})
        SET f.amended = ['figures']""");

    load(SHARED, DOCUMENT.replace("18.7", "18.8"));

    assertThat(properties("Figure", "figure:d/paid/1"))
        .containsEntry("value", 20.0)
        .containsEntry("origin", "API");
    assertThat(relationships("follow-up:d/paid"))
        .contains("HAS_FIGURE figure:d/paid/1 {origin: 'API'}");
  }

  @Test
  void leavesAloneWhatTheApiRecorded() {
    load(SHARED, DOCUMENT);
    record("measure:d/1");
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'}), (m:Measure {id: 'measure:d/rest'})
        CREATE (f)-[:FOLLOWS_UP {origin: 'API', confidence: 'CONFIRMED'}]->(m)""");

    load(
        SHARED,
        DOCUMENT
            .replace("发放补助", "提高补助")
            .replace(
                "reason: 同一补助 }",
                "reason: 同 }, { measure: rest, confidence: CANDIDATE, reason: 猜 }"));

    assertThat(relationships("follow-up:recorded"))
        .containsExactlyInAnyOrder("FOLLOWS_UP measure:d/1 {confidence: 'EXPLICIT'}");
    assertThat(relationships("follow-up:d/paid"))
        .contains("FOLLOWS_UP measure:d/rest {confidence: 'CONFIRMED', origin: 'API'}");
  }

  @Test
  void keepsWhatLeftTheSeedWithRecordsOnIt(CapturedOutput output) {
    load(SHARED, DOCUMENT);
    record("measure:d/1");

    Written written = load(SHARED, "").orElseThrow();

    assertThat(written.kept()).containsExactly("measure:d/1");
    assertThat(output).contains("because of what was recorded on them: measure:d/1");
    assertThat(
            List.of(
                "measure:d/1",
                "provision:d/1",
                "document:d",
                "entitlement:d/1/1",
                "responsibility:d/1/1",
                "responsibility:d/1/2"))
        .allMatch(this::exists);
    assertThat(
            List.of(
                "measure:d/rest",
                "provision:d/2",
                "follow-up:d/paid",
                "figure:d/paid/1",
                "indicator:d/beds",
                "responsibility:d/document/1"))
        .noneMatch(this::exists);
  }

  @Test
  void keepsWhatTheAuditSpeaksOf() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'})
        CREATE (:AuditEntry {id: 'audit:1'})-[:OF]->(f)""");

    Written written = load(SHARED, "").orElseThrow();

    assertThat(written.kept()).containsExactly("follow-up:d/paid");
    assertThat(List.of("measure:d/1", "provision:d/2", "figure:d/paid/1", "document:d"))
        .allMatch(this::exists);
    assertThat(exists("indicator:d/beds")).isFalse();
  }

  @Test
  void keepsALinkThatWasReviewed() {
    load(SHARED, DOCUMENT);
    ask(
        "MATCH ()-[link:FOLLOWS_UP]->() SET link.confidence = 'REJECTED', link.amended = ['confidence']");

    Written written = load(SHARED, DOCUMENT.replaceAll("(?m)^ +links:.*\\n", "")).orElseThrow();

    assertThat(written.kept()).containsExactly("follow-up:d/paid FOLLOWS_UP measure:d/1");
    assertThat(relationships("follow-up:d/paid")).anyMatch(link -> link.startsWith("FOLLOWS_UP"));
  }

  @Test
  void refusesToGiveADutyWithRecordsToAnother() {
    load(SHARED, DOCUMENT);
    ask(
        "MATCH (r:Responsibility {id: 'responsibility:d/1/1'}) SET r.until = date('2026-01-01'), r.amended = ['until']");
    List<String> before = everything();

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> load(SHARED, DOCUMENT.replace("agency: hr, role", "agency: all, role")))
        .withMessage(
            "The seed gives duties with records on them to others:\n  responsibility:d/1/1 was of"
                + " agency:hr as RESPONSIBLE and would be of agency:all as RESPONSIBLE");
    assertThat(everything()).isEqualTo(before);
  }

  /** As {@code recordFollowUp} would. */
  private void record(String measure) {
    ask(
        "MATCH (m:Measure {id: '"
            + measure
            + "'}) CREATE (:FollowUp {id: 'follow-up:recorded', origin: 'API'})"
            + "-[:FOLLOWS_UP {confidence: 'EXPLICIT'}]->(m)");
  }
}

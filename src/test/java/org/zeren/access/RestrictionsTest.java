package org.zeren.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

/** What is hidden with a marked node, and from whom. */
@ZerenTest
class RestrictionsTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  @Autowired private Driver driver;

  @BeforeEach
  void write() {
    run(
        """
        CREATE (d:Document {id: 'document:marked-d'}), (e:Document {id: 'document:marked-e'}),
          (p1:Provision {id: 'provision:marked-1'})-[:PART_OF]->(d), (p2:Provision {id: 'provision:marked-2'})-[:PART_OF]->(d),
          (heading:Provision {id: 'provision:marked-heading'})-[:PART_OF]->(d), (q:Provision {id: 'provision:marked-q'})-[:PART_OF]->(e),
          (m1:Measure {id: 'measure:marked-1'})-[:STATED_IN]->(p1), (m2:Measure {id: 'measure:marked-2'})-[:STATED_IN]->(p2),
          (m3:Measure {id: 'measure:marked-3'})-[:STATED_IN]->(p2),
          (m1)-[:GRANTS]->(:Entitlement {id: 'entitlement:marked-1'}),
          (old:Agency {id: 'agency:marked-old'})-[:SUCCEEDED_BY {on: date('2024-01-01')}]->(:Agency {id: 'agency:marked-new'}),
          (old)-[:SUCCEEDED_BY {on: date('2025-01-01')}]->(:Agency {id: 'agency:marked-later'}),
          (group:Agency {id: 'agency:marked-group'})<-[:MEMBER_OF]-(:Agency {id: 'agency:marked-member'}),
          (group)<-[:MEMBER_OF {until: date('2024-06-01')}]-(:Agency {id: 'agency:marked-gone'}),
          (past:Agency {id: 'agency:marked-past'}), (issuer:Agency {id: 'agency:marked-issuer'}),
          (performer:Agency {id: 'agency:marked-performer'}), (d)-[:ISSUED_BY]->(issuer),
          (:Responsibility {id: 'responsibility:marked-1'})-[:BORNE_BY]->(old),
          (:Responsibility {id: 'responsibility:marked-2'})-[:BORNE_BY]->(group),
          (:Responsibility {id: 'responsibility:marked-3', until: date('2024-06-01')})-[:BORNE_BY]->(past),
          (f:FollowUp {id: 'follow-up:marked-1'})-[:FOLLOWS_UP {confidence: 'EXPLICIT'}]->(m1), (f)-[:STATED_IN]->(q),
          (f)-[:FOLLOWS_UP {confidence: 'REJECTED'}]->(m2), (f)-[:PERFORMED_BY]->(performer),
          (f)-[:HAS_FIGURE]->(:Figure {id: 'figure:marked-1'}),
          (g:FollowUp {id: 'follow-up:marked-2'})-[:FOLLOWS_UP {confidence: 'EXPLICIT'}]->(m1),
          (g)-[:FOLLOWS_UP {confidence: 'CANDIDATE'}]->(m2),
          (i:Indicator {id: 'indicator:marked-1'})-[:STATED_IN]->(q),
          (i)-[:HAS_VALUE]->(v:IndicatorValue {id: 'indicator-value:marked-1'})-[:STATED_IN]->(p2),
          (x:Discrepancy {id: 'discrepancy:marked-1'})-[:BETWEEN]->(p1), (x)-[:BETWEEN]->(q),
          (:Discrepancy {id: 'discrepancy:marked-2'})-[:CONCERNS]->(f),
          (:AuditEntry {id: 'audit-entry:marked-1'})-[:OF]->(f),
          (:Discrepancy {id: 'discrepancy:marked-3'})-[:BETWEEN]->(p2)
        WITH d, m1
        MATCH (duty:Responsibility) WHERE duty.id STARTS WITH 'responsibility:marked'
        CREATE (duty)-[:FOR]->(m1), (duty)-[:LAID_DOWN_IN]->(d)""");
  }

  @AfterEach
  void remove() {
    run("MATCH (n) WHERE n.id CONTAINS ':marked-' DETACH DELETE n");
  }

  @Test
  void withAMeasureGoWhatHangsOnIt() {
    mark("measure:marked-1", "SUPERVISOR");

    assertThat(restricted())
        .containsOnlyKeys(
            "measure:marked-1",
            "provision:marked-1",
            "entitlement:marked-1",
            "responsibility:marked-1",
            "responsibility:marked-2",
            "responsibility:marked-3",
            "follow-up:marked-1",
            "figure:marked-1",
            "discrepancy:marked-1",
            "discrepancy:marked-2",
            "audit-entry:marked-1")
        .allSatisfy((id, readers) -> assertThat(readers).containsExactly("SUPERVISOR"));
  }

  @Test
  void withADocumentGoesAllThatItLaysDownOrStates() {
    mark("document:marked-d", "AUDITOR", "SUPERVISOR");

    assertThat(restricted())
        .containsKeys(
            "provision:marked-heading",
            "measure:marked-3",
            "indicator-value:marked-1",
            "follow-up:marked-1",
            "follow-up:marked-2",
            "discrepancy:marked-3")
        .doesNotContainKeys("document:marked-e", "indicator:marked-1")
        .allSatisfy((id, readers) -> assertThat(readers).containsExactly("AUDITOR", "SUPERVISOR"));
  }

  @Test
  void withAFollowUpGoItsFiguresAndTheClauseThatStatesNothingElse() {
    mark("follow-up:marked-1", "SUPERVISOR");

    assertThat(restricted())
        .containsOnlyKeys(
            "follow-up:marked-1",
            "figure:marked-1",
            "discrepancy:marked-2",
            "audit-entry:marked-1");
  }

  @Test
  void agenciesAreConcernedByDutyWithSuccessorsMembersAndIssuers() {
    mark("measure:marked-1", "CONCERNED_AGENCIES");

    assertThat(restricted().get("measure:marked-1"))
        .containsExactly(
            "agency:marked-group",
            "agency:marked-issuer",
            "agency:marked-member",
            "agency:marked-new",
            "agency:marked-old");
  }

  @Test
  void ofAFollowUpItsPerformersAreConcerned() {
    mark("follow-up:marked-1", "CONCERNED_AGENCIES");

    assertThat(restricted().get("follow-up:marked-1"))
        .contains("agency:marked-performer", "agency:marked-new")
        .doesNotContain("agency:marked-past", "agency:marked-gone", "agency:marked-later");
  }

  @Test
  void whatIsRestrictedTwiceIsForThoseWhomBothName() {
    mark("document:marked-d", "SUPERVISOR", "AUDITOR");
    mark("measure:marked-1", "AUDITOR", "VIEWER");

    assertThat(restricted())
        .containsEntry("measure:marked-1", List.of("AUDITOR"))
        .containsEntry("provision:marked-1", List.of("AUDITOR"))
        .containsEntry("provision:marked-2", List.of("AUDITOR", "SUPERVISOR"));
  }

  @Test
  void aMarkThatIsTakenAwayLeavesNothing() {
    mark("document:marked-d", "SUPERVISOR");
    mark("document:marked-d");

    assertThat(restricted()).isEmpty();
    assertThat(
            driver
                .executableQuery("MATCH (n) WHERE n.readers IS NOT NULL RETURN n.id")
                .execute()
                .records())
        .isEmpty();
  }

  @Test
  void aCallerAnswersToItsRolesAndItsAgency() {
    assertThat(Caller.anonymous().readers()).isEmpty();
    assertThat(new Caller("x", Set.of(Role.VIEWER, Role.AGENCY), "agency:y").readers())
        .containsExactly("AGENCY", "VIEWER", "agency:y");
  }

  private void mark(String id, String... visibleTo) {
    run(
        "MATCH (n {id: $id}) SET n.visibleTo = CASE WHEN size($to) > 0 THEN $to END",
        Map.of("id", id, "to", List.of(visibleTo)));
  }

  private Map<String, List<Object>> restricted() {
    return driver
        .executableQuery("MATCH (n:Restricted) RETURN n.id AS id, n.readers AS readers")
        .execute()
        .records()
        .stream()
        .collect(
            Collectors.toMap(row -> row.get("id").asString(), row -> row.get("readers").asList()));
  }

  private void run(String cypher) {
    run(cypher, Map.of());
  }

  private void run(String cypher, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            tx.run(cypher, parameters).consume();
            Restrictions.refresh(tx, TODAY);
          });
    }
  }
}

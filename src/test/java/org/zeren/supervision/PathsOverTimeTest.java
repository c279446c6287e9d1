package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** What joins two nodes only while it holds, and only while nobody rejected it. */
@ZerenTest
class PathsOverTimeTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  private Fixture fixture;

  @BeforeEach
  void write() {
    fixture = new Fixture(driver);
    fixture.write(
        """
        CREATE (a:Agency {id: 'agency:test-trace-a', name: '甲'}), (b:Agency {id: 'agency:test-trace-b', name: '乙'}),
          (m:Measure {id: 'measure:test-trace/1', kind: 'MEASURE', title: '丙'}),
          (f:FollowUp {id: 'follow-up:test-trace/1', kind: 'REPORT', summary: '丁', knownOn: date('2020-01-01')}),
          (d:Responsibility {id: 'responsibility:test-trace/1/1', role: 'LEAD'}), (d)-[:BORNE_BY]->(a), (d)-[:FOR]->(m),
          (f)-[:FOLLOWS_UP {confidence: 'CANDIDATE'}]->(m), (a)-[:SUCCEEDED_BY {on: date('2021-01-01')}]->(b),
          (f)-[:PERFORMED_BY]->(b)
        """);
  }

  @AfterEach
  void remove() {
    fixture.remove();
  }

  @ParameterizedTest
  @CsvSource({
    "agency:test-trace-a, measure:test-trace/1, 1",
    "agency:test-trace-a, agency:test-trace-b, 1",
    "follow-up:test-trace/1, measure:test-trace/1, 1",
    "agency:test-trace-a, follow-up:test-trace/1, 2"
  })
  void whatHoldsTodayJoins(String from, String to, int length) {
    assertThat(length(from, to)).isEqualTo(length);
  }

  @Test
  void aDutyThatHasEndedDoesNotJoin() {
    fixture.write(
        "MATCH (d:Responsibility {id: 'responsibility:test-trace/1/1'}) SET d.until = date('2022-01-01')");
    assertThat(length("agency:test-trace-a", "measure:test-trace/1")).isEqualTo(3);
  }

  @Test
  void aLinkThatWasRejectedDoesNotJoin() {
    fixture.write(
        "MATCH (:FollowUp {id: 'follow-up:test-trace/1'})-[l:FOLLOWS_UP]->() SET l.confidence = 'REJECTED'");
    assertThat(length("follow-up:test-trace/1", "measure:test-trace/1")).isEqualTo(3);
  }

  @Test
  void aSuccessionToComeDoesNotJoin() {
    fixture.write(
        "MATCH (:Agency {id: 'agency:test-trace-a'})-[s:SUCCEEDED_BY]->() SET s.on = date('2999-01-01')");
    assertThat(length("agency:test-trace-a", "agency:test-trace-b")).isEqualTo(3);
  }

  @Test
  void aHubIsPassedOnceHoweverManyWaysLeadThroughIt() {
    fixture.write(
        """
        MATCH (a:Agency {id: 'agency:test-trace-a'})
        CREATE (d:Document {id: 'document:test-trace', title: '大文件', kind: 'PLAN'}), (d)-[:ISSUED_BY]->(a)
        WITH a, d UNWIND range(1, 2000) AS n
        CREATE (p:Provision {id: 'provision:test-trace/hub-' + n, heading: '条'})-[:PART_OF]->(d),
          (m:Measure {id: 'measure:test-trace/hub-' + n, kind: 'TASK', title: '务'})-[:STATED_IN]->(p),
          (duty:Responsibility {id: 'responsibility:test-trace/hub-' + n, role: 'LEAD'})-[:FOR]->(m),
          (duty)-[:BORNE_BY]->(a)
        """);

    assertThat(length("measure:test-trace/hub-1", "measure:test-trace/hub-2000")).isEqualTo(2);
    assertThat(length("provision:test-trace/hub-1", "follow-up:test-trace/1")).isEqualTo(4);
    assertThat(length("provision:test-trace/hub-1", "proposal:npc-14-4-0036")).isZero();
  }

  /** How far apart they are; 0 when they are not joined. */
  private int length(String from, String to) {
    return graphQl
        .documentName("paths")
        .variable("from", from)
        .variable("to", to)
        .variable("maxHops", 10)
        .execute()
        .path("paths[*].length")
        .entityList(Integer.class)
        .get()
        .stream()
        .findFirst()
        .orElse(0);
  }
}

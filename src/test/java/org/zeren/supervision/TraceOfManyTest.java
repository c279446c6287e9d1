package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.supervision.Traces.Trace;
import org.zeren.testing.ZerenTest;

/** A trace with more behind it than can be told or drawn. */
@ZerenTest
class TraceOfManyTest {

  private static final String MEASURE = "measure:test-trace/1";

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  private Fixture fixture;
  private Traces traces;

  @BeforeEach
  void write() {
    traces = new Traces(graphQl);
    fixture = new Fixture(driver);
    fixture.writeMeasure();
    fixture.write(
        """
        MATCH (m:Measure {id: 'measure:test-trace/1'})
        UNWIND range(1000, 1249) AS n
        CREATE (f:FollowUp {id: 'follow-up:test-trace/' + n, kind: 'REPORT', status: 'DONE', summary: '第' + n + '次报告。',
          summaryEn: 'Report ' + n + '.', evidenceStatus: 'SELF_REPORTED', knownOn: date('2020-01-01'), version: 1})
        CREATE (f)-[:FOLLOWS_UP {confidence: CASE WHEN n = 1000 THEN 'REJECTED' ELSE 'EXPLICIT' END}]->(m)
        """);
  }

  @AfterEach
  void remove() {
    fixture.remove();
  }

  @Test
  void thePictureIsCutAndSaysSo() {
    Picture picture = traces.of(MEASURE, null).graph();

    assertThat(picture.truncated()).isTrue();
    assertThat(picture.nodes()).hasSize(200);
    assertThat(picture.ids())
        .startsWith(MEASURE, "provision:test-trace/1", "document:test-trace")
        .doesNotContain("follow-up:test-trace/1000");
    picture.isSound();
  }

  @Test
  void theStoryTellsTheEarliestFiftyAndSaysSo() {
    Trace trace = traces.of(MEASURE, null);

    assertThat(trace.nodes()).filteredOn(id -> id.startsWith("follow-up:")).hasSize(50);
    assertThat(trace.nodes()).doesNotContain("follow-up:test-trace/1000");
    assertThat(trace.zh()).anySatisfy(it -> assertThat(it).contains("以上只列最早的50项"));
  }

  @Test
  void aRejectedLinkIsToldAsRejectedAndNotDrawn() {
    Trace trace = traces.of("follow-up:test-trace/1000", null);

    assertThat(trace.about(MEASURE).zh()).contains("已被督查否定，不再计入");
    assertThat(trace.graph().ids()).doesNotContain(MEASURE);
    trace.steps().forEach(step -> Wording.isClean(step.zh(), step.en()));
  }
}

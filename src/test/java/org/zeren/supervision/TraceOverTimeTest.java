package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.supervision.Traces.Trace;
import org.zeren.testing.ZerenTest;

/**
 * Duties that end and move, and bodies that merge, split, are renamed, go round in a circle or end.
 */
@ZerenTest
class TraceOverTimeTest {

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
        UNWIND ['merged-a', 'merged-b', 'merged', 'renamed', 'split', 'half-1', 'half-2', 'round-1', 'round-2', 'ended',
          'first', 'second'] AS key
        CREATE (:Agency {id: 'agency:test-trace-' + key, name: key + '局', nameEn: 'Bureau ' + key, level: 'PROVINCE',
          kind: 'AGENCY', sector: 'OTHER'})
        """);
    fixture.write(
        """
        UNWIND [['merged-a', 'merged', '2021-01-01'], ['merged-b', 'merged', '2021-01-01'],
          ['merged', 'renamed', '2022-01-01'], ['split', 'half-1', '2021-06-01'], ['split', 'half-2', '2021-06-01'],
          ['round-1', 'round-2', '2020-01-01'], ['round-2', 'round-1', '2021-01-01']] AS row
        MATCH (a:Agency {id: 'agency:test-trace-' + row[0]}), (b:Agency {id: 'agency:test-trace-' + row[1]})
        CREATE (a)-[:SUCCEEDED_BY {on: date(row[2]), instrument: '机构改革方案'}]->(b)
        """);
    fixture.write(
        "MATCH (a:Agency {id: 'agency:test-trace-ended'}) SET a.endedOn = date('2021-01-01')");
    fixture.write(
        """
        UNWIND [['merged-a', null, null], ['split', null, null], ['round-1', null, null], ['ended', null, null],
          ['first', null, '2022-01-01'], ['second', '2022-01-01', null]] AS row
        MATCH (a:Agency {id: 'agency:test-trace-' + row[0]}), (m:Measure {id: 'measure:test-trace/1'}),
          (p:Provision {id: 'provision:test-trace/1'})
        CREATE (d:Responsibility {id: 'responsibility:test-trace/1/' + row[0], role: 'RESPONSIBLE', basis: 'STATED',
          since: date(row[1]), until: date(row[2])})
        CREATE (d)-[:BORNE_BY]->(a), (d)-[:FOR]->(m), (d)-[:BASED_ON]->(p)
        """);
    fixture.write(
        """
        MATCH (later:Responsibility {id: 'responsibility:test-trace/1/second'}),
          (earlier:Responsibility {id: 'responsibility:test-trace/1/first'})
        CREATE (later)-[:SUCCEEDS]->(earlier)
        """);
  }

  @AfterEach
  void remove() {
    fixture.remove();
  }

  @Test
  void beforeAnyReorganisationEverybodyHoldsTheirOwnDuties() {
    assertThat(holders("2019-06-01"))
        .containsEntry("merged-a", "merged-a")
        .containsEntry("split", "split")
        .containsEntry("round-1", "round-1")
        .containsEntry("ended", "ended")
        .containsEntry("first", "first")
        .doesNotContainKey("second");
    assertThat(traces.of(MEASURE, "2019-06-01").nodes())
        .doesNotContain("agency:test-trace-merged", "responsibility:test-trace/1/second");
  }

  @Test
  void holdersFollowMergersRenamingsAndTransfersUpToTheDateAskedFor() {
    assertThat(holders("2021-07-01")).containsEntry("merged-a", "merged");
    assertThat(holders("2023-01-01"))
        .containsEntry("merged-a", "renamed")
        .containsEntry("first", "second")
        .containsEntry("second", "second")
        .containsEntry("ended", "ended");
  }

  @Test
  void aSplitNamesTheSameHolderEveryTimeAndTheStoryNamesBoth() {
    assertThat(holders("2023-01-01")).containsEntry("split", "half-1");
    assertThat(traces.of(MEASURE, "2023-01-01").about("responsibility:test-trace/1/split").zh())
        .endsWith("截至2023年1月1日由half-1局、half-2局承继，未载明其中由谁承担。");
  }

  @Test
  void aBodySetUpAgainHoldsItsDutiesAgainAndTheStoryStopsThere() {
    assertThat(holders("2020-06-01")).containsEntry("round-1", "round-2");
    assertThat(holders("2023-01-01")).containsEntry("round-1", "round-1");
    assertThat(traces.of(MEASURE, "2023-01-01").zh())
        .contains(
            "自2020年1月1日起，round-1局的工作由round-2局承继，依据为机构改革方案。",
            "自2021年1月1日起，round-2局的工作由round-1局承继，依据为机构改革方案；该单位在前面已经出现过，追溯到此为止。");
  }

  @Test
  void theStoryTellsEveryReorganisation() {
    Trace trace = traces.of(MEASURE, "2023-01-01");

    assertThat(trace.zh())
        .contains(
            "自2021年1月1日起，merged-a局的工作由merged局承继；merged局还承继了merged-b局，即合并，依据为机构改革方案。",
            "自2022年1月1日起，merged局的工作由renamed局承继，依据为机构改革方案。",
            "自2021年6月1日起，split局的工作由half-1局承继，同时承继的还有half-2局，即分拆，依据为机构改革方案。",
            "ended局已于2021年1月1日终止，截至2023年1月1日未载明承继单位，其职责没有已知的承接者。");
    trace.steps().forEach(step -> Wording.isClean(step.zh(), step.en()));
    trace.graph().isSound();
    assertThat(trace.graph().ids()).contains("agency:test-trace-renamed");
    assertThat(traces.of(MEASURE, "2020-06-01").zh())
        .noneSatisfy(it -> assertThat(it).contains("终止，截至"));
  }

  @Test
  void aDutyThatHasEndedIsToldAsHistoryAndNotDrawn() {
    Trace trace = traces.of(MEASURE, "2023-01-01");

    assertThat(trace.about("responsibility:test-trace/1/first").zh())
        .isEqualTo(
            "first局在该举措中的角色曾是“负责”（条款明文规定，见测〔2019〕1号“1 测试条款”）；"
                + "起始日期未载明，至2022年1月1日止，截至2023年1月1日已经终止，已移交second局；截至2023年1月1日由second局承担。");
    assertThat(trace.about("responsibility:test-trace/1/first").on()).isEqualTo("2022-01-01");
    assertThat(trace.about("responsibility:test-trace/1/second").zh())
        .contains("自2022年1月1日起，未载明终止日期，接续first局原有的职责");
    assertThat(trace.graph().ids()).doesNotContain("agency:test-trace-first");
  }

  @Test
  void whatALaterDocumentContinuesIsToldFromItsDayOfIssue() {
    fixture.write(
        """
        MATCH (m:Measure {id: 'measure:test-trace/1'})
        CREATE (d:Document {id: 'document:test-trace-later', title: '后文件', number: '测〔2022〕2号', kind: 'REPLY',
            issuedOn: date('2022-05-01')}),
          (p:Provision {id: 'provision:test-trace-later/1', heading: '下一步'})-[:PART_OF]->(d),
          (later:Measure {id: 'measure:test-trace-later/1', kind: 'COMMITMENT', title: '继续'})-[:STATED_IN]->(p),
          (later)-[:CONTINUES]->(m)
        """);
    String later = "measure:test-trace-later/1";

    assertThat(traces.of(MEASURE, "2022-04-30").nodes()).doesNotContain(later);
    assertThat(traces.of(MEASURE, "2022-04-30").graph().ids()).doesNotContain(later);
    assertThat(traces.of(MEASURE, "2022-05-01").about(later).zh())
        .isEqualTo("承诺“继续”（测〔2022〕2号“下一步”）接续该举措。");
    assertThat(traces.of(MEASURE, "2022-05-01").graph().ids()).contains(later);
    assertThat(traces.of(later, "2022-05-01").about(MEASURE).zh())
        .isEqualTo("该承诺接续举措1“测试举措”（测〔2019〕1号“1 测试条款”）。");
  }

  @Test
  void onlyDutiesInForceCount() {
    fixture.write(
        "MATCH (d:Responsibility) WHERE d.id STARTS WITH 'responsibility:test-trace/1/' AND NOT d.id ENDS WITH 'first' DETACH DELETE d");

    assertThat(traces.of(MEASURE, "2023-01-01").zh()).contains("截至2023年1月1日没有承担责任的单位。");
    assertThat(traces.of(MEASURE, "2021-01-01").zh())
        .noneSatisfy(it -> assertThat(it).contains("未载明由谁负责"));
  }

  /** The key of the current holder of each duty, by the key of the body that bore it first. */
  private Map<String, String> holders(String asOf) {
    List<Duty> duties =
        graphQl
            .documentName("holders")
            .variable("id", MEASURE)
            .variable("asOf", asOf)
            .execute()
            .path("measure.responsibilities")
            .entityList(Duty.class)
            .get();
    return duties.stream()
        .collect(
            Collectors.toMap(
                it -> it.id().substring("responsibility:test-trace/1/".length()),
                it -> it.currentHolder().id().substring("agency:test-trace-".length())));
  }

  private record Duty(String id, Holder currentHolder) {}

  private record Holder(String id) {}
}

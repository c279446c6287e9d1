package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.supervision.Traces.Step;
import org.zeren.supervision.Traces.Trace;
import org.zeren.testing.ZerenTest;

/** What is told of the measures and follow-ups of the shipped documents. */
@ZerenTest
class TraceTest {

  private static final String TITLES = "measure:notice-2020-163/7";
  private static final String PROMISE = "measure:reply-2023-2/promise-title-measures";
  private static final String FULFILMENT = "follow-up:reply-2025-27/title-measures-issued";

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  @Autowired private MeterRegistry meters;
  private Traces traces;

  @BeforeEach
  void ask() {
    traces = new Traces(graphQl);
  }

  @Test
  void aMeasureIsToldFromItsDocumentToItsFollowUps() {
    Trace trace = traces.of(TITLES, null);

    assertThat(trace.nodes())
        .containsSubsequence(
            "document:notice-2020-163",
            "document:central-lg-2020-5",
            "document:state-council-office-2020-4",
            "provision:notice-2020-163/7",
            TITLES,
            "responsibility:notice-2020-163/7/1",
            "responsibility:notice-2020-163/document/1",
            "agency:jl-hrss",
            "follow-up:reply-2023-2/special-title-applications",
            "follow-up:reply-2023-2/early-title-applications",
            TITLES);
    Step duty = trace.about("responsibility:notice-2020-163/7/1");
    assertThat(duty.zh())
        .isEqualTo("省人社厅在该举措中的角色是“负责”（条款明文规定，见吉卫明电〔2020〕163号“7 职称评审绿色通道”）；起止日期未载明。");
    assertThat(duty.provision()).isEqualTo(new Traces.Clause("provision:notice-2020-163/7"));
    Step document = trace.about("document:notice-2020-163");
    assertThat(document.on()).isEqualTo("2020-03-08");
    assertThat(document.provision())
        .isEqualTo(new Traces.Clause("provision:notice-2020-163/signature"));
  }

  @Test
  void dutiesOverTheWholeDocumentAreNotToldAsTheMeasuresOwn() {
    assertThat(traces.of(TITLES, null).about("responsibility:notice-2020-163/document/1").zh())
        .startsWith("就吉卫明电〔2020〕163号全文而言，卫生健康部门的角色是“牵头”")
        .contains("不是专就某一项规定的");
  }

  @Test
  void whoCarriesAMeasureOutIsNotItsOwner() {
    Trace trace = traces.of("measure:notice-2020-163/21", null);

    assertThat(trace.zh())
        .anySatisfy(it -> assertThat(it).startsWith("所在单位党组织在该举措中的角色是“实施”"))
        .anySatisfy(it -> assertThat(it).contains("在该举措中的角色是“负责”"))
        .noneSatisfy(it -> assertThat(it).contains("未载明责任单位"));
  }

  @Test
  void aClassOfBodiesIsToldAsOne() {
    assertThat(
            traces.of("measure:notice-2020-163/14", null).about("agency:city-county-governments"))
        .satisfies(it -> assertThat(it.zh()).contains("的一类单位，不是单一机关"));
  }

  @Test
  void aPromiseIsToldWithWhatFulfilledIt() {
    Trace trace = traces.of(PROMISE, null);

    assertThat(trace.about(FULFILMENT).zh())
        .startsWith("2023-06，省人社厅、省卫生健康委、省中医药管理局：")
        .contains("证据为自报，未经其他单位核实")
        .contains("与该承诺的关联为原文明示")
        .endsWith("按此报告，该承诺已经兑现。");
    assertThat(trace.about(FULFILMENT).en()).endsWith("By this report the promise was kept.");
    assertThat(trace.zh())
        .contains("吉卫复议字〔2023〕2号“三是 薪酬和职称政策”未载明由谁负责；该承诺由省卫生健康委在答复中作出。")
        .anySatisfy(it -> assertThat(it).startsWith("注意：有关该承诺的记载在状态上有差异。"));
    assertThat(trace.steps().get(trace.steps().size() - 1).zh()).contains("报告进展为“已完成”");
  }

  @Test
  void whatBecameKnownLaterHadNotHappened() {
    Trace trace = traces.of(PROMISE, "2025-05-28");

    assertThat(trace.nodes()).doesNotContain(FULFILMENT);
    assertThat(trace.graph().ids()).doesNotContain(FULFILMENT);
    assertThat(trace.zh()).contains("截至2025年5月28日，没有任何文件或登记记录报告过该承诺的后续行动。");
    assertThat(traces.of(PROMISE, "2025-05-29").nodes()).contains(FULFILMENT);
    assertThat(trace.zh()).noneSatisfy(it -> assertThat(it).contains("2025年的答复"));
    isRefused(FULFILMENT, "2025-05-28", "NOT_FOUND");
  }

  @Test
  void aDocumentOfALaterDateIsSaidNotToBeIssuedYet() {
    assertThat(traces.of(TITLES, "2020-03-07").zh().get(0)).endsWith("截至2020年3月7日，该文件尚未印发。");
    assertThat(traces.of(TITLES, "2020-03-08").zh().get(0)).doesNotContain("尚未印发");
  }

  @Test
  void aFollowUpIsToldFirstAndThenTheMeasuresItIsLinkedTo() {
    Trace trace = traces.of(FULFILMENT, null);

    assertThat(trace.subject()).isEqualTo(new Traces.Named(FULFILMENT, "FollowUp"));
    assertThat(trace.nodes().get(0)).isEqualTo(FULFILMENT);
    assertThat(trace.about(PROMISE).zh())
        .startsWith("承诺“制定卫生职称评审实施办法”（吉卫复议字〔2023〕2号“三是 薪酬和职称政策”）与该后续行动的关联为原文明示：");
    assertThat(trace.about("measure:talent-plan-14-5/mechanism-4-3").zh())
        .contains("与该后续行动的关联是读者推断，待督查确认");
    assertThat(trace.zh()).anySatisfy(it -> assertThat(it).contains("未载明由谁负责"));
    assertThat(trace.graph().ids()).contains(FULFILMENT, PROMISE, "agency:jl-tcm");
  }

  @Test
  void aTaskWithoutAnOwnerIsSaidToHaveNone() {
    Trace trace = traces.of("measure:talent-plan-14-5/12", null);

    assertThat(trace.zh())
        .anySatisfy(
            it -> assertThat(it).startsWith("《吉林省“十四五”卫生健康人才队伍建设实施意见》").endsWith("未载明由谁负责。"));
    assertThat(trace.en())
        .anySatisfy(it -> assertThat(it).startsWith("No owner is stated in \"12 "));
  }

  @Test
  void aSymbolicDeadlineStaysSymbolicAndADateIsTold() {
    assertThat(traces.of("measure:notice-2020-163/10", null).zh())
        .anySatisfy(
            it ->
                assertThat(it).contains("完成时限：岗位等级晋升：疫情结束后一个月内").endsWith("起算日期没有出处可查，无法换算为日历日期。"));
    assertThat(traces.of("measure:talent-plan-14-5/11", null).en())
        .anySatisfy(it -> assertThat(it).endsWith("Deadline: 31 December 2025."))
        .anySatisfy(it -> assertThat(it).endsWith("no baseline stated, target 9,500 in 2025."));
  }

  @Test
  void entitlementsAreToldInSum() {
    assertThat(traces.of("measure:notice-2020-163/1", null).zh())
        .contains(
            "适用对象：“直接接触病例的工作人员”、“其他医务人员和防疫工作人员”。"
                + "给予的待遇：直接接触病例人员的工作补助（300元/人·天）、其余参与防控人员的工作补助（200元/人·天）。");
  }

  @Test
  void aDutyIsDrawnFromTheAgencyToTheMeasure() {
    Picture picture = traces.of(TITLES, null).graph();

    assertThat(picture.edges())
        .contains(
            new Picture.Line("agency:jl-hrss", TITLES, "RESPONSIBILITY", "负责", "Responsible"),
            new Picture.Line(
                "agency:finance-departments",
                "document:notice-2020-163",
                "RESPONSIBILITY",
                "资金保障",
                "Funder"));
    assertThat(picture.nodes())
        .contains(
            new Picture.Dot(
                TITLES, "Measure", "7 职称评审绿色通道", "7 Fast track for professional titles"));
  }

  @Test
  void everyTraceReadsWellInBothLanguagesAndCanBeDrawn() {
    List<String> ids = Traces.subjects(driver);
    assertThat(ids).hasSizeGreaterThan(150);
    for (String id : ids) {
      Trace trace = traces.of(id, null);
      assertThat(trace.steps())
          .extracting(Step::order)
          .isSorted()
          .startsWith(1)
          .doesNotHaveDuplicates();
      trace.steps().forEach(step -> Wording.isClean(step.zh(), step.en()));
      trace.graph().isSound();
      assertThat(trace.graph().ids()).startsWith(id);
      assertThat(trace.graph().truncated()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "measure:notice-2020-163/33, NOT_FOUND",
    "agency:jl-hrss, NOT_FOUND",
    "unheard-of:nothing, NOT_FOUND",
    "7, INVALID_ID"
  })
  void whatCannotBeTracedIsRefused(String id, String code) {
    isRefused(id, null, code);
  }

  @Test
  void aTraceTakesFewStatements() {
    long before = meters.timer("zeren.graph.statements").count();
    traces.of(TITLES, null);

    assertThat(meters.timer("zeren.graph.statements").count()).isBetween(before + 1, before + 25);
  }

  private void isRefused(String id, @Nullable String asOf, String code) {
    traces
        .ask(id, asOf)
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", code)));
  }
}

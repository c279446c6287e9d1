package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class TraceTest {

  private static final String TRACE =
      """
      query($id: ID!, $asOf: Date) {
        trace(id: $id, asOf: $asOf) {
          subject { id }
          steps { order explanation english: explanation(lang: EN) on node { id } provision { id } }
          graph { truncated nodes { id type label } edges { from to type label } }
        }
      }
      """;

  @Autowired private GraphQlTester graphQl;

  @Test
  void aMeasureIsToldFromItsDocumentToWhereItStands() {
    Trace trace = trace("measure:notice-2020-163/7", null);

    assertThat(trace.steps())
        .extracting(Step::order)
        .isSorted()
        .startsWith(1)
        .doesNotHaveDuplicates();
    assertThat(trace.steps())
        .extracting(step -> step.node().id())
        .containsSubsequence(
            "document:notice-2020-163",
            "document:central-lg-2020-5",
            "provision:notice-2020-163/7",
            "measure:notice-2020-163/7",
            "responsibility:notice-2020-163/7/1",
            "responsibility:notice-2020-163/document/1",
            "agency:jl-hrss",
            "follow-up:reply-2023-2/special-title-applications",
            "measure:notice-2020-163/7");
    assertThat(about(trace, "responsibility:notice-2020-163/7/1").explanation())
        .contains("省人社厅", "“负责”", "条款明文规定", "起止日期未载明");
    assertThat(about(trace, "responsibility:notice-2020-163/document/1").explanation())
        .contains("卫生健康部门", "“牵头”", "不是专就某一项规定的");
    assertThat(about(trace, "follow-up:reply-2023-2/special-title-applications").explanation())
        .contains("读者推断，待督查确认", "自报，未经其他单位核实", "职称激励批次4批");
  }

  @Test
  void aSymbolicDeadlineIsToldAsOne() {
    assertThat(story("measure:notice-2020-163/10"))
        .contains("完成时限：", "无法换算为日历日期")
        .doesNotContain("未规定完成时限");
    assertThat(story("measure:talent-plan-14-5/1")).contains("完成时限：2025年12月31日");
  }

  @Test
  void whatIsAbsentIsToldAsAbsent() {
    assertThat(story("measure:talent-plan-14-5/1")).contains("未载明由谁负责", "没有任何文件或登记记录报告过");
  }

  @Test
  void thatOnlyAClassOfBodiesOwnsItIsTold() {
    assertThat(story("measure:notice-2020-163/14")).contains("各市州、县市人民政府", "一类单位，不是单一机关");
  }

  @Test
  void aPromiseIsToldWithWhatItCameTo() {
    String promise = "measure:reply-2023-2/promise-title-measures";
    assertThat(story(promise)).contains("该承诺已经兑现", "吉人社联〔2023〕47号", "该承诺由省卫生健康委在答复中作出");
    assertThat(text(trace(promise, "2025-05-28")))
        .contains("没有任何文件或登记记录报告过")
        .doesNotContain("已经兑现");
  }

  @Test
  void aFollowUpIsToldFirstAndThenWhatItBelongsTo() {
    Trace trace = trace("follow-up:reply-2025-27/title-measures-issued", null);

    assertThat(trace.steps().get(0).node().id())
        .isEqualTo("follow-up:reply-2025-27/title-measures-issued");
    assertThat(text(trace)).contains("为原文明示", "承诺“制定卫生职称评审实施办法”");
  }

  @Test
  void discrepanciesAreShownWithTheirClauses() {
    assertThat(story("measure:notice-2020-163/20")).contains("在地点上有差异", "吉卫复议字〔2023〕2号");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measure:notice-2020-163/1",
        "measure:notice-2020-163/21",
        "measure:talent-plan-14-5/5",
        "measure:talent-plan-14-5/mechanism-4-3",
        "measure:reply-2025-27/promise-border-assistance",
        "follow-up:reply-2023-2/health-guardians",
        "follow-up:reply-2023-44/subsidy-payments"
      })
  void everyStepIsAWholeSentenceInBothLanguages(String id) {
    assertThat(trace(id, null).steps())
        .isNotEmpty()
        .allSatisfy(
            step -> {
              assertThat(step.explanation())
                  .doesNotContain("{", "null", "none", "。。", "（）", "，，", "；；", "“”")
                  .endsWith("。");
              assertThat(step.english())
                  .doesNotContain("{", "null", " none:", "..", "()", ",,", ";;", "  ", "\"\"")
                  .endsWith(".");
            });
  }

  @Test
  void thePictureHoldsTheSubjectAndBothEndsOfEveryEdge() {
    Trace trace = trace("measure:notice-2020-163/20", null);
    List<String> nodes = trace.graph().nodes().stream().map(Node::id).toList();

    assertThat(nodes)
        .contains("measure:notice-2020-163/20", "agency:jl-union")
        .doesNotHaveDuplicates();
    assertThat(trace.graph().truncated()).isFalse();
    assertThat(trace.graph().edges())
        .isNotEmpty()
        .allSatisfy(edge -> assertThat(nodes).contains(edge.from(), edge.to()))
        .anySatisfy(
            edge -> {
              assertThat(edge.from()).isEqualTo("agency:jl-union");
              assertThat(edge.to()).isEqualTo("measure:notice-2020-163/20");
              assertThat(edge.type()).isEqualTo("RESPONSIBILITY");
              assertThat(edge.label()).isEqualTo("负责");
            });
  }

  @ParameterizedTest
  @CsvSource({"measure:nothing/1, NOT_FOUND", "agency:jl-hrss, NOT_FOUND", "5, INVALID_ID"})
  void whatCannotBeTracedIsRefused(String id, String code) {
    graphQl
        .document(TRACE)
        .variable("id", id)
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error -> assertThat(error.getExtensions()).containsEntry("code", code)));
  }

  private String story(String id) {
    return text(trace(id, null));
  }

  private static String text(Trace trace) {
    return String.join("\n", trace.steps().stream().map(Step::explanation).toList());
  }

  private static Step about(Trace trace, String node) {
    return trace.steps().stream()
        .filter(it -> it.node().id().equals(node))
        .findFirst()
        .orElseThrow();
  }

  private Trace trace(String id, @Nullable String asOf) {
    return graphQl
        .document(TRACE)
        .variable("id", id)
        .variable("asOf", asOf)
        .execute()
        .path("trace")
        .entity(Trace.class)
        .get();
  }

  record Trace(Id subject, List<Step> steps, Graph graph) {}

  record Step(int order, String explanation, String english, String on, Id node, Id provision) {}

  record Graph(boolean truncated, List<Node> nodes, List<Edge> edges) {}

  record Node(String id, String type, String label) {}

  record Edge(String from, String to, String type, String label) {}

  record Id(String id) {}
}

package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** How two nodes of the shipped documents are joined. */
@ZerenTest
class PathsTest {

  private static final String HRSS = "agency:jl-hrss";
  private static final String FINANCE = "agency:jl-finance";

  @Autowired private GraphQlTester graphQl;
  @Autowired private MeterRegistry meters;

  private record Path(int length, String zh, String en, Picture graph) {}

  @Test
  void anAgencyAndAGroupAreJoinedByTheMeasuresForIt() {
    List<Path> paths = paths(HRSS, "beneficiary:frontline-medical-staff", null, null);

    assertThat(paths).extracting(Path::length).containsOnly(2);
    assertThat(paths.get(0).zh())
        .isEqualTo(
            "省人社厅与“一线医务人员”相隔2步：省人社厅在举措3“核增一次性绩效工资总量”中的角色是“负责”；" + "举措3“核增一次性绩效工资总量”适用于“一线医务人员”。");
    assertThat(paths.get(0).en())
        .endsWith(
            "measure 3 \"One-off increase in the performance pay total\" is for \"Frontline medical staff\".");
  }

  @Test
  void twoAgenciesAreJoinedByTheirJointDuties() {
    Path path = paths(HRSS, FINANCE, null, 1).get(0);

    assertThat(path.length()).isEqualTo(2);
    assertThat(path.graph().ids()).containsExactly(HRSS, "measure:notice-2020-163/1", FINANCE);
    assertThat(path.graph().edges())
        .containsExactly(
            new Picture.Line(
                HRSS, "measure:notice-2020-163/1", "RESPONSIBILITY", "负责", "Responsible"),
            new Picture.Line(
                FINANCE, "measure:notice-2020-163/1", "RESPONSIBILITY", "负责", "Responsible"));
  }

  @Test
  void aPromiseAndItsFulfilmentAreOneHopApart() {
    assertThat(
            paths(
                "measure:reply-2023-2/promise-title-measures",
                "follow-up:reply-2025-27/title-measures-issued",
                null,
                null))
        .singleElement()
        .satisfies(it -> assertThat(it.length()).isEqualTo(1))
        .satisfies(it -> assertThat(it.zh()).endsWith("（原文明示）。"));
  }

  @ParameterizedTest
  @CsvSource({
    "document:central-lg-2020-5, measure:notice-2020-163/20",
    "agency:jl-hrss, agency:jl-finance",
    "agency:jl-publicity, proposal:npc-14-4-0036",
    "beneficiary:general-public, document:physicians-law",
    "indicator:talent-plan-14-5/nurses-per-1000, follow-up:reply-2023-2/talent-cards"
  })
  void fewerAreTheBeginningOfMore(String from, String to) {
    List<Path> most = paths(from, to, 10, 20);

    assertThat(most).isNotEmpty();
    for (int first = 1; first < most.size(); first++) {
      assertThat(paths(from, to, 10, first)).isEqualTo(most.subList(0, first));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agency:jl-hrss, agency:jl-finance",
    "agency:jl-publicity, proposal:npc-14-4-0036",
    "beneficiary:general-public, document:physicians-law",
    "measure:notice-2020-163/7, measure:talent-plan-14-5/35",
    "responsibility:notice-2020-163/7/1, responsibility:notice-2020-163/8/1",
    "provision:notice-2020-163/7, agency:jl-hrss",
    "indicator:talent-plan-14-5/nurses-per-1000, follow-up:reply-2023-2/talent-cards"
  })
  void theWayBackIsTheMirrorOfTheWayThere(String from, String to) {
    List<Path> there = paths(from, to, 10, 20);
    List<Path> back = paths(to, from, 10, 20);

    assertThat(there).hasSameSizeAs(back);
    for (int i = 0; i < there.size(); i++) {
      Path path = there.get(i);
      List<String> mirrored = new ArrayList<>(back.get(i).graph().ids());
      Collections.reverse(mirrored);
      assertThat(path.graph().ids()).startsWith(from).endsWith(to).isEqualTo(mirrored);
      assertThat(path.graph().ids()).hasSize(path.length() + 1);
      assertThat(path.length()).isEqualTo(there.get(0).length());
      Wording.isClean(path.zh(), path.en());
      path.graph().isSound();
    }
  }

  @Test
  void aDutyCountsAsOneHopFromItsOwnNodeToo() {
    assertThat(paths("responsibility:notice-2020-163/7/1", HRSS, null, null))
        .extracting(Path::length)
        .containsExactly(1);
  }

  @Test
  void noPathIsLongerThanAsked() {
    String from = "agency:jl-publicity";
    String to = "proposal:npc-14-4-0036";
    int length = paths(from, to, 10, 1).get(0).length();

    assertThat(paths(from, to, length, null)).isNotEmpty();
    assertThat(paths(from, to, length - 1, null)).isEmpty();
  }

  @Test
  void noMorePathsAreGivenThanAsked() {
    assertThat(paths(HRSS, FINANCE, null, null)).hasSize(5);
    assertThat(paths(HRSS, FINANCE, null, 2)).hasSize(2);
  }

  @Test
  void aNodeIsNotJoinedToItself() {
    assertThat(paths(HRSS, HRSS, null, null)).isEmpty();
  }

  @Test
  void themesJoinNothing() {
    assertThat(paths("measure:notice-2020-163/1", "theme:pay", 10, null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "agency:nobody, agency:jl-hrss, 6, 5, NOT_FOUND",
    "agency:jl-hrss, agency:nobody, 6, 5, NOT_FOUND",
    "agency:nobody, agency:nobody, 6, 5, NOT_FOUND",
    "jl-hrss, agency:jl-finance, 6, 5, INVALID_ID",
    "agency:jl-hrss, agency:jl-finance, 0, 5, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-finance, 11, 5, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-finance, 6, 0, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-finance, 6, 21, INVALID_ARGUMENT"
  })
  void whatMakesNoSenseIsRefused(String from, String to, int maxHops, int first, String code) {
    ask(from, to, maxHops, first)
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(it -> assertThat(it.getExtensions()).containsEntry("code", code)));
  }

  @Test
  void pathsTakeTwoStatements() {
    long before = meters.timer("zeren.graph.statements").count();
    paths(HRSS, FINANCE, null, null);

    assertThat(meters.timer("zeren.graph.statements").count()).isEqualTo(before + 2);
  }

  private List<Path> paths(
      String from, String to, @Nullable Integer maxHops, @Nullable Integer first) {
    return ask(from, to, maxHops, first).path("paths").entityList(Path.class).get();
  }

  private GraphQlTester.Response ask(
      String from, String to, @Nullable Integer maxHops, @Nullable Integer first) {
    return graphQl
        .documentName("paths")
        .variable("from", from)
        .variable("to", to)
        .variable("maxHops", maxHops)
        .variable("first", first)
        .execute();
  }
}

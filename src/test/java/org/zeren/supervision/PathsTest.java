package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class PathsTest {

  private static final String PATHS =
      """
      query($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
        paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {
          length
          explanation
          english: explanation(lang: EN)
          graph { truncated nodes { id } edges { from to type } }
        }
      }
      """;

  @Autowired private GraphQlTester graphQl;

  @Test
  void anAgencyReachesAGroupThroughTheMeasuresItAnswersFor() {
    assertThat(paths("agency:jl-union", "beneficiary:hubei-aid-medical-staff", 6, 1))
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.length()).isEqualTo(2);
              assertThat(path.explanation()).contains("省总工会", "“负责”", "适用于");
              assertThat(path.graph().edges())
                  .extracting(Edge::type)
                  .contains("RESPONSIBILITY", "BENEFITS");
            });
  }

  @Test
  void twoAgenciesMeetInAJointDuty() {
    assertThat(paths("agency:jl-hrss", "agency:jl-union", 6, 5))
        .anySatisfy(
            path ->
                assertThat(path.graph().nodes())
                    .extracting(Id::id)
                    .containsExactly(
                        "agency:jl-hrss", "measure:notice-2020-163/20", "agency:jl-union"));
  }

  @Test
  void aPromiseIsJoinedToItsFulfilment() {
    assertThat(
            paths(
                "measure:reply-2023-2/promise-title-measures",
                "follow-up:reply-2025-27/title-measures-issued",
                6,
                5))
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.length()).isEqualTo(1);
              assertThat(path.explanation()).contains("原文明示");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "agency:jl-hrss, beneficiary:frontline-medical-staff",
    "document:notice-2020-163, measure:talent-plan-14-5/5",
    "agency:jl-police, agency:jl-education"
  })
  void thePathsBackAreTheSameMirrored(String from, String to) {
    List<List<String>> there = ways(paths(from, to, 8, 5));
    List<List<String>> back = ways(paths(to, from, 8, 5));
    back.replaceAll(
        way -> {
          List<String> turned = new ArrayList<>(way);
          Collections.reverse(turned);
          return turned;
        });

    assertThat(there).isEqualTo(back).isNotEmpty();
    assertThat(there).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void everyExplanationIsAWholeSentenceInBothLanguages() {
    assertThat(paths("document:notice-2020-163", "measure:talent-plan-14-5/5", 8, 5))
        .isNotEmpty()
        .allSatisfy(
            path -> {
              assertThat(path.explanation())
                  .doesNotContain("{", "null", "none", "。。")
                  .endsWith("。");
              assertThat(path.english())
                  .doesNotContain("{", "null", " none", "..", "  ")
                  .endsWith(".");
              assertThat(path.graph().nodes()).hasSize(path.length() + 1);
            });
  }

  @Test
  void nothingIsFoundBeyondTheHopLimitOrFromANodeToItself() {
    assertThat(paths("agency:jl-hrss", "beneficiary:frontline-medical-staff", 1, 5)).isEmpty();
    assertThat(paths("agency:jl-hrss", "agency:jl-hrss", 6, 5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "agency:nobody, agency:jl-hrss, 6, 5, NOT_FOUND",
    "agency:jl-hrss, measure:nothing/1, 6, 5, NOT_FOUND",
    "nobody, agency:jl-hrss, 6, 5, INVALID_ID",
    "agency:jl-hrss, agency:jl-union, 0, 5, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-union, 11, 5, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-union, 6, 0, INVALID_ARGUMENT",
    "agency:jl-hrss, agency:jl-union, 6, 21, INVALID_ARGUMENT"
  })
  void badArgumentsAreRefused(String from, String to, int maxHops, int first, String code) {
    graphQl
        .document(PATHS)
        .variable("from", from)
        .variable("to", to)
        .variable("maxHops", maxHops)
        .variable("first", first)
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error -> assertThat(error.getExtensions()).containsEntry("code", code)));
  }

  private static List<List<String>> ways(List<Way> paths) {
    return new ArrayList<>(
        paths.stream().map(path -> path.graph().nodes().stream().map(Id::id).toList()).toList());
  }

  private List<Way> paths(String from, String to, int maxHops, int first) {
    return graphQl
        .document(PATHS)
        .variable("from", from)
        .variable("to", to)
        .variable("maxHops", maxHops)
        .variable("first", first)
        .execute()
        .path("paths")
        .entityList(Way.class)
        .get();
  }

  record Way(int length, String explanation, String english, Graph graph) {}

  record Graph(boolean truncated, List<Id> nodes, List<Edge> edges) {}

  record Edge(String from, String to, String type) {}

  record Id(String id) {}
}

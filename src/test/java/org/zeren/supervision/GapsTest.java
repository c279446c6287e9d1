package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class GapsTest {

  @Autowired private GraphQlTester graphQl;

  @Test
  void theTasksOfThePlanNameNoOwner() {
    assertThat(
            subjects(
                "NO_RESPONSIBLE_AGENCY",
                "{documentIds: [\"document:talent-plan-14-5\"], kinds: [TASK]}"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 35).mapToObj(i -> "measure:talent-plan-14-5/" + i).toList());
  }

  @Test
  void noMeasureOfTheNoticeLacksAnOwner() {
    assertThat(subjects("NO_RESPONSIBLE_AGENCY", "{documentIds: [\"document:notice-2020-163\"]}"))
        .isEmpty();
  }

  @Test
  void measureFourteenIsOwnedOnlyByAClassOfGovernments() {
    assertThat(subjects("GROUP_ONLY_OWNER", "{documentIds: [\"document:notice-2020-163\"]}"))
        .containsExactly("measure:notice-2020-163/14");
    assertThat(explanations("GROUP_ONLY_OWNER", "{ids: [\"measure:notice-2020-163/14\"]}", "ZH"))
        .singleElement()
        .asString()
        .isEqualTo("责任单位都只是某一类单位（各市州、县市人民政府），没有落实到具体单位。");
  }

  @Test
  void aDeadlineAfterTheEpidemicIsSymbolicAndNeitherMissingNorMissed() {
    String ten = "{ids: [\"measure:notice-2020-163/10\"]}";
    assertThat(subjects("SYMBOLIC_DEADLINE", ten)).hasSize(1);
    assertThat(subjects("NO_DEADLINE", ten)).isEmpty();
    assertThat(subjects("OVERDUE", ten)).isEmpty();
  }

  @Test
  void severalOwnersWithoutALeadAreAGapThatNamesTheLeadOverTheWhole() {
    assertThat(explanations("NO_STATED_LEAD", "{ids: [\"measure:notice-2020-163/1\"]}", "ZH"))
        .singleElement()
        .asString()
        .contains("省人社厅、省财政厅、省卫生健康委", "由卫生健康部门牵头");
    assertThat(subjects("NO_STATED_LEAD", "{ids: [\"measure:notice-2020-163/5\"]}")).isEmpty();
  }

  @Test
  void aPromiseThatWasKeptIsUnverifiedAndNotUnfulfilled() {
    String kept = "{ids: [\"measure:reply-2023-2/promise-title-measures\"]}";
    assertThat(subjects("UNVERIFIED_COMPLETION", kept)).hasSize(1);
    assertThat(subjects("UNFULFILLED_PROMISE", kept)).isEmpty();
  }

  @Test
  void beforeTheReportOfItAPromiseIsUnfulfilled() {
    graphQl
        .document(
            """
            { gaps(kinds: [UNFULFILLED_PROMISE], asOf: "2025-05-28",
                filter: {ids: ["measure:reply-2023-2/promise-title-measures"]}) { totalCount } }
            """)
        .execute()
        .path("gaps.totalCount")
        .entity(Integer.class)
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NO_RESPONSIBLE_AGENCY | {not: {roles: [LEAD, RESPONSIBLE]}}
          NO_FOLLOW_UP          | {hasFollowUp: false}
          OVERDUE               | {scheduleStatuses: [OVERDUE]}
          UNFULFILLED_PROMISE   | {kinds: [COMMITMENT], not: {reportedStatuses: [COMPLETED]}}
          UNVERIFIED_COMPLETION | {reportedStatuses: [COMPLETED], not: {evidenceStatuses: [VERIFIED]}}
          """)
  void aGapIsWhatTheListWithTheSameMeaningSelects(String kind, String filter) {
    List<String> selected =
        graphQl
            .document("{ measures(first: 100, filter: " + filter + ") { nodes { id } } }")
            .execute()
            .path("measures.nodes[*].id")
            .entityList(String.class)
            .get();
    assertThat(subjects(kind, "{}")).containsExactlyInAnyOrderElementsOf(selected).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZH", "EN"})
  void everyExplanationIsAWholeSentence(String language) {
    List<String> explanations = new ArrayList<>();
    for (String kind :
        List.of(
            "NO_RESPONSIBLE_AGENCY",
            "NO_STATED_LEAD",
            "NO_DEADLINE",
            "SYMBOLIC_DEADLINE",
            "NO_FOLLOW_UP",
            "NO_BENEFICIARY",
            "UNVERIFIED_COMPLETION",
            "OVERDUE",
            "UNFULFILLED_PROMISE",
            "GROUP_ONLY_OWNER")) {
      explanations.addAll(explanations(kind, "{}", language));
    }
    assertThat(explanations)
        .hasSizeGreaterThan(250)
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .doesNotContain("{", "}", "null", "（）", "()", "。。", "..", "“”", "《》", "  ")
                    .endsWith(language.equals("ZH") ? "。" : "."));
  }

  @Test
  void pagesVisitEveryGapOnce() {
    List<String> visited = new ArrayList<>();
    String after = null;
    int total;
    do {
      GraphQlTester.Response page =
          graphQl
              .document(
                  """
                  query($after: String) {
                    gaps(first: 97, after: $after) {
                      totalCount nodes { kind subject { id } } pageInfo { hasNextPage endCursor }
                    }
                  }
                  """)
              .variable("after", after)
              .execute();
      List<String> kinds = page.path("gaps.nodes[*].kind").entityList(String.class).get();
      List<String> ids = page.path("gaps.nodes[*].subject.id").entityList(String.class).get();
      IntStream.range(0, ids.size()).forEach(i -> visited.add(kinds.get(i) + " " + ids.get(i)));
      total = page.path("gaps.totalCount").entity(Integer.class).get();
      after =
          page.path("gaps.pageInfo.hasNextPage").entity(Boolean.class).get()
              ? page.path("gaps.pageInfo.endCursor").entity(String.class).get()
              : null;
    } while (after != null);

    assertThat(visited).hasSize(total).doesNotHaveDuplicates();
  }

  private List<String> subjects(String kind, String filter) {
    return gaps(kind, filter, "subject { id }", "subject.id");
  }

  private List<String> explanations(String kind, String filter, String language) {
    return gaps(kind, filter, "explanation(lang: " + language + ")", "explanation");
  }

  private List<String> gaps(String kind, String filter, String field, String path) {
    return graphQl
        .document(
            "{ gaps(first: 100, kinds: [%s], filter: %s) { nodes { %s } } }"
                .formatted(kind, filter, field))
        .execute()
        .path("gaps.nodes[*]." + path)
        .entityList(String.class)
        .get();
  }
}

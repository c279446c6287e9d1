package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class SearchTest {

  private static final String SEARCH =
      """
      query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
        search(text: $text, types: $types, first: $first, after: $after) {
          totalCount
          edges { cursor score node { ... on Node { id } } }
          pageInfo { hasNextPage endCursor }
        }
      }
      """;

  @Autowired private GraphQlTester graphQl;

  @ParameterizedTest
  @CsvSource({
    "工伤 绿色通道, measure:notice-2020-163/6",
    "工伤绿色通道, measure:notice-2020-163/6",
    "WORK INJUR, measure:notice-2020-163/6",
    "work injury, measure:notice-2020-163/6",
    "省人社厅, agency:jl-hrss",
    "人社部门, agency:jl-hrss",
    "hrss, agency:jl-hrss",
    "Jilin Provincial Department of Finance, agency:jl-finance",
    "吉卫明电〔2020〕163号, document:notice-2020-163",
    "吉人社联〔2023〕47号, document:jl-hrss-2023-47",
    "一线医务人员, beneficiary:frontline-medical-staff"
  })
  void theBestMatchComesFirst(String text, String id) {
    List<String> found = find(text, null);
    assertThat(found).startsWith(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"工伤",
        "工伤\"绿色\"",
        "a\\",
        "title:x",
        "[a TO b]",
        "{a TO}",
        "~",
        "工伤~2",
        "*",
        "?*",
        "(((",
        "工伤)",
        "&& ||",
        "!",
        "AND",
        "OR NOT",
        "+-",
        "^^2",
        "/regex/",
        "<b>",
        "  ",
        "",
        "。，、",
        "the",
        "\u0000",
        "𠮷",
        "'; MATCH (n) DETACH DELETE n //"
      })
  void whateverIsTypedIsNoError(String text) {
    graphQl
        .document(SEARCH)
        .variable("text", text)
        .execute()
        .errors()
        .verify()
        .path("search.totalCount")
        .entity(Integer.class)
        .satisfies(count -> assertThat(count).isNotNegative());
  }

  @Test
  void specialCharactersDoNotHideWhatTheyStandBeside() {
    assertThat(find("(工伤) + \"绿色通道\"!", null)).startsWith("measure:notice-2020-163/6");
  }

  @Test
  void everyWordHasToOccur() {
    assertThat(find("工伤 烈士", null)).isEmpty();
  }

  @Test
  void onlyTheTypesAskedForAreFound() {
    assertThat(find("医务人员", List.of("BENEFICIARY_GROUP")))
        .isNotEmpty()
        .allMatch(id -> id.startsWith("beneficiary:"));
    assertThat(find("医务人员", List.of("MEASURE", "MEASURE"))).doesNotHaveDuplicates();
  }

  @Test
  void pagesTogetherAreTheWholeInTheSameOrder() {
    List<String> whole = find("医务人员", null);
    List<String> paged = new ArrayList<>();
    String after = null;
    do {
      GraphQlTester.Response page =
          graphQl
              .document(SEARCH)
              .variable("text", "医务人员")
              .variable("first", 7)
              .variable("after", after)
              .execute();
      paged.addAll(ids(page));
      page.path("search.totalCount").entity(Integer.class).isEqualTo(whole.size());
      after =
          page.path("search.pageInfo.hasNextPage").entity(Boolean.class).get()
              ? page.path("search.pageInfo.endCursor").entity(String.class).get()
              : null;
    } while (after != null);

    assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(14);
  }

  private List<String> find(String text, List<String> types) {
    GraphQlTester.Response response =
        graphQl
            .document(SEARCH)
            .variable("text", text)
            .variable("types", types)
            .variable("first", 100)
            .execute();
    return ids(response);
  }

  private static List<String> ids(GraphQlTester.Response response) {
    return response.path("search.edges[*].node.id").entityList(String.class).get();
  }
}

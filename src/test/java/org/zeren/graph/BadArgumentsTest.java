package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** Arguments that make no sense get an error that says so, with a code that does not change. */
@ZerenTest
class BadArgumentsTest {

  @Autowired private GraphQlTester graphQl;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { measures(first: 101) { totalCount nodes { id } } }          | INVALID_PAGE
          { measures(first: -1) { nodes { id } } }                      | INVALID_PAGE
          { measures(last: -1) { nodes { id } } }                       | INVALID_PAGE
          { measures(first: 1, last: 1) { nodes { id } } }              | INVALID_PAGE
          { measures(first: 1000) { totalCount } }                      | INVALID_PAGE
          { documents { nodes { measures(first: 101) { nodes { id } } } } } | INVALID_PAGE
          { measures(after: "nonsense") { nodes { id } } }              | INVALID_CURSOR
          { measures(after: "abc") { totalCount } }                     | INVALID_CURSOR
          { documents { nodes { measures(before: "zz") { totalCount } } } } | INVALID_CURSOR
          { measures(before: "") { nodes { id } } }                     | INVALID_CURSOR
          { agency { name } }                                           | INVALID_ARGUMENT
          { agency(id: "agency:jl-hrss", name: "省人社厅") { name } }     | INVALID_ARGUMENT
          { document { id } }                                           | INVALID_ARGUMENT
          { measure(id: "5") { id } }                                   | INVALID_ID
          { node(id: "") { id } }                                       | INVALID_ID
          { node(id: "Measure:5") { id } }                              | INVALID_ID
          { nodes(ids: ["measure:notice-2020-163/5", "x"]) { id } }     | INVALID_ID
          { measures(filter: {agencyIds: ["省人社厅"]}) { totalCount } }  | INVALID_ID
          { measures(filter: {or: [{ids: [":"]}]}) { totalCount } }     | INVALID_ID
          { measures(asOf: "2023-02-30") { totalCount } }               | INVALID_OPERATION
          { measures { nope } }                                         | INVALID_OPERATION
          { measures {                                                  | INVALID_SYNTAX
          """)
  void isRefused(String document, String code) {
    graphQl
        .document(document)
        .execute()
        .errors()
        .satisfy(
            errors -> {
              assertThat(errors).isNotEmpty();
              assertThat(errors)
                  .allSatisfy(
                      error -> assertThat(error.getExtensions()).containsEntry("code", code));
            });
  }

  @Test
  void aVariableOfTheWrongTypeIsRefused() {
    graphQl
        .document("query($first: Int) { measures(first: $first) { totalCount } }")
        .variable("first", "many")
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error ->
                            assertThat(error.getExtensions())
                                .containsEntry("code", "INVALID_OPERATION")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measure(id: \"measure:notice-2020-163/33\")",
        "measure(id: \"agency:jl-hrss\")",
        "agency(name: \"省人\")",
        "document(number: \"吉卫明电〔2020〕164号\")",
        "beneficiaryGroup(id: \"beneficiary:nobody\")",
        "node(id: \"measure:nothing\")",
        "node(id: \"unheard-of:nothing\")"
      })
  void whatDoesNotExistIsNull(String field) {
    graphQl.document("{ it: " + field + " { __typename } }").execute().path("it").valueIsNull();
  }

  @Test
  void nodesStandInTheOrderAskedAndAreNullWhereUnknown() {
    graphQl
        .document(
            """
            { nodes(ids: ["agency:jl-hrss", "measure:nothing", "measure:notice-2020-163/5", "x-y:z", "agency:jl-hrss"]) { id } }
            """)
        .execute()
        .path("nodes")
        .matchesJson(
            """
            [{"id": "agency:jl-hrss"}, null, {"id": "measure:notice-2020-163/5"}, null, {"id": "agency:jl-hrss"}]
            """);
  }

  @Test
  void atMostAHundredNodesAreReadAtATime() {
    String[] ids = new String[101];
    Arrays.fill(ids, "agency:jl-hrss");
    graphQl
        .document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
        .variable("ids", ids)
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors.get(0).getExtensions())
                    .containsEntry("code", "INVALID_ARGUMENT"));
  }
}

package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class LimitsTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private MeterRegistry meters;

  @Test
  void aRequestThatNestsTooDeepIsRefused() {
    isRefused("{ agency(name: \"HRSS\") " + parents(16) + " }", "TOO_DEEP");
  }

  @Test
  void aRequestAtTheDepthLimitIsAnswered() {
    isAnswered("{ agency(name: \"HRSS\") " + parents(14) + " }");
  }

  private static String parents(int levels) {
    return levels == 0 ? "{ id }" : "{ parent " + parents(levels - 1) + " }";
  }

  @Test
  void aRequestOfTooManyAliasesIsRefused() {
    String aliases =
        IntStream.range(0, 151)
            .mapToObj(i -> "a" + i + ": measure(id: \"measure:notice-2020-163/1\") { id }")
            .collect(Collectors.joining(" "));
    isRefused("{ " + aliases + " }", "TOO_MANY_ALIASES");
  }

  @Test
  void aRequestOfTooManyDirectivesIsRefused() {
    isRefused("{ __typename " + "@skip(if: false) ".repeat(101) + "}", "TOO_MANY_DIRECTIVES");
  }

  @Test
  void aRequestOfTooManyFragmentsIsRefused() {
    String fragments =
        IntStream.range(0, 101)
            .mapToObj(i -> "fragment f" + i + " on Query { __typename }")
            .collect(Collectors.joining(" "));
    isRefused("{ __typename } " + fragments, "TOO_MANY_DEFINITIONS");
  }

  @Test
  void introspectionInCirclesIsRefused() {
    isRefused("{ __schema { types { fields { type { fields { name } } } } } }", "TOO_COMPLEX");
  }

  @Test
  void fragmentsInACircleAreRefused() {
    isRefused(
        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", "INVALID_OPERATION");
  }

  @Test
  void fragmentsCountWhereverTheyAreUsed() {
    String document =
        """
        query { %s }
        fragment a on Measure { ...b x: document { id } y: document { id } }
        fragment b on Measure { %s }
        """
            .formatted(
                IntStream.range(0, 30)
                    .mapToObj(
                        i -> "m" + i + ": measure(id: \"measure:notice-2020-163/1\") { ...a }")
                    .collect(Collectors.joining(" ")),
                IntStream.range(0, 20)
                    .mapToObj(i -> "t" + i + ": title")
                    .collect(Collectors.joining(" ")));
    isRefused(document, "TOO_MANY_FIELDS");
  }

  @Test
  void fragmentsThatMultiplyAreRefused() {
    String fragments =
        IntStream.range(0, 15)
            .mapToObj(
                i ->
                    "fragment p%d on Agency { a: parent { ...p%d } b: parent { ...p%d } c: parent { ...p%d } }"
                        .formatted(i, i + 1, i + 1, i + 1))
            .collect(Collectors.joining("\n"));
    isRefused(
        "{ agency(name: \"HRSS\") { ...p0 } }\n" + fragments + "\nfragment p15 on Agency { id }",
        "TOO_MANY_FIELDS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ measures(first: 100) { nodes { followUps(first: 100) { nodes { measures { followUps(first: 100) { nodes { id } } } } } } } }",
        "{ agencies { nodes { responsibilities { nodes { measure { followUps { nodes { id summary } } } } } } } }",
        "query($n: Int = 100) { documents(first: $n) { edges { node { measures(first: $n) { edges { node { beneficiaries { measures(first: $n) { nodes { id } } } } } } } } } }"
      })
  void listsWithinListsOfLargePagesAreRefused(String document) {
    isRefused(document, "TOO_COMPLEX");
  }

  @Test
  void aDashboardsPageIsAnswered() {
    isAnswered(
        """
        { measures(first: 100) { totalCount nodes { id number title summary scheduleStatus reportedStatus evidenceStatus
            responsibilities { role statedAs agency { name } } beneficiaries { name }
            followUps(first: 3) { totalCount nodes { summary } } } pageInfo { hasNextPage endCursor } } }
        """);
  }

  @Test
  void introspectionIsAnswered() {
    isAnswered(IntrospectionQuery.INTROSPECTION_QUERY);
  }

  private void isAnswered(String document) {
    graphQl.document(document).execute().errors().verify();
  }

  private void isRefused(String document, String code) {
    long before = statements();
    graphQl
        .document(document)
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(
                        error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    assertThat(statements()).isEqualTo(before);
  }

  private long statements() {
    return meters.get("zeren.graph.statements").timer().count();
  }
}

package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/**
 * A request costs one statement for each root field that it selects, however deep it goes; or, in
 * parts, as many as its selection has fields to read, however many nodes there are.
 */
@ZerenTest
class FewStatementsTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private MeterRegistry meters;
  @Autowired private GraphQlSource source;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ measure(id: \"measure:notice-2020-163/5\") { id } }",
        "{ measures { totalCount } }",
        "{ measures(first: 50) { totalCount nodes { id title } edges { cursor } pageInfo { endCursor } } }",
        "{ measures(first: 3, filter: {scheduleStatuses: [NO_DEADLINE]}, orderBy: [{field: AGENCY_COUNT}]) { nodes { title } } }",
        "{ agencies(first: 20) { nodes { name responsibilities(first: 5) { totalCount nodes { measure { title } } } } } }",
        "{ nodes(ids: [\"measure:notice-2020-163/5\", \"agency:jl-hrss\", \"theme:pay\"]) { id ... on Agency { name } } }",
        "{ node(id: \"measure:notice-2020-163/5\") { ... on Measure { title responsibilities { agency { name } } } } }",
        "{ overview { measures agencies followUps byScheduleStatus { count } bySector { count } byTheme { theme { name } } } }",
        "{ workload(first: 3) { agency { name } total byRole { role count } } }",
        "{ responsibilityMatrix(filter: {kinds: [MEASURE]}) { agencies { name } rows { measure { title } cells { roles } } } }",
        "{ gaps(first: 5) { totalCount nodes { kind subject { id ... on Measure { title } } explanation } } }",
        "{ search(text: \"医务人员\") { totalCount nodes { ... on Measure { title } ... on Agency { name } } } }",
        "{ discrepancies(first: 5) { totalCount nodes { summary provisions { document { title } } subjects { id } } } }",
        "{ trace(id: \"measure:notice-2020-163/7\") { steps { explanation provision { id } } graph { nodes { key } edges { from } } } }",
        "{ paths(from: \"agency:jl-hrss\", to: \"agency:jl-union\") { explanation graph { nodes { label } } } }",
        "{ a: documents(first: 1) { nodes { id } } a: documents(first: 1) { nodes { title } } }"
      })
  void oneRootFieldIsOneStatementOrFew(String document) {
    assertThat(wholeStatementsOf(document)).isEqualTo(1);
    assertThat(statementsOf(document)).isBetween(1L, 20L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ measures(first: %d) { nodes { title scheduleStatus responsibilities { role agency { name } } } } }",
        "{ agencies(first: %d) { nodes { name responsibilities(first: 5) { totalCount nodes { measure { title } } } } } }",
        "{ search(text: \"医务人员\", first: %d) { nodes { ... on Measure { title document { title } } } } }"
      })
  void howManyNodesThereAreCostsNone(String document) {
    assertThat(statementsOf(document.formatted(50)))
        .isEqualTo(statementsOf(document.formatted(25)));
  }

  @Test
  void tenLevelsAreOneStatementOrOneForEach() {
    String document =
        """
        { measures(first: 5) { nodes { responsibilities { agency { responsibilities(first: 2) { edges { node {
          measure { document { issuers { documents { measures(first: 1) { nodes { beneficiaries { name } } } } } } }
        } } } } } } } }
        """;
    assertThat(wholeStatementsOf(document)).isEqualTo(1);
    assertThat(statementsOf(document)).isLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { measures { totalCount } agencies { totalCount } }                                   | 2
          { a: measures(first: 1) { nodes { id } } b: measures(first: 1) { nodes { id } } }     | 2
          { a: measures { totalCount } b: agencies { totalCount } c: documents { totalCount } } | 3
          { ...F } fragment F on Query { measures { totalCount } ... { agencies { totalCount } } } | 2
          { measures { totalCount } agencies @skip(if: true) { totalCount } }                   | 1
          { measures @include(if: false) { totalCount } }                                       | 0
          { node(id: "unheard-of:thing") { id } }                                               | 0
          { __schema { queryType { name } } }                                                   | 0
          """)
  void everyRootFieldThatIsSelectedCostsOne(String document, int statements) {
    assertThat(statementsOf(document)).isEqualTo(statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ measures(first: 1000) { nodes { id } } }",
        "{ measures(after: \"x\") { nodes { id } } }",
        "{ measure(id: \"5\") { id } }",
        "{ agency { id } }",
        "{ nope }"
      })
  void whatIsRefusedCostsNone(String document) {
    double before = statements();
    graphQl
        .document(document)
        .execute()
        .errors()
        .satisfy(errors -> assertThat(errors).isNotEmpty());
    assertThat(statements() - before).isZero();
  }

  private long wholeStatementsOf(String document) {
    long before = statements();
    ExecutionInput input =
        ExecutionInput.newExecutionInput(document)
            .graphQLContext(context -> context.put(GraphReader.Way.class, GraphReader.Way.WHOLE))
            .build();
    assertThat(source.graphQl().execute(input).getErrors()).isEmpty();
    return statements() - before;
  }

  private long statementsOf(String document) {
    long before = statements();
    graphQl.document(document).execute().errors().verify();
    return statements() - before;
  }

  private long statements() {
    return meters.get(GraphReader.STATEMENTS).timer().count();
  }
}

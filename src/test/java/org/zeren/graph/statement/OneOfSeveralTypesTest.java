package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;
import org.zeren.testing.ZerenTest;

/** Which type a node has is read only where the response depends on it. */
@ZerenTest
class OneOfSeveralTypesTest {

  private static final String TRACE =
      "{ trace(id: \"measure:notice-2020-163/5\") { steps { node %s } } }";

  @Autowired private GraphQlTester graphQl;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private GraphModel model;
  @Autowired private Questions questions;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { id }                                                 | none
          { id other: id }                                       | none
          { ... on Node { id } }                                 | none
          { __typename }                                         | labels
          { id type: __typename }                                | labels
          { id ... on Agency { __typename } }                    | labels
          { ... on Measure { id } }                              | names
          { ... on Measure { a: id } ... on Agency { b: id } }   | names
          { id ... on Measure { title } }                        | names
          """)
  void isReadWhereItMatters(String selected, String by) {
    String cypher =
        new StatementsOf(definitions, model, questions)
            .operation(TRACE.formatted(selected), Map.of())
            .get(0)
            .cypher();

    assertThat(cypher.contains("labels(")).isEqualTo(by.equals("labels"));
    assertThat(cypher.contains(":Measure THEN['Measure',")).isEqualTo(by.equals("names"));
  }

  @Test
  void isReadWhereThereMayBeNodesOfNone() {
    List<Statement> statements =
        new StatementsOf(definitions, model, questions)
            .operation("{ discrepancies(first: 1) { nodes { subjects { id } } } }", Map.of());

    assertThat(statements)
        .singleElement()
        .satisfies(it -> assertThat(it.cypher()).contains("labels("));
  }

  @Test
  void theSameNodesAreToldEitherWay() {
    List<Map<String, Object>> plain = steps("{ id }");
    List<Map<String, Object>> typed = steps("{ __typename id }");

    assertThat(plain).hasSizeGreaterThan(10).isEqualTo(without(typed, "__typename"));
    assertThat(typed)
        .allSatisfy(
            it ->
                assertThat(String.valueOf(it.get("id")).replace("-", ""))
                    .startsWithIgnoringCase(it.get("__typename") + ":"));
  }

  private List<Map<String, Object>> steps(String selected) {
    return graphQl
        .document(TRACE.formatted(selected))
        .execute()
        .path("trace.steps[*].node")
        .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
        .get();
  }

  private static List<Map<String, Object>> without(List<Map<String, Object>> nodes, String key) {
    return nodes.stream()
        .map(
            node -> {
              Map<String, Object> fewer = new LinkedHashMap<>(node);
              fewer.remove(key);
              return fewer;
            })
        .toList();
  }
}

package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.graph.ReorganisedGraph;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;
import org.zeren.testing.ZerenTest;

/** What a caller sends is a value of the statement, never a part of its text. */
@ZerenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuesAreBoundTest {

  private static final List<String> HOSTILE =
      List.of(
          "it's \"quoted\"",
          "back\\slash\\' OR true //",
          "'}) DETACH DELETE n //",
          "$p0 $asOf $value $input.roles {min: 1}",
          "`backtick` this.name that.id edge _n",
          "\" RETURN 1 UNION MATCH (n) RETURN n /*",
          "}) RETURN [[1]] AS value //",
          "AND OR NOT *:* name:x~2 [a TO b]",
          "\u0000\n\t\r%s %n {0} 名称");

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private GraphModel model;
  @Autowired private Questions questions;

  static Stream<String> hostile() {
    return HOSTILE.stream();
  }

  @BeforeAll
  void createNodesWithSuchTexts() {
    driver
        .executableQuery(
            """
            UNWIND $texts AS text
            CREATE (:Agency {id: 'agency:fixture-' + text, name: text, names: [text], sector: 'OTHER',
              level: 'COUNTY', kind: 'AGENCY'}),
              (:Document {id: 'document:fixture-' + text, title: text, number: text, kind: 'OTHER'})
            """)
        .withParameters(Map.of("texts", HOSTILE))
        .execute();
  }

  @AfterAll
  void removeThem() {
    ReorganisedGraph.remove(driver);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextIsFoundAsItIsWritten(String text) {
    graphQl
        .document("query($text: String) { agency(name: $text) { id name aliases } }")
        .variable("text", text)
        .execute()
        .path("agency.name")
        .entity(String.class)
        .isEqualTo(text)
        .path("agency.id")
        .entity(String.class)
        .isEqualTo("agency:fixture-" + text);
    graphQl
        .document("query($text: String) { document(number: $text) { title } }")
        .variable("text", text)
        .execute()
        .path("document.title")
        .entity(String.class)
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextInTheDocumentIsFoundAsItIsWritten(String text) {
    graphQl
        .document("{ agency(name: " + literal(text) + ") { name } }")
        .execute()
        .path("agency.name")
        .entity(String.class)
        .isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextToLookForIsNoSyntaxOfTheIndex(String text) {
    graphQl
        .document("query($text: String) { measures(filter: {text: $text}) { totalCount } }")
        .variable("text", text)
        .execute()
        .path("measures.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String!      | { agency(name: $it) { id } }
          String!      | { document(number: $it) { id measures(first: 1) { nodes { id } } } }
          ID!          | { measure(id: $it) { title } }
          ID!          | { node(id: $it) { id ... on Measure { title } } }
          ID!          | { nodes(ids: [$it]) { id ... on Measure { title } } }
          ID!          | { measures(filter: {ids: [$it]}) { totalCount nodes { id } } }
          ID!          | { measures(filter: {or: [{documentIds: [$it]}, {not: {themeIds: [$it]}}]}) { totalCount } }
          ID!          | { measures(filter: {agencyIds: [$it], roles: [LEAD]}) { totalCount } }
          ID!          | { agencies { nodes { responsibilities(filter: {beneficiaryIds: [$it]}) { totalCount } } } }
          ID!          | { followUps(filter: {measureIds: [$it], links: [REJECTED]}) { totalCount } }
          String!      | { measures(filter: {text: $it}) { totalCount } }
          Int!         | { measures(first: $it) { nodes { id } } }
          Int!         | { measures(filter: {agencyCount: {min: $it}}) { nodes { id } } }
          Date!        | { measures(asOf: $it, filter: {dueOn: {from: $it}}) { nodes { scheduleStatus } } }
          MeasureKind! | { measures(filter: {kinds: [$it]}) { nodes { id } } }
          Boolean!     | { measures { nodes { responsibilities(includeEnded: $it) { id } } } }
          ID!          | subscription { followUpRecorded(measureIds: [$it], agencyIds: [$it]) { id title: summary } }
          """)
  void theStatementIsTheSameForEveryValue(String type, String selection) {
    StatementsOf compiled = new StatementsOf(definitions, model, questions);
    String kind = selection.startsWith("subscription") ? "subscription" : "query";
    String document = kind + "($it: " + type + ") " + selection.substring(selection.indexOf("{"));
    List<Object> values =
        switch (type) {
          case "String!" -> List.of("plain", HOSTILE.get(2), HOSTILE.get(3));
          case "ID!" -> List.of("measure:plain", "measure:'}]//`$p0", "measure:\\\"$asOf");
          case "Int!" -> List.of(3, 4);
          case "Date!" -> List.of("2020-01-01", "2021-02-02");
          case "Boolean!" -> List.of(true, false);
          default -> List.of("MEASURE", "TASK");
        };
    assertThat(values.stream().map(it -> textOf(compiled.operation(document, Map.of("it", it)))))
        .hasSizeGreaterThan(1)
        .allSatisfy(text -> assertThat(text).startsWith("RETURN"))
        .containsOnly(textOf(compiled.operation(document, Map.of("it", values.get(0)))));
    assertThat(values.stream().map(it -> textsOf(compiled.parts(document, Map.of("it", it)))))
        .allSatisfy(texts -> assertThat(texts).isNotEmpty())
        .containsOnly(textsOf(compiled.parts(document, Map.of("it", values.get(0)))));
  }

  /** Whether something has to hold or must not is no value: an index answers only the first. */
  @Test
  void whatABooleanFilterSaysIsPartOfTheStatement() {
    StatementsOf compiled = new StatementsOf(definitions, model, questions);
    String document = "query($it: Boolean!) { followUps(filter: {overdue: $it}) { totalCount } }";
    assertThat(textOf(compiled.operation(document, Map.of("it", true))))
        .doesNotContain("NOT coalesce(");
    assertThat(textOf(compiled.operation(document, Map.of("it", false)))).contains("NOT coalesce(");
  }

  @Test
  void aliasesAndNamesOfFragmentsAreNoPartOfTheStatement() {
    StatementsOf compiled = new StatementsOf(definitions, model, questions);
    List<Statement> plain = compiled.operation("{ measures { nodes { id title } } }", Map.of());
    List<Statement> renamed =
        compiled.operation(
            """
            query DELETE_ { MATCH: measures { DETACH: nodes { RETURN: id ...UNION } } }
            fragment UNION on Measure { DROP: title }
            """,
            Map.of());
    assertThat(textOf(renamed)).isEqualTo(textOf(plain)).doesNotContain("DETACH", "DROP");
  }

  private static List<String> textsOf(List<Statement> statements) {
    return statements.stream().map(Statement::cypher).toList();
  }

  private static String textOf(List<Statement> statements) {
    assertThat(statements).hasSize(1);
    return statements.get(0).cypher();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(it -> literal.append("\\u%04x".formatted(it)));
    return literal.append('"').toString();
  }
}

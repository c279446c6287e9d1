package org.zeren.graph.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zeren.StartRefused;

/** A schema whose meaning is not whole stops the start, with the name of what is missing. */
class ModelReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type Query extend type Query { a: A }                                                      | The field Query.a has no meaning in the graph.
          type Query extend type Query { a: A @path(pattern: "(n:A)") }                              | What Query.a leads to is not named 'that'.
          type Query extend type Query { a: A @rows(cypher: "MATCH (n) RETURN n") }                  | What Query.a leads to is not named 'that'.
          type Query extend type Query { a: A @rows(cypher: "MATCH (n) WITH [n] AS those") }         | What Query.a leads to is not named 'that'.
          type Query extend type Query { a: [A] @rows(cypher: "MATCH (n) WITH [n] AS those", order: "this.id") } | What Query.a leads to is not named 'that'.
          type Query extend type Query { a(x: Int): A @path(pattern: "(that:A)") }                   | The argument x of Query.a has no meaning in the graph.
          type Query extend type Query { a(f: F): A @path(pattern: "(that:A)") } input F { x: Int }  | The filter field F.x has no meaning in the graph.
          type Query enum AOrderField { NAME }                                                       | The order AOrderField.NAME has no meaning.
          type Query extend type Query { as: AConnection @path(pattern: "(that:A)") }                | The schema has no type AEdge with a field node.
          type Query extend schema @define(name: "x", of: "a", cypher: "1") @define(name: "x", of: "a", cypher: "2") | The schema defines x twice.
          """)
  void isRefused(String schema, String problem) {
    String parsed =
        schema.replace("extend", "\nextend") + " type A @node(label: \"A\") { id: ID! }";

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ModelReader.read(new SchemaParser().parse(parsed)))
        .withMessage(problem);
  }

  @Test
  void definitionsThatGoInACircleAreRefused() {
    String schema =
        """
        type Query
        extend schema @define(name: "x", of: "a", cypher: "y(a)") @define(name: "y", of: "a", cypher: "x(a)")
        type A @node(label: "A") { id: ID! @value(cypher: "x(this)") }
        """;

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> ModelReader.read(new SchemaParser().parse(schema)))
        .withMessageStartingWith("The definitions of the schema go in a circle");
  }

  @Test
  void definitionsLeaveTextsAlone() {
    Definitions definitions = new Definitions();
    definitions.add("named", "it", "'it is ' + it.name");

    assertThat(definitions.fragment("named(this)")).hasToString("('it is ' + this.name)");
  }
}

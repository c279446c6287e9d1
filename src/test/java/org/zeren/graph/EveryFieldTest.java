package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.testing.ZerenTest;

/** Every field, filter and order of the schema is valid Cypher, wherever it is asked for. */
@ZerenTest
class EveryFieldTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private GraphQlSource source;
  @Autowired private GraphModel model;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measures(first: 3)",
        "agencies(first: 3)",
        "beneficiaryGroups(first: 3)",
        "documents(first: 3)",
        "followUps(first: 3)",
        "indicators(first: 3)",
        "search(text: \"医务人员\", first: 3)",
        "responsibilityMatrix(filter: {documentIds: [\"document:notice-2020-163\"]})",
        "workload",
        "gaps(first: 3)",
        "overview",
        "discrepancies(first: 3)",
        "trace(id: \"measure:notice-2020-163/14\")",
        "paths(from: \"agency:jl-hrss\", to: \"agency:jl-union\")"
      })
  void everyFieldCanBeSelected(String root) {
    String name = root.split("\\(")[0];
    run("{ " + root + selection(query().getFieldDefinition(name).getType(), 1) + " }");
  }

  @Test
  void everyNodeTypeCanBeReadByItsId() {
    for (GraphModel.ObjectType type : model.types().values()) {
      if (type.idPrefix() != null) {
        String fields = selection(schema().getObjectType(type.name()), 1);
        run(
            "{ node(id: \"%s:x\") { id ... on %s %s } }"
                .formatted(type.idPrefix(), type.name(), fields));
      }
    }
  }

  @Test
  void everyFilterFieldCanBeGiven() {
    for (GraphQLFieldDefinition root : query().getFieldDefinitions()) {
      if (root.getArgument("filter") == null) {
        continue;
      }
      GraphQLInputObjectType filter =
          (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(root.getArgument("filter").getType());
      for (GraphQLInputObjectField field : filter.getFieldDefinitions()) {
        run(
            "{ %s(filter: {%s: %s}) %s }"
                .formatted(root.getName(), field.getName(), value(field.getType()), read(root)));
      }
    }
  }

  @Test
  void everyOrderCanBeGiven() {
    for (GraphQLFieldDefinition root : query().getFieldDefinitions()) {
      if (root.getArgument("orderBy") == null) {
        continue;
      }
      GraphQLInputObjectType order =
          (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(root.getArgument("orderBy").getType());
      GraphQLEnumType fields =
          (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
      for (var field : fields.getValues()) {
        for (String direction : List.of("ASC", "DESC")) {
          run(
              "{ %s(orderBy: {field: %s, direction: %s}) { nodes { id } } }"
                  .formatted(root.getName(), field.getName(), direction));
        }
      }
    }
  }

  /** Enough for the database to be asked, by the page and by the count. */
  private String read(GraphQLFieldDefinition root) {
    return GraphQLTypeUtil.unwrapAll(root.getType()).getName().endsWith("Connection")
        ? "{ totalCount pageInfo { hasNextPage } }"
        : selection(root.getType(), 0);
  }

  private void run(String document) {
    graphQl
        .document(document)
        .execute()
        .errors()
        .satisfy(errors -> assertThat(errors).as(document).isEmpty());
  }

  /** All fields that need no argument, down to that depth. */
  private String selection(GraphQLType type, int depth) {
    GraphQLType named = GraphQLTypeUtil.unwrapAll(type);
    if (named instanceof GraphQLUnionType) {
      return "{ ... on Node { id } ... on Measure { title scheduleStatus } ... on Agency { name } }";
    }
    if (!(named instanceof GraphQLObjectType object)) {
      return named instanceof GraphQLInterfaceType ? "{ id }" : "";
    }
    Stream<String> fields =
        object.getFieldDefinitions().stream()
            .filter(field -> depth > 0 || !isObject(field) || isPaging(object))
            .map(
                field ->
                    field.getName()
                        + " "
                        + selection(field.getType(), isPaging(object) ? depth : depth - 1));
    return "{ __typename " + fields.collect(Collectors.joining(" ")) + " }";
  }

  private static boolean isPaging(GraphQLObjectType type) {
    return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
  }

  private static boolean isObject(GraphQLFieldDefinition field) {
    GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
    return !(type instanceof GraphQLEnumType) && !(type instanceof GraphQLScalarType);
  }

  private String value(GraphQLType type) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      return "[" + value(list.getWrappedType()) + "]";
    }
    if (bare instanceof GraphQLEnumType values) {
      return values.getValues().get(0).getName();
    }
    if (bare instanceof GraphQLInputObjectType input) {
      var field = input.getFieldDefinitions().get(0);
      return "{" + field.getName() + ": " + value(field.getType()) + "}";
    }
    return switch (((GraphQLNamedType) bare).getName()) {
      case "Int" -> "1";
      case "Boolean" -> "true";
      case "Date" -> "\"2023-01-01\"";
      case "ID" -> "\"measure:notice-2020-163/5\"";
      default -> "\"医务人员 staff\"";
    };
  }

  private GraphQLObjectType query() {
    return schema().getQueryType();
  }

  private GraphQLSchema schema() {
    return source.schema();
  }
}

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

/** What clients see of the schema. */
@ZerenTest
class PublicSchemaTest {

  private static final Set<String> OF_GRAPHQL = Set.of("Int", "Float", "String", "Boolean", "ID");

  @Autowired private GraphQlSource source;

  @Test
  void everythingHasADescription() {
    List<String> silent = new ArrayList<>();
    for (GraphQLNamedType type : source.schema().getAllTypesAsList()) {
      if (type.getName().startsWith("__") || OF_GRAPHQL.contains(type.getName())) {
        continue;
      }
      check(silent, type.getName(), type);
      if (type instanceof GraphQLFieldsContainer fields) {
        fields
            .getFieldDefinitions()
            .forEach(
                field -> {
                  String name = type.getName() + "." + field.getName();
                  check(silent, name, field);
                  field.getArguments().forEach(it -> check(silent, name + "." + it.getName(), it));
                });
      } else if (type instanceof GraphQLInputObjectType input) {
        input
            .getFieldDefinitions()
            .forEach(it -> check(silent, type.getName() + "." + it.getName(), it));
      } else if (type instanceof GraphQLEnumType values) {
        values.getValues().forEach(it -> check(silent, type.getName() + "." + it.getName(), it));
      } else {
        assertThat(type).isInstanceOfAny(GraphQLScalarType.class, GraphQLUnionType.class);
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void theMeaningInTheGraphIsHidden() {
    GraphQLSchema schema = source.schema();
    assertThat(schema.getDirectives())
        .extracting(GraphQLDirective::getName)
        .containsOnly(
            "include",
            "skip",
            "deprecated",
            "specifiedBy",
            "oneOf",
            "defer",
            "experimental_disableErrorPropagation");
    assertThat(schema.getObjectType("Measure").getAppliedDirectives()).isEmpty();
    assertThat(schema.getObjectType("Measure").getField("document").getAppliedDirectives())
        .isEmpty();
  }

  private static void check(List<String> silent, String name, GraphQLNamedSchemaElement element) {
    String description = element.getDescription();
    if (description == null || description.isBlank()) {
      silent.add(name);
    }
  }
}

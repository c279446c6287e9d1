package org.zeren.graph.plan;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions about the lists of nodes, with each condition of their filters, alone and beside
 * another, and in each of their orders.
 */
final class StandingLists {

  private static final Set<String> OF_CONDITIONS = Set.of("and", "or", "not");
  private static final String ANY_ID = "ids: [\"none:none\"]";

  private StandingLists() {}

  static List<String> of(GraphQLSchema schema) {
    List<String> questions = new ArrayList<>();
    for (GraphQLFieldDefinition list : schema.getQueryType().getFieldDefinitions()) {
      if (isOfNodes(schema, list)) {
        questions.addAll(conditions(list));
        questions.addAll(orders(list));
      }
    }
    return questions;
  }

  /** The filter of a read model is that of the list of its nodes. */
  private static boolean isOfNodes(GraphQLSchema schema, GraphQLFieldDefinition list) {
    String type = GraphQLTypeUtil.unwrapAll(list.getType()).getName();
    return type.endsWith("Connection")
        && schema.getImplementations(schema.getTypeAs("Node")).stream()
            .anyMatch(it -> type.equals(it.getName() + "Connection"));
  }

  private static List<String> conditions(GraphQLFieldDefinition list) {
    List<String> questions = new ArrayList<>();
    if (input(list, "filter") instanceof GraphQLInputObjectType filter) {
      for (GraphQLInputObjectField field : filter.getFieldDefinitions()) {
        if (!OF_CONDITIONS.contains(field.getName())) {
          for (String value : SampleValues.of(field.getType())) {
            String condition = field.getName() + ": " + value;
            questions.add(
                "{ %s(filter: {%s}) { __typename } }".formatted(list.getName(), condition));
            if (hasIds(list) && !field.getName().equals("ids")) {
              questions.add(
                  "{ %s(filter: {%s, %s}) { __typename } }"
                      .formatted(list.getName(), ANY_ID, condition));
            }
          }
        }
      }
    }
    return questions;
  }

  private static List<String> orders(GraphQLFieldDefinition list) {
    List<String> questions = new ArrayList<>();
    String filter = hasIds(list) ? "filter: {" + ANY_ID + "}" : "first: 1";
    Set<String> narrowed = new LinkedHashSet<>(List.of(filter, "first: 1"));
    for (String given : narrowed) {
      questions.add(
          "{ %s(%s) { totalCount nodes { __typename } } }".formatted(list.getName(), given));
    }
    questions.add(
        "{ %s(%s) { totalCount edges { cursor node { __typename } } } }"
            .formatted(list.getName(), filter));
    if (input(list, "orderBy") instanceof GraphQLInputObjectType order
        && GraphQLTypeUtil.unwrapAll(order.getFieldDefinition("field").getType())
            instanceof GraphQLEnumType fields) {
      for (String direction : List.of("ASC", "DESC")) {
        fields
            .getValues()
            .forEach(
                field ->
                    narrowed.forEach(
                        given ->
                            questions.add(
                                "{ %s(%s, orderBy: {field: %s, direction: %s}) { nodes { __typename } } }"
                                    .formatted(
                                        list.getName(), given, field.getName(), direction))));
      }
    }
    return questions;
  }

  private static boolean hasIds(GraphQLFieldDefinition list) {
    return input(list, "filter") instanceof GraphQLInputObjectType filter
        && filter.getFieldDefinition("ids") != null;
  }

  private static GraphQLType input(GraphQLFieldDefinition list, String argument) {
    GraphQLArgument of = list.getArgument(argument);
    return of == null ? Scalars.GraphQLString : GraphQLTypeUtil.unwrapAll(of.getType());
  }
}

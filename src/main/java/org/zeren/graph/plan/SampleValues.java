package org.zeren.graph.plan;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Collectors;

/** Literals that questions can be asked with which need no answer. */
final class SampleValues {

  private SampleValues() {}

  /** Values that make a difference to a statement: both of a Boolean, and one of all else. */
  static List<String> of(GraphQLInputType given) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(given);
    if (GraphQLTypeUtil.isList(type)) {
      return of((GraphQLInputType) GraphQLTypeUtil.unwrapOne(type)).stream()
          .map(it -> "[" + it + "]")
          .toList();
    }
    if (type instanceof GraphQLEnumType words) {
      return List.of(words.getValues().get(0).getName());
    }
    if (type instanceof GraphQLInputObjectType object) {
      return List.of(
          object.getFieldDefinitions().stream()
              .map(it -> it.getName() + ": " + of(it.getType()).get(0))
              .collect(Collectors.joining(", ", "{", "}")));
    }
    return switch (GraphQLTypeUtil.simplePrint(type)) {
      case "Boolean" -> List.of("true", "false");
      case "Int" -> List.of("1");
      case "Float" -> List.of("1.0");
      case "Date" -> List.of("\"2000-01-01\"");
      case "ID" -> List.of("\"none:none\"");
      default -> List.of("\"none\"");
    };
  }
}

package org.zeren.graph.plan;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Questions whose parts most others share: about every field of every type of node, about each read
 * model, by {@code standing-questions.graphql}, one on a line, and about every filter and order.
 */
final class StandingQuestions {

  private static final String READ_MODELS = "standing-questions.graphql";

  /** Arguments that make no difference to a statement, or that many fields have. */
  private static final Set<String> OF_ALL =
      Set.of("lang", "first", "last", "after", "before", "orderBy", "asOf");

  private StandingQuestions() {}

  static List<String> of(GraphQLSchema schema) {
    List<String> questions = new ArrayList<>();
    schema
        .getImplementations(schema.getTypeAs("Node"))
        .forEach(
            type -> {
              questions.add(aboutEveryFieldOf(type));
              questions.addAll(withEachArgument(type));
            });
    questions.addAll(StandingLists.of(schema));
    questions.addAll(readModels());
    return questions;
  }

  /** The types of nodes have ids of one word, such as {@code follow-up:none}. */
  private static String aboutEveryFieldOf(GraphQLObjectType type) {
    String fields =
        type.getFieldDefinitions().stream()
            .filter(field -> field.getArguments().stream().noneMatch(StandingQuestions::isNeeded))
            .map(field -> field.getName() + selection(field))
            .collect(Collectors.joining(" "));
    return "{ nodes(ids: [\"%s:none\"]) { ... on %s { %s } } }"
        .formatted(idPrefix(type.getName()), type.getName(), fields);
  }

  private static List<String> withEachArgument(GraphQLObjectType type) {
    List<String> questions = new ArrayList<>();
    for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
      for (GraphQLArgument argument : field.getArguments()) {
        if (!OF_ALL.contains(argument.getName()) && !argument.getName().equals("filter")) {
          for (String value : SampleValues.of(argument.getType())) {
            questions.add(
                "{ nodes(ids: [\"%s:none\"]) { ... on %s { %s(%s: %s)%s } } }"
                    .formatted(
                        idPrefix(type.getName()),
                        type.getName(),
                        field.getName(),
                        argument.getName(),
                        value,
                        selection(field)));
          }
        }
      }
    }
    return questions;
  }

  private static String idPrefix(String type) {
    return type.equals("BeneficiaryGroup")
        ? "beneficiary"
        : type.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static boolean isNeeded(GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private static String selection(GraphQLFieldDefinition field) {
    if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type)) {
      return "";
    }
    if (!(type instanceof GraphQLObjectType object)) {
      return " { __typename }";
    }
    if (object.getName().endsWith("Connection")) {
      return " { totalCount nodes { __typename } }";
    }
    String values =
        object.getFieldDefinitions().stream()
            .filter(it -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapNonNull(it.getType())))
            .filter(it -> it.getArguments().isEmpty() || it.getType() == Scalars.GraphQLID)
            .map(GraphQLFieldDefinition::getName)
            .limit(1)
            .collect(Collectors.joining());
    return " { " + (values.isEmpty() ? "__typename" : values) + " }";
  }

  private static List<String> readModels() {
    try {
      return new ClassPathResource(READ_MODELS)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("{") || line.startsWith("query"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

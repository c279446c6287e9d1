package org.zeren.graph;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Writes random arguments that a field allows. */
final class RandomArguments {

  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");
  private static final int LARGEST_PAGE = 7;

  private final NaiveFields fields;
  private final RandomValues values;
  private final List<String> nodeTypes;
  private final CursorBook cursors;
  private final Set<String> spokenOf;

  RandomArguments(
      NaiveFields fields,
      RandomValues values,
      List<String> nodeTypes,
      CursorBook cursors,
      Set<String> spokenOf) {
    this.fields = fields;
    this.values = values;
    this.nodeTypes = nodeTypes;
    this.cursors = cursors;
    this.spokenOf = spokenOf;
  }

  /** The arguments in their parentheses, or nothing; wanted: those that are given in any case. */
  String of(
      GraphQLFieldDefinition field,
      String owner,
      String key,
      Set<String> wanted,
      SplittableRandom random,
      OperationDraft draft) {
    Map<String, String> written = new LinkedHashMap<>();
    RandomLiteral literal = new RandomLiteral(random, draft);
    List<GraphQLArgument> arguments = field.getArguments();
    boolean either = owner.equals("Query") && arguments.size() > 1 && isEither(arguments);
    String chosen = either ? arguments.get(random.nextInt(2)).getName() : "";
    for (GraphQLArgument argument : arguments) {
      String name = argument.getName();
      boolean required =
          GraphQLTypeUtil.isNonNull(argument.getType())
              || name.equals(chosen)
              || wanted.contains(name);
      if (PAGING.contains(name)
          || (either && !required && !name.equals("asOf"))
          || (!required && random.nextInt(5) < 2)) {
        continue;
      }
      Object value =
          value(argument.getType(), owner + "." + field.getName(), name, random, required ? 0 : 1);
      written.put(
          name, literal.of(required ? nonNull(argument.getType()) : argument.getType(), value));
    }
    if (field.getArgument("first") != null) {
      page(written, key, random.split(), literal, draft);
    }
    List<String> all = new ArrayList<>();
    written.forEach((name, value) -> all.add(name + ": " + value));
    return all.isEmpty() ? "" : "(" + String.join(", ", all) + ")";
  }

  private static GraphQLType nonNull(GraphQLType type) {
    return GraphQLTypeUtil.isNonNull(type) ? type : GraphQLNonNull.nonNull(type);
  }

  private static boolean isEither(List<GraphQLArgument> arguments) {
    return arguments.get(0).getName().equals("id")
        && Set.of("name", "number").contains(arguments.get(1).getName());
  }

  /** The draws of one page are its own, so that cursors change nothing of the rest. */
  private void page(
      Map<String, String> written,
      String key,
      SplittableRandom random,
      RandomLiteral literal,
      OperationDraft draft) {
    if (random.nextInt(12) > 0) {
      String size = random.nextInt(3) == 0 ? "last" : "first";
      written.put(size, literal.of(Scalars.GraphQLInt, random.nextInt(LARGEST_PAGE + 1)));
    }
    List<String> seen = cursors.seenIn(key);
    if (seen.isEmpty()) {
      return;
    }
    int sides = 1 + random.nextInt(3);
    for (String side : List.of("after", "before")) {
      String cursor = seen.get(random.nextInt(seen.size()));
      if ((sides & (side.equals("after") ? 1 : 2)) > 0) {
        written.put(side, draft.variable(Scalars.GraphQLString, cursor));
      }
    }
  }

  /** A value as JSON has it; enum values by name. */
  private @Nullable Object value(
      GraphQLType type, String owner, String name, SplittableRandom random, int depth) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      List<Object> entries = new ArrayList<>();
      int size = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(depth > 1 ? 2 : 3);
      for (int i = 0; i < size; i++) {
        entries.add(value(list.getWrappedType(), owner, name, random, depth));
      }
      return entries;
    }
    if (bare instanceof GraphQLEnumType values) {
      String chosen = values.getValues().get(random.nextInt(values.getValues().size())).getName();
      spokenOf.add(values.getName() + "." + chosen);
      return chosen;
    }
    if (bare instanceof GraphQLInputObjectType input) {
      return input(input, random, depth + 1);
    }
    return switch (((GraphQLNamedType) bare).getName()) {
      case "Int" -> random.nextInt(5);
      case "Boolean" -> random.nextBoolean();
      case "Date" -> values.day(random).toString();
      case "ID" -> values.id(random, owner, name, nodeTypes);
      default -> name.equals("number") ? values.number(random) : values.name(random);
    };
  }

  private Map<String, Object> input(
      GraphQLInputObjectType type, SplittableRandom random, int depth) {
    List<GraphQLInputObjectField> known =
        type.getFields().stream()
            .filter(
                field ->
                    !type.getName().endsWith("Filter")
                        || fields.knowsFilter(type.getName(), field.getName()))
            .filter(field -> depth < 4 || !Set.of("and", "or", "not").contains(field.getName()))
            .toList();
    Map<String, Object> chosen = new LinkedHashMap<>();
    for (GraphQLInputObjectField field : known) {
      boolean required = field.getType() instanceof GraphQLNonNull;
      if (required || random.nextInt(known.size()) < (known.size() > 3 ? 2 : 1)) {
        spokenOf.add(type.getName() + "." + field.getName());
        chosen.put(
            field.getName(),
            !required && random.nextInt(20) == 0
                ? null
                : value(field.getType(), type.getName(), field.getName(), random, depth));
      }
    }
    return chosen;
  }
}

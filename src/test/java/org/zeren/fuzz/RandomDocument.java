package org.zeren.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An operation that follows the schema's grammar, with values of the right type or, where it is
 * wild, of any.
 */
final class RandomDocument {

  private static final List<Object> NUMBERS =
      List.of(
          0,
          1,
          3,
          -1,
          100,
          101,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          1L << 40,
          1e300,
          0.1,
          new BigInteger("9".repeat(400)));

  private final GraphQLSchema schema;
  private final SplittableRandom random;
  private final RandomText texts;
  private final List<String> cursors;
  private final boolean wild;
  private final StringBuilder declared = new StringBuilder();
  private final Map<String, Object> variables = new HashMap<>();

  /**
   * @param cursors cursors and bookmarks of earlier answers, to be sent again whole or broken
   */
  RandomDocument(
      GraphQLSchema schema, SplittableRandom random, List<String> cursors, boolean wild) {
    this.schema = schema;
    this.random = random;
    this.texts = new RandomText(random);
    this.cursors = cursors;
    this.wild = wild;
  }

  Map<String, Object> variables() {
    return variables;
  }

  String of(GraphQLObjectType root) {
    List<GraphQLFieldDefinition> fields = root.getFieldDefinitions();
    int size = random.nextInt(8) == 0 ? 2 : 1;
    StringBuilder selection = new StringBuilder();
    for (int i = 0; i < size; i++) {
      selection.append(" f").append(i).append(": ").append(field(texts.one(fields), 3));
    }
    String kind =
        root == schema.getQueryType()
            ? "query"
            : root == schema.getMutationType() ? "mutation" : "subscription";
    return kind + (declared.length() == 0 ? "" : "(" + declared + ")") + " {" + selection + " }";
  }

  private String field(GraphQLFieldDefinition field, int depth) {
    StringBuilder written = new StringBuilder(field.getName());
    List<String> arguments = new ArrayList<>();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
      if (required ? !wild || random.nextInt(20) > 0 : random.nextInt(3) == 0) {
        arguments.add(argument.getName() + ": " + argument(argument.getName(), argument.getType()));
      }
    }
    if (!arguments.isEmpty()) {
      written.append('(').append(String.join(", ", arguments)).append(')');
    }
    return written.append(selection(field.getType(), depth)).toString();
  }

  private String selection(GraphQLOutputType of, int depth) {
    GraphQLType type = GraphQLTypeUtil.unwrapAll(of);
    if (type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType) {
      List<GraphQLObjectType> possible =
          type instanceof GraphQLInterfaceType it
              ? schema.getImplementations(it)
              : ((GraphQLUnionType) type)
                  .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
      GraphQLObjectType one = texts.one(possible);
      return " { __typename ... on " + one.getName() + selection(one, depth) + " }";
    }
    if (!(type instanceof GraphQLObjectType object)) {
      return "";
    }
    StringBuilder selected = new StringBuilder(" { __typename");
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      GraphQLFieldDefinition field = texts.one(object.getFieldDefinitions());
      boolean leaf =
          !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType
              || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInterfaceType
              || GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType);
      if (leaf || depth > 0) {
        selected.append(" s").append(i).append(depth).append(": ").append(field(field, depth - 1));
      }
    }
    return selected.append(" }").toString();
  }

  private String argument(String name, GraphQLInputType type) {
    if (random.nextInt(3) == 0) {
      return literal(value(name, type, 2));
    }
    String variable = "v" + variables.size();
    String shown = GraphQLTypeUtil.simplePrint(type);
    declared.append('$').append(variable).append(": ").append(shown).append(' ');
    variables.put(variable, value(name, type, 2));
    return "$" + variable;
  }

  private Object value(String name, GraphQLType type, int depth) {
    if (wild && random.nextInt(12) == 0) {
      return anything(2);
    }
    if (GraphQLTypeUtil.isNonNull(type)) {
      return value(name, GraphQLTypeUtil.unwrapOne(type), depth);
    }
    if (random.nextInt(10) == 0 && wild) {
      return null;
    }
    if (GraphQLTypeUtil.isList(type)) {
      List<Object> list = new ArrayList<>();
      int size = random.nextInt(3);
      for (int i = 0; i < size; i++) {
        list.add(value(name, GraphQLTypeUtil.unwrapOne(type), depth));
      }
      return list;
    }
    if (type instanceof GraphQLEnumType values) {
      return new Name(texts.one(values.getValues()).getName());
    }
    if (type instanceof GraphQLInputObjectType object) {
      return object(object, depth);
    }
    if (name.equals("after") || name.equals("before")) {
      String cursor = cursors.isEmpty() ? texts.any() : texts.one(cursors);
      return random.nextInt(3) == 0 ? cursor : texts.broken(cursor);
    }
    return scalar(((GraphQLScalarType) type).getName());
  }

  private Object scalar(String name) {
    return switch (name) {
      case "Int" -> wild ? texts.one(NUMBERS) : random.nextInt(5);
      case "Float" -> texts.one(NUMBERS);
      case "Boolean" -> random.nextBoolean();
      case "ID" -> texts.id();
      case "Decimal" -> random.nextBoolean() ? texts.one(NUMBERS) : random.nextInt(1000) / 10.0;
      case "Date" ->
          random.nextInt(3) > 0
              ? "20%02d-0%d-1%d"
                  .formatted(random.nextInt(40), 1 + random.nextInt(9), random.nextInt(10))
              : texts.any();
      case "DateTime" ->
          random.nextInt(3) > 0
              ? "2024-05-0%dT10:00:00+08:00".formatted(1 + random.nextInt(9))
              : texts.any();
      default -> texts.any();
    };
  }

  private Map<String, Object> object(GraphQLInputObjectType type, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      boolean required = GraphQLTypeUtil.isNonNull(field.getType());
      boolean nests = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
      if (required
          ? !wild || random.nextInt(25) > 0
          : random.nextInt(4) == 0 && (depth > 0 || !nests)) {
        object.put(field.getName(), value(field.getName(), field.getType(), depth - 1));
      }
    }
    return object;
  }

  /** Any JSON at all. */
  Object anything(int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> texts.any();
      case 1 -> texts.one(NUMBERS);
      case 2 -> random.nextBoolean();
      case 3 -> null;
      case 4 -> texts.id();
      case 5 -> random.nextDouble();
      case 6 -> Arrays.asList(anything(depth - 1), anything(depth - 1));
      default -> {
        Map<String, Object> object = new HashMap<>();
        object.put(texts.any(), anything(depth - 1));
        yield object;
      }
    };
  }

  /** The value of an enum: written bare in a document, as a text in JSON. */
  record Name(String name) implements CharSequence {

    @Override
    public int length() {
      return name.length();
    }

    @Override
    public char charAt(int index) {
      return name.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return name.subSequence(start, end);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private String literal(Object value) {
    if (value instanceof Name name) {
      return name.name();
    }
    if (value instanceof String text) {
      StringBuilder quoted = new StringBuilder("\"");
      text.chars().forEach(it -> quoted.append("\\u%04x".formatted(it)));
      return quoted.append('"').toString();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::literal).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      StringBuilder object = new StringBuilder("{");
      map.forEach(
          (name, it) ->
              object
                  .append(String.valueOf(name).matches("\\w+") ? name : "x")
                  .append(": ")
                  .append(literal(it))
                  .append(' '));
      return object.append('}').toString();
    }
    return String.valueOf(value);
  }
}

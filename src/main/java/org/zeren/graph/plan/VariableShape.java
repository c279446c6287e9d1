package org.zeren.graph.plan;

import graphql.Scalars;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Given;

/**
 * Tells what of a variable's value decides about a statement: of a text only that there is one, of
 * an id also which type it names, of a list of them only that there is one. Numbers, dates, names
 * of enums and conditions decide with their value.
 */
final class VariableShape {

  private static final String TEXT = "text";
  private static final String LIST = "list";

  private VariableShape() {}

  /** Equal for values that lead to the same statement. */
  static @Nullable Object of(GraphQLType declared, @Nullable Object value) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
    if (value == null) {
      return null;
    }
    if (type == Scalars.GraphQLString && !isBlank(value)) {
      return TEXT;
    }
    if (type == Scalars.GraphQLID && value instanceof String id) {
      return TEXT + ' ' + id.substring(0, Math.max(0, id.indexOf(':')));
    }
    if (isListOfTexts(type, value)) {
      return LIST;
    }
    if (type instanceof GraphQLList list && value instanceof List<?> values) {
      return values.stream().map(it -> of(list.getWrappedType(), it)).toList();
    }
    if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> values) {
      Map<Object, @Nullable Object> shapes = new HashMap<>();
      values.forEach((name, it) -> shapes.put(name, of(typeOf(object, name), it)));
      return shapes;
    }
    return value;
  }

  /** The value with all that does not decide only {@link Given}; from: takes it from variables. */
  static @Nullable Object given(
      GraphQLType declared,
      @Nullable Object value,
      Function<Map<String, ?>, @Nullable Object> from) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
    if (value == null) {
      return null;
    }
    boolean empty = type == Scalars.GraphQLString && isBlank(value);
    if ((isText(type) && !empty) || isListOfTexts(type, value)) {
      return new Given(from, value);
    }
    if (type instanceof GraphQLList list && value instanceof List<?> values) {
      return IntStream.range(0, values.size())
          .mapToObj(i -> given(list.getWrappedType(), values.get(i), it -> part(from.apply(it), i)))
          .toList();
    }
    if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> values) {
      Map<Object, @Nullable Object> given = new HashMap<>();
      values.forEach(
          (name, each) ->
              given.put(name, given(typeOf(object, name), each, it -> part(from.apply(it), name))));
      return given;
    }
    return value;
  }

  private static @Nullable Object part(@Nullable Object whole, Object at) {
    return whole instanceof List<?> list && at instanceof Integer index
        ? list.get(index)
        : whole instanceof Map<?, ?> map ? map.get(at) : null;
  }

  private static boolean isText(GraphQLType type) {
    return type == Scalars.GraphQLString || type == Scalars.GraphQLID;
  }

  private static boolean isListOfTexts(GraphQLType type, Object value) {
    return type instanceof GraphQLList list
        && isText(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()))
        && value instanceof List<?> values
        && !values.isEmpty()
        && values.stream().allMatch(String.class::isInstance);
  }

  /** What is left empty may ask for nothing, so that it decides. */
  private static boolean isBlank(Object text) {
    return String.valueOf(text).isBlank();
  }

  private static GraphQLType typeOf(GraphQLInputObjectType object, Object field) {
    GraphQLInputObjectField definition = object.getFieldDefinition(String.valueOf(field));
    return definition.getType();
  }
}

package org.zeren.graph;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a value into a document: literally, as a variable, or partly so. */
record RandomLiteral(SplittableRandom random, OperationDraft draft) {

  String of(GraphQLType type, @Nullable Object value) {
    if (random.nextInt(4) == 0) {
      boolean absent = GraphQLTypeUtil.isNullable(type) && random.nextInt(6) == 0;
      return absent ? draft.absentVariable(type) : draft.variable(type, value);
    }
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (value instanceof List<?> list && bare instanceof GraphQLList of) {
      List<String> entries = list.stream().map(it -> of(of.getWrappedType(), it)).toList();
      boolean single = entries.size() == 1 && random.nextInt(4) == 0;
      boolean isVariable = single && entries.get(0).startsWith("$");
      return single && !isVariable ? entries.get(0) : "[" + String.join(", ", entries) + "]";
    }
    if (value instanceof Map<?, ?> map && bare instanceof GraphQLInputObjectType input) {
      return map.entrySet().stream()
          .map(
              it ->
                  it.getKey()
                      + ": "
                      + of(input.getField(String.valueOf(it.getKey())).getType(), it.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof String text && !(bare instanceof GraphQLEnumType)
        ? '"' + text + '"'
        : String.valueOf(value);
  }
}

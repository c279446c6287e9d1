package org.zeren.security;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;

/**
 * How many values a request may return: a page counts with the size that is asked for, or 50
 * without one, a list without pages as {@value #USUAL_LIST}.
 */
record Complexity(GraphQLSchema schema) {

  private static final int USUAL_PAGE = 50;
  private static final int USUAL_LIST = 5;

  /** Far beyond every limit, and far from overflowing when a few of them are multiplied. */
  private static final long MOST = 1_000_000_000L;

  long of(List<ExecutableNormalizedField> fields) {
    long sum = 0;
    for (ExecutableNormalizedField field : fields) {
      sum += 1 + entries(field) * of(field.getChildren());
    }
    return Math.min(MOST, sum);
  }

  private long entries(ExecutableNormalizedField field) {
    String parent = field.getSingleObjectTypeName();
    GraphQLOutputType type = field.getType(schema);
    if (GraphQLTypeUtil.unwrapAll(type).getName().endsWith("Connection")) {
      return page(field.getResolvedArguments());
    }
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    return list && !parent.endsWith("Connection") && !parent.startsWith("__") ? USUAL_LIST : 1;
  }

  private static long page(Map<String, Object> arguments) {
    Object size = arguments.get("first") != null ? arguments.get("first") : arguments.get("last");
    return size instanceof Integer entries && entries >= 0 ? Math.max(1, entries) : USUAL_PAGE;
  }
}

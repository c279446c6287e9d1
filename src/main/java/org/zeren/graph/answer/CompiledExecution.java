package org.zeren.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.ResultNodesInfo;
import graphql.language.Field;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Row;

/**
 * Completes what was read from the graph at once, instead of field by field. Where anything about
 * it is out of the ordinary — a null or a value that its type does not allow, a field that other
 * code answers — the standard strategy completes the same rows from the beginning, so that errors
 * and what becomes null with them are its own.
 */
final class CompiledExecution extends AsyncExecutionStrategy {

  private static final int MOST_SELECTIONS = 2_000;

  private final Cache<Selection, Completion> completions =
      Caffeine.newBuilder().maximumSize(MOST_SELECTIONS).build();

  CompiledExecution(DataFetcherExceptionHandler failures) {
    super(failures);
  }

  /**
   * What decides which fields are selected below a field.
   *
   * @param fields the places in the document that select it
   * @param conditions the variables that may stand in include and skip
   */
  private record Selection(List<Place> fields, Map<String, Boolean> conditions) {}

  /** A field of a document as it was parsed; no two documents share one. */
  private record Place(Field field) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.field == field;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(field);
    }
  }

  @Override
  protected FieldValueInfo completeValue(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    GraphQLType type = parameters.getExecutionStepInfo().getUnwrappedNonNullType();
    if (isReadFromTheGraph(parameters.getSource())
        && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType
        && !context.hasIncrementalSupport()
        && context.getGraphQLContext().get(ResultNodesInfo.MAX_RESULT_NODES) == null) {
      try {
        Object completed =
            completions
                .get(
                    selection(context, parameters),
                    it -> Completion.of(type, parameters.getField()))
                .complete(parameters.getSource(), context);
        return new FieldValueInfo(
            GraphQLTypeUtil.isList(type) ? CompleteValueType.LIST : CompleteValueType.OBJECT,
            completed);
      } catch (Completion.Irregular e) {
        return super.completeValue(context, parameters);
      }
    }
    return super.completeValue(context, parameters);
  }

  private static boolean isReadFromTheGraph(@Nullable Object source) {
    return source instanceof Row
        || (source instanceof List<?> list
            && !list.isEmpty()
            && list.stream().anyMatch(Row.class::isInstance));
  }

  private static Selection selection(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    Map<String, Boolean> conditions = new HashMap<>();
    context
        .getCoercedVariables()
        .toMap()
        .forEach(
            (name, value) -> {
              if (value instanceof Boolean condition) {
                conditions.put(name, condition);
              }
            });
    return new Selection(
        parameters.getField().getFields().stream().map(Place::new).toList(), conditions);
  }
}

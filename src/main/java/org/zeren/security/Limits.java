package org.zeren.security;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that asks for too much, before any field is fetched. Everything is counted
 * wherever it is used: graphql-java's own limits visit a fragment only once.
 */
final class Limits extends SimplePerformantInstrumentation {

  private final LimitsProperties limits;

  Limits(LimitsProperties limits) {
    this.limits = limits;
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var context = parameters.getExecutionContext();
    ExecutableNormalizedOperation operation = normalised(context);
    check("TOO_DEEP", "nests %d fields", operation.getOperationDepth(), limits.depth());
    check(
        "TOO_MANY_FIELDS",
        "selects %d fields",
        operation.getOperationFieldCount(),
        limits.fields());
    check(
        "TOO_COMPLEX",
        "may return %d values",
        new Complexity(context.getGraphQLSchema()).of(operation.getTopLevelFields()),
        limits.complexity());
    return super.beginExecuteOperation(parameters, state);
  }

  /** The operation with its fragments in place; graphql-java gives up at 100,000 fields. */
  private ExecutableNormalizedOperation normalised(ExecutionContext context) {
    try {
      return context.getNormalizedQueryTree().get();
    } catch (AbortExecutionException e) {
      throw new LimitExceeded(
          "TOO_MANY_FIELDS",
          "The request selects far too many fields; at most " + limits.fields() + " are allowed.");
    }
  }

  private static void check(String code, String does, long asked, int most) {
    if (asked > most) {
      throw new LimitExceeded(
          code, "The request " + does.formatted(asked) + "; at most " + most + " are allowed.");
    }
  }
}

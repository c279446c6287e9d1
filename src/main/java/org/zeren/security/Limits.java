package org.zeren.security;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.RefusedOperation;

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
  public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
    new DocumentLimits(limits).check(parameters.getDocument());
    return super.beginValidation(parameters, state);
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    var context = parameters.getExecutionContext();
    ExecutableNormalizedOperation operation = normalised(context);
    if (!limits.introspection()) {
      refuseIntrospection(operation);
    }
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

  private static void refuseIntrospection(ExecutableNormalizedOperation operation) {
    if (operation.getTopLevelFields().stream()
        .anyMatch(it -> it.getName().equals("__schema") || it.getName().equals("__type"))) {
      throw new RefusedOperation(
          "INTROSPECTION_REFUSED", "This server does not tell its schema; ask its operators.");
    }
  }

  /** The operation with its fragments in place; graphql-java gives up at 100,000 fields. */
  private ExecutableNormalizedOperation normalised(ExecutionContext context) {
    try {
      return context.getNormalizedQueryTree().get();
    } catch (AbortExecutionException e) {
      throw new RefusedOperation(
          "TOO_MANY_FIELDS",
          "The request selects far too many fields; at most " + limits.fields() + " are allowed.");
    }
  }

  private static void check(String code, String does, long asked, int most) {
    if (asked > most) {
      throw new RefusedOperation(
          code, "The request " + does.formatted(asked) + "; at most " + most + " are allowed.");
    }
  }
}

package org.zeren.graph.answer;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gives a stable code to the errors that GraphQL itself finds in a request. */
final class ErrorCodes extends SimplePerformantInstrumentation {

  @Override
  public CompletableFuture<ExecutionResult> instrumentExecutionResult(
      ExecutionResult result,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    if (result.getErrors().stream().allMatch(ErrorCodes::hasCode)) {
      return CompletableFuture.completedFuture(result);
    }
    List<GraphQLError> errors = result.getErrors().stream().map(ErrorCodes::withCode).toList();
    return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
  }

  private static boolean hasCode(GraphQLError error) {
    return error.getExtensions() != null && error.getExtensions().containsKey("code");
  }

  private static GraphQLError withCode(GraphQLError error) {
    if (hasCode(error)) {
      return error;
    }
    Map<String, Object> extensions = new HashMap<>();
    if (error.getExtensions() != null) {
      extensions.putAll(error.getExtensions());
    }
    boolean tooLarge = isTooLarge(error);
    extensions.put("code", tooLarge ? "DOCUMENT_TOO_LARGE" : code(error));
    GraphqlErrorBuilder<?> coded =
        GraphqlErrorBuilder.newError()
            .message(
                "%s",
                tooLarge
                    ? "The document is too long or nests too deep to be read."
                    : PlainMessage.of(error.getMessage()))
            .errorType(error.getErrorType())
            .extensions(extensions);
    if (error.getLocations() != null) {
      coded.locations(error.getLocations());
    }
    if (error.getPath() != null) {
      coded.path(error.getPath());
    }
    return coded.build();
  }

  /** The parser says so in its message only. */
  private static boolean isTooLarge(GraphQLError error) {
    return error.getErrorType() == ErrorType.InvalidSyntax
        && error.getMessage().contains("parsing has been cancelled");
  }

  private static String code(GraphQLError error) {
    if (error instanceof BadFaithIntrospectionError) {
      return "TOO_COMPLEX";
    }
    return error.getErrorType() instanceof ErrorType type
        ? switch (type) {
          case InvalidSyntax -> "INVALID_SYNTAX";
          case ValidationError, OperationNotSupported -> "INVALID_OPERATION";
          case ExecutionAborted -> "ABORTED";
          default -> "INTERNAL_ERROR";
        }
        : "INTERNAL_ERROR";
  }
}

package org.zeren.http;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.zeren.graph.RefusedOperation;

/**
 * What kinds of operations a request may carry, put into its context; anything when absent.
 *
 * @param mutations whether it may write
 * @param subscriptions whether it is answered with a stream of events
 */
public record Carries(boolean mutations, boolean subscriptions) {

  /** A request that must be safe to repeat, such as a GET. */
  static final Carries QUERIES = new Carries(false, false);

  /** A request that is answered once. */
  static final Carries ONE_ANSWER = new Carries(true, false);

  /** A request that is answered with a stream; mutations: whether it may write. */
  public static Carries stream(boolean mutations) {
    return new Carries(mutations, true);
  }

  /** Holds the request to it. */
  public void hold(WebGraphQlRequest request) {
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(Carries.class, this)).build());
  }

  private void check(Operation operation) {
    if (operation == Operation.MUTATION && !mutations) {
      throw new RefusedOperation("METHOD_NOT_ALLOWED", "Send mutations by POST.");
    }
    if (operation == Operation.SUBSCRIPTION && !subscriptions) {
      throw new RefusedOperation(
          "STREAM_REQUIRED", "Subscribe over WebSocket, or accept text/event-stream.");
    }
  }

  /** Refuses operations that their request may not carry. */
  static final class Check extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
        InstrumentationExecuteOperationParameters parameters,
        @Nullable InstrumentationState state) {
      var context = parameters.getExecutionContext();
      Carries carries = context.getGraphQLContext().get(Carries.class);
      if (carries != null) {
        carries.check(context.getOperationDefinition().getOperation());
      }
      return super.beginExecuteOperation(parameters, state);
    }
  }
}

package org.zeren.graph.answer;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.zeren.access.Refused;
import org.zeren.graph.BadRequest;
import reactor.core.publisher.Mono;

/** Turns what went wrong into errors with a stable code, without a word of how it is built. */
final class GraphErrors extends DataFetcherExceptionResolverAdapter {

  private static final Logger log = LoggerFactory.getLogger(GraphErrors.class);

  /** The same for what ends a stream of events. */
  static SubscriptionExceptionResolver ofStreams() {
    return failure -> Mono.just(List.of(error(GraphqlErrorBuilder.newError(), failure, "stream")));
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
    return error(
        GraphqlErrorBuilder.newError(field), failure, field.getExecutionStepInfo().getPath());
  }

  private static GraphQLError error(GraphqlErrorBuilder<?> error, Throwable failure, Object place) {
    if (failure instanceof BadRequest bad) {
      return error(error, ErrorType.BAD_REQUEST, bad.code(), bad.getMessage());
    }
    if (failure instanceof Refused refused) {
      boolean unknown = refused.code().equals("UNAUTHENTICATED");
      return error(
          error,
          unknown ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN,
          refused.code(),
          refused.getMessage());
    }
    if (isOutOfReach(failure)) {
      log.warn("The database cannot be reached: {}", failure.getMessage());
      return error(
          error,
          ErrorType.INTERNAL_ERROR,
          "DATABASE_UNAVAILABLE",
          "The database cannot be reached at the moment; try again.");
    }
    if (failure instanceof ClientException client && isTimeout(client)) {
      return error(
          error,
          ErrorType.INTERNAL_ERROR,
          "TIMEOUT",
          "The answer took too long; ask for less at a time.");
    }
    log.error("The field {} failed", place, failure);
    return error(
        error, ErrorType.INTERNAL_ERROR, "INTERNAL_ERROR", "Something went wrong on the server.");
  }

  private static boolean isOutOfReach(Throwable failure) {
    return failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException
        || failure instanceof DiscoveryException
        || failure instanceof TransientException;
  }

  private static boolean isTimeout(ClientException failure) {
    return failure.code() != null && failure.code().contains("TransactionTimedOut");
  }

  private static GraphQLError error(
      GraphqlErrorBuilder<?> error, ErrorType type, String code, @Nullable String message) {
    return error.errorType(type).message("%s", message).extensions(Map.of("code", code)).build();
  }
}

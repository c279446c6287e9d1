package org.zeren.graph;

import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import java.util.List;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

/** The API as graphql-java executes it, field by field, for others to be compared with. */
final class StandardExecution {

  private StandardExecution() {}

  static GraphQL of(GraphQlSource source, List<DataFetcherExceptionResolver> errors) {
    return source
        .graphQl()
        .transform(
            builder ->
                builder.queryExecutionStrategy(
                    new AsyncExecutionStrategy(
                        DataFetcherExceptionResolver.createExceptionHandler(errors))));
  }
}

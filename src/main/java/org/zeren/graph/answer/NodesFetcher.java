package org.zeren.graph.answer;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.zeren.graph.BadRequest;
import org.zeren.graph.statement.StatementCompiler;

/** Reads nodes by their ids: what is no id at all is null with an error of its own at its place. */
record NodesFetcher(RootFetcher nodes) implements DataFetcher<Object> {

  /** The ids that are asked for, as texts. */
  static List<String> ids(Map<String, ?> arguments) {
    return ((List<?>) Objects.requireNonNull(arguments.get("ids")))
        .stream().map(String::valueOf).toList();
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) {
    Object found = nodes.get(field);
    List<GraphQLError> errors = new ArrayList<>();
    List<String> ids = ids(field.getArguments());
    for (int i = 0; i < ids.size(); i++) {
      BadRequest wrong = StatementCompiler.wrongWith(ids.get(i));
      if (wrong != null) {
        errors.add(error(field, i, wrong));
      }
    }
    return errors.isEmpty()
        ? found
        : DataFetcherResult.newResult().data(found).errors(errors).build();
  }

  private static GraphQLError error(DataFetchingEnvironment field, int at, BadRequest wrong) {
    return GraphqlErrorBuilder.newError(field)
        .path(field.getExecutionStepInfo().getPath().segment(at))
        .errorType(ErrorType.BAD_REQUEST)
        .message("%s", wrong.getMessage())
        .extensions(Map.of("code", wrong.code()))
        .build();
  }
}

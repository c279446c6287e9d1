package org.zeren.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.Plan.Outcome;
import org.zeren.graph.Plan.Outcomes;

/**
 * Reads a root field with one statement, unless it was read already.
 *
 * @param compile writes the statement; null for what is certainly not there
 */
record RootFetcher(Function<Asked, @Nullable Statement> compile, GraphReader reader)
    implements DataFetcher<Object> {

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) {
    Outcomes outcomes = field.getGraphQlContext().get(Outcomes.class);
    Outcome outcome =
        outcomes == null ? null : outcomes.byKey().get(field.getExecutionStepInfo().getResultKey());
    if (outcome != null) {
      return outcome.read();
    }
    Statement statement = compile.apply(Asked.by(field));
    return statement == null ? null : reader.read(statement, field.getGraphQlContext());
  }
}

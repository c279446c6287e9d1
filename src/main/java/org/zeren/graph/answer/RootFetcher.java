package org.zeren.graph.answer;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.statement.Asked;
import org.zeren.graph.statement.RootRead;

/**
 * Reads a root field, unless it was read already.
 *
 * @param compile writes its statements; null for what is certainly not there
 */
public record RootFetcher(Function<Asked, @Nullable RootRead> compile, GraphReader reader)
    implements DataFetcher<Object> {

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) {
    ReadBefore before = field.getGraphQlContext().get(ReadBefore.class);
    String key = field.getExecutionStepInfo().getResultKey();
    if (before != null && before.holds(key)) {
      return before.read(key);
    }
    LocalDate day = field.getGraphQlContext().get(DatedRequests.DAY);
    RootRead read = compile.apply(Asked.by(field, day));
    return read == null ? null : reader.read(read, field.getGraphQlContext());
  }
}

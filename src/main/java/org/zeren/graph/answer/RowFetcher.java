package org.zeren.graph.answer;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Row;

/** Takes a field out of a {@link Row}; out of any other object, its property. */
public final class RowFetcher implements TrivialDataFetcher<Object> {

  private final DataFetcher<Object> otherwise;

  RowFetcher(String property) {
    this.otherwise = PropertyDataFetcher.fetching(property);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment field) throws Exception {
    return field.getSource() instanceof Row row
        ? row.values().get(field.getExecutionStepInfo().getResultKey())
        : otherwise.get(field);
  }
}

package org.zeren.graph.answer;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Authenticator.Session;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.reading.Bookmarks;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.statement.Asked;
import org.zeren.graph.statement.StatementCompiler;

/** Reads each entry as a request of its own, of the same caller. */
record CompiledEntries(GraphModel model, StatementCompiler compiler, GraphReader reader)
    implements EntryReader {

  private static final String NONE = "none:none";

  @Override
  public void check(DataFetchingEnvironment field) {
    compiler.entry(meaning(field), NONE, Asked.by(field));
  }

  @Override
  public @Nullable Object read(String id, DataFetchingEnvironment field, GraphQLContext told) {
    GraphQLContext subscription = field.getGraphQlContext();
    Bookmarks bookmarks = Bookmarks.of(subscription);
    bookmarks.add(Bookmarks.of(told));
    GraphQLContext.Builder now = GraphQLContext.newContext().put(Bookmarks.class, bookmarks);
    Session.of(subscription).putInto(now);
    GraphQLContext request = now.build();
    DataFetchingEnvironment again =
        DataFetchingEnvironmentImpl.newDataFetchingEnvironment(field)
            .graphQLContext(request)
            .build();
    return reader.read(compiler.entry(meaning(field), id, Asked.by(again)), request);
  }

  private Meaning.Related meaning(DataFetchingEnvironment field) {
    Meaning.Related meaning = model.subscriptions().get(field.getField().getName());
    if (meaning == null) {
      throw new IllegalArgumentException("No subscription: " + field.getField().getName());
    }
    return meaning;
  }
}

package org.zeren.graph.answer;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Reads, for the field of a subscription, the entries that events tell of. */
public interface EntryReader {

  /**
   * Checks the arguments of the field, without asking the database.
   *
   * @throws BadRequest when they make no sense
   */
  void check(DataFetchingEnvironment field);

  /**
   * The entry with that global id and what the field selects of it, in one statement.
   *
   * @param told the reading of the database that told of it, after which it is read
   * @return null when the field's arguments do not select it, or its caller may not see it
   */
  @Nullable Object read(String id, DataFetchingEnvironment field, GraphQLContext told);
}

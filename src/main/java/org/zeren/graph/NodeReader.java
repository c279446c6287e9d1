package org.zeren.graph;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** Reads nodes for the fields that a feature answers itself, such as the payload of a mutation. */
public interface NodeReader {

  /**
   * The node with that global id and what the field selects of it, in one statement.
   *
   * @return what the field's fetcher is to return; null when there is no such node
   */
  @Nullable Object read(String id, DataFetchingEnvironment field);
}

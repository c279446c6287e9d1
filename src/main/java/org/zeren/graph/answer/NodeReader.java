package org.zeren.graph.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nodes for the fields that a feature answers itself, such as the payload of a mutation. */
public interface NodeReader {

  /**
   * The node with that global id and what the field selects of it, in one statement.
   *
   * @return what the field's fetcher is to return; null when there is no such node
   */
  @Nullable Object read(String id, DataFetchingEnvironment field);

  /** The same for a field that is a list: those of the nodes that there are, in that order. */
  List<Object> readAll(List<String> ids, DataFetchingEnvironment field);
}

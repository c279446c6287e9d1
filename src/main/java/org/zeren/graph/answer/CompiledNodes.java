package org.zeren.graph.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.statement.Asked;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.StatementCompiler;

/** Reads nodes by their ids, with what a field selects of them. */
record CompiledNodes(StatementCompiler compiler, GraphReader reader) implements NodeReader {

  @Override
  public @Nullable Object read(String id, DataFetchingEnvironment field) {
    RootRead node = compiler.node(id, Asked.by(field));
    return node == null ? null : reader.read(node, field.getGraphQlContext());
  }

  @Override
  public List<Object> readAll(List<String> ids, DataFetchingEnvironment field) {
    List<Object> nodes = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += StatementCompiler.MOST_IDS) {
      List<String> some =
          ids.subList(from, Math.min(from + StatementCompiler.MOST_IDS, ids.size()));
      Object read = reader.read(compiler.nodes(some, Asked.by(field)), field.getGraphQlContext());
      ((List<?>) Objects.requireNonNull(read))
          .stream().filter(Objects::nonNull).forEach(nodes::add);
    }
    return nodes;
  }
}

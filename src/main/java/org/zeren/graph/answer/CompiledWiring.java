package org.zeren.graph.answer;

import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.statement.Asked;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.Row;
import org.zeren.graph.statement.StatementCompiler;

/** Answers the root fields from the graph, and every field below from what was read for them. */
public final class CompiledWiring implements WiringFactory {

  private final GraphModel model;
  private final StatementCompiler compiler;
  private final GraphReader reader;
  private final Map<String, RootFetcher> openToAll = new ConcurrentHashMap<>();

  CompiledWiring(GraphModel model, StatementCompiler compiler, GraphReader reader) {
    this.model = model;
    this.compiler = compiler;
    this.reader = reader;
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment field) {
    return field.getParentType().getName().equals("Query");
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
    String name = field.getFieldDefinition().getName();
    Meaning.Related root = model.roots().get(name);
    if (root != null) {
      RootFetcher fetcher = new RootFetcher(asked -> compiler.root(root, asked), reader);
      if (root.path().allowed().isEmpty()) {
        openToAll.put(name, fetcher);
      }
      return fetcher;
    }
    return switch (name) {
      case "node" -> {
        RootFetcher fetcher = new RootFetcher(this::node, reader);
        openToAll.put(name, fetcher);
        yield fetcher;
      }
      case "nodes" -> new NodesFetcher(new RootFetcher(this::nodes, reader));
      default ->
          throw new StartRefused(
              "The field Query." + name + " has no meaning in the graph.",
              "Give it @path in schema/graphql.");
    };
  }

  private @Nullable RootRead node(Asked asked) {
    return compiler.node(Objects.requireNonNull(asked.arguments().get("id")), asked);
  }

  private RootRead nodes(Asked asked) {
    return compiler.nodes(NodesFetcher.ids(asked.arguments()), asked);
  }

  /** The root fields that ask for no role, by name, as far as they have been wired. */
  public Map<String, RootFetcher> openToAll() {
    return openToAll;
  }

  @Override
  public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
    return new RowFetcher(field.getFieldDefinition().getName());
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment type) {
    return typeOfRow();
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment type) {
    return typeOfRow();
  }

  private static TypeResolver typeOfRow() {
    return env -> env.getSchema().getObjectType(((Row) env.getObject()).type());
  }
}

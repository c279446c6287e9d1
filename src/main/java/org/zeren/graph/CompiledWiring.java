package org.zeren.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;
import org.zeren.graph.GraphModel.Meaning;

/** Answers the root fields with one statement each, and every field below from what it returned. */
final class CompiledWiring implements WiringFactory {

  private final GraphModel model;
  private final StatementCompiler compiler;
  private final GraphReader reader;

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
      return env -> reader.read(compiler.root(root, env), env.getGraphQlContext());
    }
    return switch (name) {
      case "node" -> env -> read(compiler.node(env.getArgumentOrDefault("id", ""), env), env);
      case "nodes" ->
          env -> read(compiler.nodes(env.getArgumentOrDefault("ids", List.of()), env), env);
      default ->
          throw new StartRefused(
              "The field Query." + name + " has no meaning in the graph.",
              "Give it @path in schema/graphql.");
    };
  }

  private @Nullable Object read(@Nullable Statement statement, DataFetchingEnvironment env) {
    return statement == null ? null : reader.read(statement, env.getGraphQlContext());
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

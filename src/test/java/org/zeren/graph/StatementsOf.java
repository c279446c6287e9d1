package org.zeren.graph;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compiles operations and keeps their statements, without running any. */
final class StatementsOf implements WiringFactory {

  private final GraphModel model;
  private final StatementCompiler compiler;
  private final GraphQL graphQl;
  private final List<Statement> statements = new ArrayList<>();

  StatementsOf(TypeDefinitionRegistry definitions, GraphModel model, Questions questions) {
    this.model = model;
    this.compiler = new StatementCompiler(model, questions);
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(this);
    Scalars.all().forEach(wiring::scalar);
    this.graphQl =
        GraphQL.newGraphQL(
                new SchemaGenerator()
                    .makeExecutableSchema(PublicDefinitions.of(definitions), wiring.build()))
            .build();
  }

  List<Statement> operation(String document, Map<String, Object> variables) {
    statements.clear();
    graphQl.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
    return List.copyOf(statements);
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment field) {
    return model.subscriptions().containsKey(field.getFieldDefinition().getName())
        || model.roots().containsKey(field.getFieldDefinition().getName())
        || field.getFieldDefinition().getName().startsWith("node");
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
    String name = field.getFieldDefinition().getName();
    return env -> {
      statements.add(
          switch (name) {
            case "node" ->
                Objects.requireNonNull(
                    compiler.node(env.getArgumentOrDefault("id", ""), Asked.by(env)));
            case "nodes" ->
                compiler.nodes(env.getArgumentOrDefault("ids", List.of()), Asked.by(env));
            case "followUpRecorded" ->
                compiler.entry(
                    model.subscriptions().get(name), "follow-up:recorded", Asked.by(env));
            default -> compiler.root(model.roots().get(name), Asked.by(env));
          });
      return null;
    };
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment type) {
    return env -> null;
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment type) {
    return env -> null;
  }
}

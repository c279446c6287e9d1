package org.zeren.graph.statement;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zeren.graph.answer.SchemaForTests;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;

/** Compiles operations and keeps their statements, without running any. */
public final class StatementsOf implements WiringFactory {

  private final GraphModel model;
  private final StatementCompiler compiler;
  private final GraphQL graphQl;
  private final Map<String, RootRead> reads = new LinkedHashMap<>();

  public StatementsOf(TypeDefinitionRegistry definitions, GraphModel model, Questions questions) {
    this.model = model;
    this.compiler = new StatementCompiler(model, questions);
    this.graphQl = GraphQL.newGraphQL(SchemaForTests.wired(definitions, this)).build();
  }

  /** The statement of each root field as a whole. */
  List<Statement> operation(String document, Map<String, Object> variables) {
    return reads(document, variables).values().stream().map(it -> it.whole().get()).toList();
  }

  /** All statements of all root fields in parts. */
  List<Statement> parts(String document, Map<String, Object> variables) {
    return reads(document, variables).values().stream()
        .flatMap(it -> it.parts().all().stream())
        .toList();
  }

  /** How each root field is read, by its response key. */
  public Map<String, RootRead> reads(String document, Map<String, Object> variables) {
    reads.clear();
    graphQl.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
    return new LinkedHashMap<>(reads);
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
      reads.put(
          env.getField().getResultKey(),
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

package org.zeren.graph.answer;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Set;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Makes the executable schema: as clients see it, with its fields wired. */
final class CompiledSchema {

  private static final Set<String> NOT_SERVED = Set.of("defer");

  private CompiledSchema() {}

  /** Fields that a feature answers itself are wired by its configurer, all others are compiled. */
  static GraphQLSchema make(
      TypeDefinitionRegistry definitions,
      CompiledWiring compiled,
      List<RuntimeWiringConfigurer> features) {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(compiled);
    features.forEach(feature -> feature.configure(wiring));
    GraphQLSchema schema =
        new SchemaGenerator()
            .makeExecutableSchema(PublicDefinitions.of(definitions), wiring.build());
    return schema.transform(
        it ->
            it.codeRegistry(
                schema
                    .getCodeRegistry()
                    .transform(CompiledSchema::tellOnlyDirectivesThatAreServed)));
  }

  /** GraphQL Java tells of directives that it would serve if it were asked to. */
  private static void tellOnlyDirectivesThatAreServed(GraphQLCodeRegistry.Builder code) {
    code.dataFetcher(
        FieldCoordinates.coordinates("__Schema", "directives"),
        (DataFetcher<List<GraphQLDirective>>)
            field ->
                field.getGraphQLSchema().getDirectives().stream()
                    .filter(it -> !NOT_SERVED.contains(it.getName()))
                    .toList());
  }
}

package org.zeren.graph.answer;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Makes the executable schema: as clients see it, with its fields wired. */
final class CompiledSchema {

  private CompiledSchema() {}

  /** Fields that a feature answers itself are wired by its configurer, all others are compiled. */
  static GraphQLSchema make(
      TypeDefinitionRegistry definitions,
      CompiledWiring compiled,
      List<RuntimeWiringConfigurer> features) {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(compiled);
    features.forEach(feature -> feature.configure(wiring));
    return new SchemaGenerator()
        .makeExecutableSchema(PublicDefinitions.of(definitions), wiring.build());
  }
}

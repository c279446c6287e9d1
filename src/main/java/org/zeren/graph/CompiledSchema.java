package org.zeren.graph;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Makes the executable schema: reads what its fields mean in the graph and wires them. */
final class CompiledSchema {

  private static final String LOCATION = "classpath:schema/graphql/**/*.graphqls";

  private CompiledSchema() {}

  /** The definitions in {@code schema/graphql}, directives and all. */
  static TypeDefinitionRegistry definitions(ResourcePatternResolver resources) {
    try {
      TypeDefinitionRegistry definitions = new TypeDefinitionRegistry();
      Resource[] files = resources.getResources(LOCATION);
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (Resource file : files) {
        try (InputStream in = file.getInputStream()) {
          definitions.merge(new SchemaParser().parse(in));
        }
      }
      return definitions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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

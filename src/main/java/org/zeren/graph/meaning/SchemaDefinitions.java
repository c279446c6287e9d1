package org.zeren.graph.meaning;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The definitions in {@code schema/graphql}, directives and all. */
final class SchemaDefinitions {

  private static final String LOCATION = "classpath:schema/graphql/**/*.graphqls";

  private SchemaDefinitions() {}

  static TypeDefinitionRegistry read(ResourcePatternResolver resources) {
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
}

package org.zeren.graph.answer;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.WiringFactory;

/** The schema as clients see it, answered by something else than the graph. */
public final class SchemaForTests {

  private SchemaForTests() {}

  public static GraphQLSchema wired(TypeDefinitionRegistry definitions, WiringFactory by) {
    RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().wiringFactory(by);
    Scalars.all().forEach(wiring::scalar);
    return new SchemaGenerator()
        .makeExecutableSchema(PublicDefinitions.of(definitions), wiring.build());
  }
}

package org.zeren.graph.answer;

import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** The scalars of the schema beside GraphQL's own. */
final class Scalars {

  private Scalars() {}

  static List<GraphQLScalarType> all() {
    return List.of(
        scalar("Date", new DateCoercing()),
        ExtendedScalars.DateTime,
        scalar("Decimal", new DecimalCoercing()));
  }

  private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }
}

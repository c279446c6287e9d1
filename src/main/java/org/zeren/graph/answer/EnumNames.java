package org.zeren.graph.answer;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.HashMap;
import java.util.Map;

/** The names of an enum's values, by what the database holds. */
public final class EnumNames {

  private EnumNames() {}

  public static Map<Object, String> of(GraphQLEnumType type) {
    Map<Object, String> names = new HashMap<>();
    for (GraphQLEnumValueDefinition value : type.getValues()) {
      names.put(String.valueOf(value.getValue()), value.getName());
    }
    return Map.copyOf(names);
  }
}

package org.zeren.graph;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.HashMap;
import java.util.Map;
import org.zeren.access.Caller;

/** The rules that the schema's definitions name. */
record DefinedRules(Definitions definitions, Questions questions) implements GraphRules {

  static GraphRules of(TypeDefinitionRegistry schema, Questions questions) {
    return new DefinedRules(Definitions.of(schema), questions);
  }

  @Override
  public String in(String cypher) {
    return definitions.fragment(cypher).toString();
  }

  @Override
  public Map<String, Object> parameters(Caller caller) {
    Map<String, Object> told = new HashMap<>(questions.asOf(null));
    told.put(VisibleNodes.READERS, caller.readers());
    return told;
  }
}

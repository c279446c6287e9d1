package org.zeren.graph.meaning;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zeren.access.Caller;

/**
 * The rules that the schema's definitions name.
 *
 * @param written the statements that were asked for, each always in the same words, so that the
 *     database plans it once
 */
record DefinedRules(Definitions definitions, Questions questions, Map<String, String> written)
    implements GraphRules {

  /** Names stay as they are, and nothing is left out. */
  private static final Places AS_WRITTEN =
      new Places() {

        @Override
        public String edge() {
          return "edge";
        }

        @Override
        public boolean holds(String condition) {
          return condition.startsWith("takes.");
        }

        @Override
        public String fill(String place) {
          return place;
        }
      };

  static GraphRules of(TypeDefinitionRegistry schema, Questions questions) {
    return new DefinedRules(Definitions.of(schema), questions, new ConcurrentHashMap<>());
  }

  @Override
  public String in(String cypher) {
    return written.computeIfAbsent(cypher, it -> definitions.fragment(it).render(AS_WRITTEN));
  }

  @Override
  public Map<String, Object> parameters(Caller caller) {
    return questions.told(null, caller);
  }

  @Override
  public Map<String, Object> parametersOn(LocalDate day) {
    Map<String, Object> told = new HashMap<>(questions.asOf(day));
    told.put(VisibleNodes.READERS, List.of());
    return told;
  }
}

package org.zeren.graph.meaning;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.TypeInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.GraphModel.FilterField;
import org.zeren.graph.meaning.GraphModel.FilterType;

/** Reads what the fields of filter inputs ask for. */
final class FilterReader {

  private static final Set<String> COMBINING = Set.of("and", "or", "not");

  private final Definitions definitions;
  private final Map<String, FilterType> filters = new HashMap<>();

  FilterReader(Definitions definitions) {
    this.definitions = definitions;
  }

  FilterType filter(InputObjectTypeDefinition input) {
    FilterType known = filters.get(input.getName());
    if (known != null) {
      return known;
    }
    Map<String, FilterField> fields = new LinkedHashMap<>();
    for (InputValueDefinition field : input.getInputValueDefinitions()) {
      if (!COMBINING.contains(field.getName())) {
        fields.put(field.getName(), filterField(input.getName(), field));
      }
    }
    FilterType filter = new FilterType(input.getName(), Map.copyOf(fields));
    filters.put(input.getName(), filter);
    return filter;
  }

  private FilterField filterField(String owner, InputValueDefinition field) {
    SchemaDirective where = SchemaDirective.on(field, "where");
    SchemaDirective fullText = SchemaDirective.on(field, "fullText");
    if (fullText != null) {
      return new FilterField.FullText(fullText.text("index"));
    }
    if (where == null) {
      throw new StartRefused(
          "The filter field " + owner + "." + field.getName() + " has no meaning in the graph.",
          "Give it @where or @fullText in schema/graphql.");
    }
    if (TypeInfo.typeInfo(field.getType()).getName().equals("Boolean")) {
      return new FilterField.Flag(definitions.fragment(where.text("cypher")));
    }
    return new FilterField.Condition(
        definitions.fragment(where.text("cypher")),
        definitions.optional(where.optional("edge")),
        isId(field));
  }

  /** Whether the value holds global ids. */
  static boolean isId(InputValueDefinition input) {
    return TypeInfo.typeInfo(input.getType()).getName().equals("ID");
  }
}

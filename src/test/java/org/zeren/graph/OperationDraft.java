package org.zeren.graph;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables, fragments and aliases of an operation while it is being written. */
final class OperationDraft {

  private final List<String> declarations = new ArrayList<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();
  private final List<String> fragments = new ArrayList<>();
  private int names;

  String name(String stem) {
    return stem + names++;
  }

  /** A new variable with that value, as it stands in the document. */
  String variable(GraphQLType type, @Nullable Object value) {
    String name = absentVariable(type);
    variables.put(name.substring(1), value);
    return name;
  }

  /** A variable that no value is given for. */
  String absentVariable(GraphQLType type) {
    String name = "$" + name("v");
    declarations.add(name + ": " + GraphQLTypeUtil.simplePrint(type));
    return name;
  }

  /** A new named fragment, as it is spread. */
  String fragment(String type, String selection) {
    String name = name("F");
    fragments.add("fragment " + name + " on " + type + " { " + selection + " }");
    return "..." + name;
  }

  Operation operation(String selection) {
    String declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ") ";
    return new Operation(
        "query " + declared + selection + "\n" + String.join("\n", fragments), variables);
  }
}

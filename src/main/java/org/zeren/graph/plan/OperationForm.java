package org.zeren.graph.plan;

import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Given;

/**
 * One operation of a document that was found valid. Requests of one shape, which differ only in the
 * texts and ids that they give, are answered with the same statements.
 */
final class OperationForm {

  /** Stands in a shape for a variable that has no value. */
  private static final String ABSENT = "absent";

  private final OperationDefinition definition;
  private final Map<String, FragmentDefinition> fragments;
  private final List<Variable> variables = new ArrayList<>();

  private record Variable(String name, GraphQLInputType type) {}

  OperationForm(Document document, @Nullable String name, GraphQLSchema schema) {
    NodeUtil.GetOperationResult of = NodeUtil.getOperation(document, name);
    this.definition = of.operationDefinition;
    this.fragments = of.fragmentsByName;
    definition
        .getVariableDefinitions()
        .forEach(
            it ->
                variables.add(
                    new Variable(
                        it.getName(),
                        (GraphQLInputType) TypeFromAST.getTypeFromAST(schema, it.getType()))));
  }

  OperationDefinition definition() {
    return definition;
  }

  Map<String, FragmentDefinition> fragments() {
    return fragments;
  }

  boolean isQuery() {
    return definition.getOperation() == OperationDefinition.Operation.QUERY;
  }

  /** What decides about the statements of a request with those variables, coerced. */
  List<@Nullable Object> shape(Map<String, ?> values) {
    List<@Nullable Object> shape = new ArrayList<>(variables.size());
    for (Variable variable : variables) {
      Object value = values.get(variable.name());
      shape.add(
          value == null && !values.containsKey(variable.name())
              ? ABSENT
              : VariableShape.of(variable.type(), value));
    }
    return shape;
  }

  /** The variables with everything that does not decide about the statements only {@link Given}. */
  Map<String, @Nullable Object> given(Map<String, ?> values) {
    Map<String, @Nullable Object> given = new HashMap<>(values);
    for (Variable variable : variables) {
      String name = variable.name();
      if (values.containsKey(name)) {
        given.put(name, VariableShape.given(variable.type(), values.get(name), it -> it.get(name)));
      }
    }
    return given;
  }
}

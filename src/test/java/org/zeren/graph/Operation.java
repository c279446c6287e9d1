package org.zeren.graph;

import graphql.ExecutionInput;
import java.util.Map;

/** A GraphQL document and its variables. */
record Operation(String document, Map<String, Object> variables) {

  ExecutionInput input() {
    return ExecutionInput.newExecutionInput(document).variables(variables).build();
  }

  @Override
  public String toString() {
    return document + "\nvariables: " + variables;
  }
}

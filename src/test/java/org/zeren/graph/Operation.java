package org.zeren.graph;

import graphql.ExecutionInput;
import java.util.Map;
import org.zeren.access.Caller;

/** A GraphQL document and its variables. */
record Operation(String document, Map<String, Object> variables) {

  ExecutionInput input() {
    return ExecutionInput.newExecutionInput(document).variables(variables).build();
  }

  /** The same as that caller sends it. */
  ExecutionInput input(Caller caller) {
    return input().transform(it -> it.graphQLContext(context -> context.put(Caller.class, caller)));
  }

  @Override
  public String toString() {
    return document + "\nvariables: " + variables;
  }
}

package org.zeren.graph.plan;

import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingFieldSelectionSetImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zeren.access.Caller;
import org.zeren.graph.answer.RootFetcher;
import org.zeren.graph.plan.Plan.Root;
import org.zeren.graph.plan.Plan.Ways;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.plan.Writings.Unwritable;
import org.zeren.graph.statement.Asked;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.Statement;
import tools.jackson.core.io.SerializedString;

/** Works out how all requests of one shape are answered. */
record Planner(GraphQLSchema schema, Map<String, RootFetcher> roots) {

  private static final String TYPE_NAME = "__typename";

  /**
   * The plan for requests like that one, which was let through and answered.
   *
   * @throws Unwritable where they cannot be answered without execution field by field
   */
  Plan plan(OperationForm form, Map<String, ?> variables, Caller caller) {
    CoercedVariables given = CoercedVariables.of(new HashMap<>(form.given(variables)));
    ExecutableNormalizedOperation operation =
        ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
            schema, form.definition(), form.fragments(), given);
    Writings writings = new Writings(schema, form.fragments(), given);
    List<Root> planned = new ArrayList<>();
    for (ExecutableNormalizedField field : operation.getTopLevelFields()) {
      planned.add(root(field, operation, writings, caller));
    }
    return new Plan(planned);
  }

  private Root root(
      ExecutableNormalizedField field,
      ExecutableNormalizedOperation operation,
      Writings writings,
      Caller caller) {
    SerializedString name = new SerializedString(field.getResultKey());
    if (field.getName().equals(TYPE_NAME)) {
      String type = schema.getQueryType().getName();
      return new Root(
          field.getResultKey(),
          name,
          null,
          new Slot(
              (value, out) -> {
                out.writeString(type);
                return true;
              },
              true));
    }
    RootFetcher fetcher = roots.get(field.getName());
    GraphQLFieldDefinition definition = schema.getQueryType().getFieldDefinition(field.getName());
    if (fetcher == null || definition == null) {
      throw new Unwritable(field.getName());
    }
    Asked asked =
        new Asked(
            field.getResolvedArguments(),
            DataFetchingFieldSelectionSetImpl.newCollector(
                    schema, definition.getType(), () -> field)
                .getImmediateFields(),
            caller,
            null);
    RootRead read = fetcher.compile().apply(asked);
    if (read == null) {
      throw new Unwritable(field.getName());
    }
    Statement whole = read.whole().get();
    Parts parts = read.parts();
    GraphQLOutputType type = definition.getType();
    MergedField merged = operation.getMergedField(field);
    return new Root(
        field.getResultKey(),
        name,
        new Ways(
            whole,
            writings.slot(whole.shape(), type, merged),
            parts,
            writings.slot(parts.shape(), type, merged)),
        null);
  }
}

package org.zeren.graph.statement;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import org.zeren.access.Caller;

/** What one field of a request asks for, and who asks. */
public record Asked(Map<String, ?> arguments, List<SelectedField> selected, Caller caller) {

  /** The same of a field that is being fetched. */
  public static Asked by(DataFetchingEnvironment field) {
    return new Asked(
        field.getArguments(),
        field.getSelectionSet().getImmediateFields(),
        Caller.of(field.getGraphQlContext()));
  }
}

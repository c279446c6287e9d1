package org.zeren.graph.statement;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Caller;

/**
 * What one field of a request asks for, and who asks.
 *
 * @param day the day that the whole request is about; null where none is named
 */
public record Asked(
    Map<String, ?> arguments,
    List<SelectedField> selected,
    Caller caller,
    @Nullable LocalDate day) {

  /** The same of a field that is being fetched, whatever day the request is about. */
  public static Asked by(DataFetchingEnvironment field) {
    return by(field, null);
  }

  /** The same of a field that is being fetched in a request about that day. */
  public static Asked by(DataFetchingEnvironment field, @Nullable LocalDate day) {
    return new Asked(
        field.getArguments(),
        field.getSelectionSet().getImmediateFields(),
        Caller.of(field.getGraphQlContext()),
        day);
  }

  /** The date that the answer is for: the field's own, or the request's; null for today. */
  @Nullable Object asOf() {
    Object own = arguments.get("asOf");
    return own == null ? day : own;
  }
}

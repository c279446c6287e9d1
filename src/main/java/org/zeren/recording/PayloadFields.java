package org.zeren.recording;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.graph.answer.NodeReader;

/** What payloads show: nodes with what the client selects of them, and errors. */
record PayloadFields(NodeReader nodes) implements RuntimeWiringConfigurer {

  /** Which of the ids of an outcome each field shows. */
  private static final Map<String, List<String>> SHOWN =
      Map.of(
          "FollowUpPayload", List.of("followUp"),
          "MeasurePayload", List.of("measure"),
          "RestrictAccessPayload", List.of("node"),
          "ResponsibilityPayload", List.of("responsibility"),
          "TransferPayload", List.of("ended", "opened"));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    SHOWN.forEach(
        (type, fields) -> {
          TypeRuntimeWiring.Builder payload = payload(type);
          for (int at = 0; at < fields.size(); at++) {
            payload.dataFetcher(fields.get(at), node(at));
          }
          wiring.type(payload);
        });
    wiring.type(
        payload("RemindPayload")
            .dataFetcher("reminders", field -> nodes.readAll(outcome(field).ids(), field)));
  }

  private static TypeRuntimeWiring.Builder payload(String type) {
    return TypeRuntimeWiring.newTypeWiring(type)
        .dataFetcher(
            "userErrors", field -> outcome(field).errors().stream().map(UserError::shown).toList());
  }

  private DataFetcher<@Nullable Object> node(int at) {
    return field -> {
      List<String> ids = outcome(field).ids();
      return ids.isEmpty() ? null : nodes.read(ids.get(at), field);
    };
  }

  private static Outcome outcome(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getSource());
  }
}

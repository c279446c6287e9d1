package org.zeren.recording;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
        TypeRuntimeWiring.newTypeWiring("UserError")
            .dataFetcher("code", of(it -> it.wrong().code().name()))
            .dataFetcher("reason", of(it -> it.wrong().name()))
            .dataFetcher("facts", of(UserError::shownFacts))
            .dataFetcher("field", of(UserError::field))
            .dataFetcher("message", PayloadFields::message));
    wiring.type(
        payload("RemindPayload")
            .dataFetcher("reminders", field -> nodes.readAll(outcome(field).ids(), field)));
  }

  private static TypeRuntimeWiring.Builder payload(String type) {
    return TypeRuntimeWiring.newTypeWiring(type)
        .dataFetcher("userErrors", field -> outcome(field).errors());
  }

  private DataFetcher<@Nullable Object> node(int at) {
    return field -> {
      List<String> ids = outcome(field).ids();
      return ids.isEmpty() ? null : nodes.read(ids.get(at), field);
    };
  }

  private static @Nullable Object message(DataFetchingEnvironment field) {
    Sentences sentences = Sentences.valueOf(String.valueOf(field.<Object>getArgument("lang")));
    return of(sentences::of).get(field);
  }

  /** Of a mistake in an input; other features give theirs as maps of what is shown. */
  private static SimpleFetcher of(Function<UserError, @Nullable Object> shown) {
    return field -> {
      Object error = Objects.requireNonNull(field.getSource());
      return error instanceof UserError mistake
          ? shown.apply(mistake)
          : ((Map<?, ?>) error).get(field.getField().getName());
    };
  }

  /** One that throws nothing. */
  private interface SimpleFetcher extends DataFetcher<@Nullable Object> {

    @Override
    @Nullable Object get(DataFetchingEnvironment field);
  }

  private static Outcome outcome(DataFetchingEnvironment field) {
    return Objects.requireNonNull(field.getSource());
  }
}

package org.zeren.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.access.Caller;
import org.zeren.access.Role;

/** Sends mutations as one caller. */
public final class Desk {

  public static final Caller SUPERVISOR =
      new Caller("test-supervisor", Set.of(Role.SUPERVISOR), Offices.agency("office"));

  private static final String FOLLOW_UP =
      """
      { id kind status summary english: summary(lang: EN) version evidenceStatus occurredOn period dueOn recordedBy
        recordedAt measures { id } performedBy { id } links { confidence reason measure { id } }
        figures { label value unit } document { id } provision { id }
        assessments { verdict remark recordedBy ofVersion assessor { id } } }""";

  private static final String DUTY =
      """
      { id role basis since until statedAs agency { id } measure { id } document { id } provision { id }
        currentHolder { id } }""";

  private static final Map<String, String> SELECTIONS =
      Map.of(
          "restrictAccess", "node { id }",
          "closeMeasure", "measure { id reportedStatus evidenceStatus scheduleStatus }",
          "reopenMeasure", "measure { id reportedStatus evidenceStatus scheduleStatus }",
          "remind", "reminders " + FOLLOW_UP,
          "assignResponsibility", "responsibility " + DUTY,
          "endResponsibility", "responsibility " + DUTY,
          "transferResponsibility", "ended " + DUTY + " opened " + DUTY);

  private final GraphQlTester graphQl;

  public Desk(ExecutionGraphQlService service, Caller caller) {
    this.graphQl =
        ExecutionGraphQlServiceTester.builder(service)
            .configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(Caller.class, caller)).build())
            .build();
  }

  GraphQlTester graphQl() {
    return graphQl;
  }

  /** What came of a mutation. */
  public record Answer(Map<String, Object> payload, List<ResponseError> errors) {

    /** As {@code CODE at.path}, by path. */
    public List<String> mistakes() {
      List<String> mistakes = new ArrayList<>();
      for (Object error : (List<?>) payload.get("userErrors")) {
        Map<?, ?> mistake = (Map<?, ?>) error;
        List<?> field = (List<?>) mistake.get("field");
        mistakes.add(
            mistake.get("code")
                + (field == null
                    ? ""
                    : " " + String.join(".", field.stream().map(String::valueOf).toList())));
      }
      return mistakes;
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> node(String field) {
      return (Map<String, Object>) payload.get(field);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> nodes(String field) {
      return (List<Map<String, Object>>) payload.get(field);
    }

    public String id(String field) {
      return String.valueOf(node(field).get("id"));
    }

    /** The code of the request's only error. */
    Object code() {
      return errors.get(0).getExtensions().get("code");
    }
  }

  /** Under a new key, unless the input has one. */
  public Answer send(String mutation, Map<String, Object> input) {
    Map<String, Object> keyed = new HashMap<>(input);
    keyed.putIfAbsent("idempotencyKey", UUID.randomUUID().toString());
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
    String selection = SELECTIONS.getOrDefault(mutation, "followUp " + FOLLOW_UP);
    Map<String, Object> payload = new HashMap<>();
    List<ResponseError> errors = new ArrayList<>();
    GraphQlTester.Response response =
        graphQl
            .document(
                "mutation($input: %s) { %s(input: $input) { %s userErrors { code message field } } }"
                    .formatted(type, mutation, selection))
            .variable("input", keyed)
            .execute();
    response.errors().satisfy(errors::addAll);
    if (errors.isEmpty()) {
      payload.putAll(
          response
              .path(mutation)
              .entity(
                  new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {})
              .get());
    }
    return new Answer(payload, errors);
  }

  Answer record(String measure, String performer, Map<String, Object> more) {
    Map<String, Object> input = new HashMap<>();
    input.put("measureIds", List.of(measure));
    input.put("kind", "REPORT");
    input.put("status", "DONE");
    input.put("summary", "完成");
    input.put("performedByIds", List.of(performer));
    input.putAll(more);
    return send("recordFollowUp", input);
  }

  Answer record(String measure, String performer) {
    return record(measure, performer, Map.of());
  }
}

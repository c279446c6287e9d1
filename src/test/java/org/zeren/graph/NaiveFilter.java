package org.zeren.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A filter input: every field given must hold. */
final class NaiveFilter {

  private static final Set<String> COMBINING = Set.of("and", "or", "not");

  private final Map<String, Condition> conditions = new HashMap<>();

  /** What is judged: a node, the relationship it is listed by, and the rest of the filter. */
  record Candidate(
      Vertex vertex, Vertex.@Nullable Edge edge, Map<String, Object> input, Moment moment) {

    /** Whether the filter's list of that name has the value; an absent list has every value. */
    boolean allows(String field, @Nullable Object value) {
      return !(input.get(field) instanceof List<?> list) || list.contains(value);
    }
  }

  interface Condition {
    boolean holds(Candidate candidate, Object value);
  }

  interface OneOf {
    @Nullable Object value(Candidate candidate);
  }

  NaiveFilter where(String field, Condition condition) {
    conditions.put(field, condition);
    return this;
  }

  /** A field that lists the values allowed. */
  NaiveFilter oneOf(String field, OneOf value) {
    return where(field, (it, allowed) -> ((List<?>) allowed).contains(value.value(it)));
  }

  NaiveFilter oneOf(String field, String property) {
    return oneOf(field, it -> it.vertex().get(property));
  }

  boolean knows(String field) {
    return COMBINING.contains(field) || conditions.containsKey(field);
  }

  boolean holds(
      Vertex vertex, Vertex.@Nullable Edge edge, Map<String, Object> input, Moment moment) {
    Map<String, Object> asked = effective(input);
    return asked.entrySet().stream()
        .allMatch(
            it ->
                switch (it.getKey()) {
                  case "and" ->
                      inputs(it.getValue()).stream()
                          .allMatch(each -> holds(vertex, edge, each, moment));
                  case "or" ->
                      inputs(it.getValue()).stream()
                          .anyMatch(each -> holds(vertex, edge, each, moment));
                  case "not" -> !holds(vertex, edge, input(it.getValue()), moment);
                  default ->
                      conditions
                          .get(it.getKey())
                          .holds(new Candidate(vertex, edge, asked, moment), it.getValue());
                });
  }

  static boolean asksForNothing(Map<String, Object> input) {
    return effective(input).isEmpty();
  }

  /** What a filter asks for: an empty condition is left out wherever it stands. */
  private static Map<String, Object> effective(Map<String, Object> input) {
    Map<String, Object> asked = new HashMap<>();
    input.forEach(
        (name, value) -> {
          Object all =
              switch (name) {
                case "and", "or" ->
                    value == null
                        ? List.of()
                        : inputs(value).stream()
                            .map(NaiveFilter::effective)
                            .filter(it -> !it.isEmpty())
                            .toList();
                case "not" -> value == null ? Map.of() : effective(input(value));
                default -> value;
              };
          if (all != null && !all.equals(List.of()) && !all.equals(Map.of())) {
            asked.put(name, all);
          }
        });
    return asked;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> input(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<Map<String, Object>> inputs(Object value) {
    return ((List<?>) value).stream().map(NaiveFilter::input).toList();
  }

  static boolean withinNumbers(long number, Object range) {
    return !(input(range).get("min") instanceof Integer min && number < min)
        && !(input(range).get("max") instanceof Integer max && number > max);
  }

  /** Never without a date. */
  static boolean withinDates(@Nullable LocalDate day, Object range) {
    return day != null
        && !(input(range).get("from") instanceof LocalDate from && day.isBefore(from))
        && !(input(range).get("to") instanceof LocalDate to && day.isAfter(to));
  }
}

package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** Every number of a read model is the totalCount of the list that the same filter selects. */
@ZerenTest
class CountsTest {

  private static final ParameterizedTypeReference<Map<String, Object>> MAP =
      new ParameterizedTypeReference<>() {};
  private static final List<String> AGENCIES =
      List.of("agency:jl-hrss", "agency:jl-health", "agency:jl-finance", "agency:jl-union");

  @Autowired private GraphQlTester graphQl;

  static Stream<Map<String, Object>> filters() {
    SplittableRandom random = new SplittableRandom(20260101);
    return Stream.concat(
        Stream.of(Map.of()), IntStream.range(0, 7).mapToObj(i -> filter(random, 2)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void overviewAndWorkloadCountWhatTheListsSelect(Map<String, Object> filter) {
    Map<String, Object> answer =
        graphQl
            .document(
                """
                query($filter: MeasureFilter) {
                  overview(filter: $filter) {
                    measures
                    byScheduleStatus { status count }
                    byReportedStatus { status count }
                    byEvidenceStatus { status count }
                    bySector { sector count }
                    byTheme { theme { id } count }
                  }
                  workload(filter: $filter) {
                    agency { id } total byRole { role count } sole shared overdue withoutFollowUp completed
                  }
                }
                """)
            .variable("filter", filter)
            .execute()
            .path("")
            .entity(MAP)
            .get();

    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, Map<String, Object>> selections = new LinkedHashMap<>();
    expectations(answer, numbers, selections);
    assertThat(totals(filter, selections)).isEqualTo(numbers);
  }

  /** What a full-text index finds is looked up beside other values of the same row. */
  @Test
  void aTextIsLookedForBelowOtherObjects() {
    graphQl
        .document(
            """
            {
              followUps(first: 5) {
                nodes { id dueOn evidenceStatus performedBy { name followUps(filter: {text: "补助"}) { totalCount nodes { id } } } }
              }
            }
            """)
        .execute()
        .path("followUps.nodes")
        .entityList(MAP)
        .hasSize(5);
  }

  @SuppressWarnings("unchecked")
  private static void expectations(
      Map<String, Object> answer,
      Map<String, Integer> numbers,
      Map<String, Map<String, Object>> selections) {
    Map<String, Object> overview = (Map<String, Object>) answer.get("overview");
    expect(numbers, selections, overview.get("measures"), Map.of());
    each(
        overview,
        "byScheduleStatus",
        it -> Map.of("scheduleStatuses", List.of(it.get("status"))),
        numbers,
        selections);
    each(
        overview,
        "byReportedStatus",
        it -> Map.of("reportedStatuses", List.of(it.get("status"))),
        numbers,
        selections);
    each(
        overview,
        "byEvidenceStatus",
        it -> Map.of("evidenceStatuses", List.of(it.get("status"))),
        numbers,
        selections);
    each(
        overview,
        "bySector",
        it -> Map.of("agencySectors", List.of(it.get("sector"))),
        numbers,
        selections);
    each(
        overview,
        "byTheme",
        it -> Map.of("themeIds", List.of(((Map<String, Object>) it.get("theme")).get("id"))),
        numbers,
        selections);
    for (Map<String, Object> row :
        ((List<Map<String, Object>>) answer.get("workload")).stream().limit(4).toList()) {
      Map<String, Object> agency =
          Map.of("agencyIds", List.of(((Map<String, Object>) row.get("agency")).get("id")));
      expect(numbers, selections, row.get("total"), agency);
      Map<String, Object> owned = with(agency, "roles", List.of("LEAD", "RESPONSIBLE"));
      expect(numbers, selections, row.get("sole"), with(owned, "agencyCount", Map.of("max", 1)));
      expect(numbers, selections, row.get("shared"), with(owned, "agencyCount", Map.of("min", 2)));
      expect(
          numbers,
          selections,
          row.get("overdue"),
          with(agency, "scheduleStatuses", List.of("OVERDUE")));
      expect(numbers, selections, row.get("withoutFollowUp"), with(agency, "hasFollowUp", false));
      expect(
          numbers,
          selections,
          row.get("completed"),
          with(agency, "reportedStatuses", List.of("COMPLETED")));
      each(
          row, "byRole", it -> with(agency, "roles", List.of(it.get("role"))), numbers, selections);
    }
  }

  @SuppressWarnings("unchecked")
  private static void each(
      Map<String, Object> owner,
      String name,
      Function<Map<String, Object>, Map<String, Object>> selection,
      Map<String, Integer> numbers,
      Map<String, Map<String, Object>> selections) {
    ((List<Map<String, Object>>) owner.get(name))
        .forEach(it -> expect(numbers, selections, it.get("count"), selection.apply(it)));
  }

  private static void expect(
      Map<String, Integer> numbers,
      Map<String, Map<String, Object>> selections,
      Object number,
      Map<String, Object> selection) {
    String alias = "n" + numbers.size();
    numbers.put(alias, (Integer) number);
    selections.put(alias, selection);
  }

  private static Map<String, Object> with(Map<String, Object> filter, String name, Object value) {
    Map<String, Object> more = new HashMap<>(filter);
    more.put(name, value);
    return more;
  }

  /** The totals of all those lists, in one request. */
  private Map<String, Integer> totals(
      Map<String, Object> filter, Map<String, Map<String, Object>> selections) {
    StringBuilder variables = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    selections
        .keySet()
        .forEach(
            alias -> {
              variables.append(" $").append(alias).append(": MeasureFilter");
              fields.append(" %s: measures(filter: $%s) { totalCount }".formatted(alias, alias));
            });
    var request = graphQl.document("query(" + variables + ") {" + fields + " }");
    for (var selection : selections.entrySet()) {
      request.variable(selection.getKey(), Map.of("and", List.of(filter, selection.getValue())));
    }
    GraphQlTester.Response response = request.execute();
    Map<String, Integer> totals = new LinkedHashMap<>();
    selections
        .keySet()
        .forEach(
            alias ->
                totals.put(
                    alias, response.path(alias + ".totalCount").entity(Integer.class).get()));
    return totals;
  }

  private static Map<String, Object> filter(SplittableRandom random, int depth) {
    Map<String, Object> filter = new LinkedHashMap<>();
    int fields = random.nextInt(1, 3);
    for (int i = 0; i < fields; i++) {
      switch (random.nextInt(depth > 0 ? 11 : 8)) {
        case 0 ->
            filter.put(
                "documentIds",
                List.of(
                    pick(
                        random,
                        "document:notice-2020-163",
                        "document:talent-plan-14-5",
                        "document:reply-2025-27")));
        case 1 ->
            filter.put(
                "kinds", List.of(pick(random, "MEASURE", "TASK", "COMMITMENT"), "MECHANISM"));
        case 2 -> filter.put("agencyIds", List.of(AGENCIES.get(random.nextInt(AGENCIES.size()))));
        case 3 -> filter.put("agencySectors", List.of(pick(random, "HEALTH", "HR", "EDUCATION")));
        case 4 -> filter.put("hasFollowUp", random.nextBoolean());
        case 5 ->
            filter.put(
                "scheduleStatuses",
                List.of(pick(random, "OVERDUE", "NO_DEADLINE", "UNDETERMINABLE")));
        case 6 -> filter.put("agencyCount", Map.of("min", random.nextInt(3)));
        case 7 -> filter.put("text", pick(random, "医务人员", "staff", "人才"));
        case 8 -> filter.put("not", filter(random, depth - 1));
        case 9 -> filter.put("or", List.of(filter(random, depth - 1), filter(random, depth - 1)));
        default -> filter.put("and", List.of(filter(random, depth - 1)));
      }
    }
    return filter;
  }

  private static String pick(SplittableRandom random, String... values) {
    return values[random.nextInt(values.length)];
  }
}

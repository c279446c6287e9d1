package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** What an overview counts beside the measures. */
@ZerenTest
class OverviewTest {

  @Autowired private GraphQlTester graphQl;

  static Stream<Map<String, Object>> filters() {
    return Stream.of(
        Map.of("documentIds", List.of("document:notice-2020-163")),
        Map.of("agencyIds", List.of("agency:jl-health", "agency:jl-union")),
        Map.of("kinds", List.of("COMMITMENT"), "agencyCount", Map.of("min", 1)),
        Map.of("not", Map.of("kinds", List.of("TASK", "MEASURE"))),
        Map.of("hasFollowUp", true),
        Map.of("ids", List.of("measure:nothing/1")));
  }

  @Test
  void withoutAFilterEverythingCounts() {
    graphQl
        .document(
            """
            {
              overview { measures agencies beneficiaryGroups documents followUps }
              measures { totalCount } agencies { totalCount } beneficiaryGroups { totalCount }
              documents { totalCount } followUps { totalCount }
            }
            """)
        .execute()
        .path("")
        .entity(Whole.class)
        .satisfies(
            it ->
                assertThat(it.overview())
                    .isEqualTo(
                        new Overview(
                            it.measures().totalCount(),
                            it.agencies().totalCount(),
                            it.beneficiaryGroups().totalCount(),
                            it.documents().totalCount(),
                            it.followUps().totalCount())));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void withAFilterWhatBelongsToTheSelectedMeasuresCounts(Map<String, Object> filter) {
    Set<Id> measures = new LinkedHashSet<>();
    Set<Id> agencies = new LinkedHashSet<>();
    Set<Id> groups = new LinkedHashSet<>();
    Set<Id> documents = new LinkedHashSet<>();
    Set<Id> followUps = new LinkedHashSet<>();
    Page page = null;
    do {
      page = measures(filter, page == null ? null : page.pageInfo().endCursor());
      for (Measure measure : page.nodes()) {
        measures.add(new Id(measure.id()));
        measure.responsibilities().forEach(duty -> agencies.add(duty.agency()));
        groups.addAll(measure.beneficiaries());
        documents.add(measure.document());
        followUps.addAll(measure.followUps().nodes());
      }
    } while (page.pageInfo().hasNextPage());

    graphQl
        .document(
            """
            query($filter: MeasureFilter) {
              overview(filter: $filter) { measures agencies beneficiaryGroups documents followUps }
            }
            """)
        .variable("filter", filter)
        .execute()
        .path("overview")
        .entity(Overview.class)
        .isEqualTo(
            new Overview(
                measures.size(),
                agencies.size(),
                groups.size(),
                documents.size(),
                followUps.size()));
  }

  private Page measures(Map<String, Object> filter, @Nullable String after) {
    return graphQl
        .document(
            """
            query($filter: MeasureFilter, $after: String) {
              measures(filter: $filter, first: 60, after: $after) {
                nodes {
                  id responsibilities(roles: [LEAD, RESPONSIBLE]) { agency { id } } beneficiaries { id } document { id }
                  followUps(first: 50) { nodes { id } }
                }
                pageInfo { hasNextPage endCursor }
              }
            }
            """)
        .variable("filter", filter)
        .variable("after", after)
        .execute()
        .path("measures")
        .entity(Page.class)
        .get();
  }

  record Overview(
      int measures, int agencies, int beneficiaryGroups, int documents, int followUps) {}

  record Whole(
      Overview overview,
      Total measures,
      Total agencies,
      Total beneficiaryGroups,
      Total documents,
      Total followUps) {}

  record Total(int totalCount) {}

  record Page(List<Measure> nodes, PageInfo pageInfo) {}

  record PageInfo(boolean hasNextPage, String endCursor) {}

  record Measure(
      String id,
      List<Duty> responsibilities,
      List<Id> beneficiaries,
      Id document,
      FollowUps followUps) {}

  record Duty(Id agency) {}

  record FollowUps(List<Id> nodes) {}

  record Id(String id) {}
}

package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class DiscrepanciesTest {

  @Autowired private GraphQlTester graphQl;

  @Test
  void everyDiscrepancyNamesItsProvisionsAndWhatItIsAbout() {
    List<Discrepancy> all =
        graphQl
            .document(
                "{ discrepancies(first: 100) { nodes { kind summary provisions { id } subjects { id } } } }")
            .execute()
            .path("discrepancies.nodes")
            .entityList(Discrepancy.class)
            .get();

    assertThat(all)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            it -> {
              assertThat(it.provisions()).isNotEmpty().doesNotHaveDuplicates();
              assertThat(it.subjects()).isNotEmpty();
              assertThat(it.summary()).isNotBlank();
            });
  }

  @Test
  void onlyTheKindsAskedForAreListed() {
    graphQl
        .document("{ discrepancies(kinds: [PLACE]) { nodes { kind } } }")
        .execute()
        .path("discrepancies.nodes[*].kind")
        .entityList(String.class)
        .satisfies(kinds -> assertThat(kinds).isNotEmpty().containsOnly("PLACE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "measure:notice-2020-163/20",
        "provision:notice-2020-163/20",
        "document:notice-2020-163"
      })
  void recuperationInsideAndOutsideTheProvinceIsFoundFromEachSide(String subject) {
    graphQl
        .document(
            "query($id: ID) { discrepancies(subjectId: $id, kinds: [PLACE]) { nodes { summary } } }")
        .variable("id", subject)
        .execute()
        .path("discrepancies.nodes[*].summary")
        .entityList(String.class)
        .satisfies(summaries -> assertThat(summaries).anyMatch(it -> it.contains("疗")));
  }

  record Discrepancy(String kind, String summary, List<Id> provisions, List<Id> subjects) {}

  record Id(String id) {}
}

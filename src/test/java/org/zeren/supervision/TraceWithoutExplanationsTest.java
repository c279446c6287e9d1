package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** What is told of the shipped documents does not depend on whether it is explained as well. */
@ZerenTest
class TraceWithoutExplanationsTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;

  @Test
  void hasTheSameSteps() {
    List<String> ids = Traces.subjects(driver);

    assertThat(ids).hasSizeGreaterThan(150);
    for (String id : ids) {
      assertThat(steps(id, "order on node { id } provision { id }"))
          .as(id)
          .isNotEmpty()
          .isEqualTo(steps(id, "explanation order on node { id } provision { id }"));
    }
  }

  private List<Map<String, Object>> steps(String id, String selected) {
    List<Map<String, Object>> steps =
        graphQl
            .document("query ($id: ID!) { trace(id: $id) { steps { %s } } }".formatted(selected))
            .variable("id", id)
            .execute()
            .path("trace.steps")
            .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
            .get();
    steps.forEach(step -> step.remove("explanation"));
    return steps;
  }
}

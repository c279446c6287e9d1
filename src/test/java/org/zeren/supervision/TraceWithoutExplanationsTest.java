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

/** What is told does not depend on whether it is explained as well. */
@ZerenTest
class TraceWithoutExplanationsTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;

  @Test
  void hasTheSameStepsForAllOfTheShippedDocuments() {
    List<String> ids = Traces.subjects(driver);

    assertThat(ids).hasSizeGreaterThan(150);
    ids.forEach(this::hasTheSameSteps);
  }

  /** A hundred are told of; issuers, which only explanations ask for, are not counted with them. */
  @Test
  void hasTheSameStepsWhereTheDocumentImplementsMoreThanAreTold() {
    Fixture fixture = new Fixture(driver);
    try {
      fixture.writeMeasure();
      fixture.write(
          """
          MATCH (d:Document {id: 'document:test-trace'})
          CREATE (a:Agency {id: 'agency:test-trace', name: '测试局', level: 'PROVINCE', kind: 'AGENCY', sector: 'OTHER'}),
            (d)-[:ISSUED_BY {rank: 1}]->(a)
          WITH d UNWIND range(1, 120) AS i
          CREATE (:Document {id: 'document:test-trace-' + i, title: '上位文件' + i, kind: 'NOTICE',
            issuedOn: date('2018-01-01')})<-[:IMPLEMENTS {rank: i}]-(d)
          """);

      assertThat(hasTheSameSteps("measure:test-trace/1"))
          .filteredOn(step -> step.get("node").toString().contains("document:test-trace-"))
          .hasSize(100);
    } finally {
      fixture.remove();
    }
  }

  private List<Map<String, Object>> hasTheSameSteps(String id) {
    List<Map<String, Object>> steps = steps(id, "order on node { id } provision { id }");
    assertThat(steps)
        .as(id)
        .isNotEmpty()
        .isEqualTo(steps(id, "explanation order on node { id } provision { id }"));
    return steps;
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

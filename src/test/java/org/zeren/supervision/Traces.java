package org.zeren.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks for traces. */
record Traces(GraphQlTester graphQl) {

  /** The ids of all that can be traced. */
  static List<String> subjects(Driver driver) {
    return driver
        .executableQuery("MATCH (n:Measure|FollowUp) RETURN n.id AS id ORDER BY id")
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /** As of today when no date is given. */
  Trace of(String id, @Nullable String asOf) {
    return ask(id, asOf).path("trace").entity(Trace.class).get();
  }

  GraphQlTester.Response ask(String id, @Nullable String asOf) {
    return graphQl.documentName("trace").variable("id", id).variable("asOf", asOf).execute();
  }

  record Trace(Named subject, List<Step> steps, Picture graph) {

    List<String> nodes() {
      return steps.stream().map(step -> step.node().id()).toList();
    }

    List<String> zh() {
      return steps.stream().map(Step::zh).toList();
    }

    List<String> en() {
      return steps.stream().map(Step::en).toList();
    }

    /** The first step about that node. */
    Step about(String id) {
      return steps.stream().filter(step -> step.node().id().equals(id)).findFirst().orElseThrow();
    }
  }

  record Named(String id, String __typename) {}

  record Clause(String id) {}

  record Step(
      int order,
      @Nullable String on,
      Named node,
      @Nullable Clause provision,
      String zh,
      String en) {}
}

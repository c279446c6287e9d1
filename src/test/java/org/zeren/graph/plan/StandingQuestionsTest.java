package org.zeren.graph.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

/** What is planned after the start can be asked, and is about all that most questions share. */
@ZerenTest
class StandingQuestionsTest {

  @Autowired private GraphQlSource source;

  @Test
  void allFitTheSchema() {
    GraphQLSchema schema = source.schema();

    assertThat(StandingQuestions.of(schema))
        .allSatisfy(
            question ->
                assertThat(
                        ParseAndValidate.parseAndValidate(
                                schema, ExecutionInput.newExecutionInput(question).build())
                            .getErrors())
                    .isEmpty());
  }

  @Test
  void oneIsAboutEachTypeOfNodeAndSomeAboutEachReadModel() {
    List<String> questions = StandingQuestions.of(source.schema());

    source
        .schema()
        .getImplementations(source.schema().getTypeAs("Node"))
        .forEach(
            type ->
                assertThat(questions)
                    .anyMatch(it -> it.contains("... on " + type.getName() + " {")));
    for (String readModel :
        List.of(
            "overview", "workload", "responsibilityMatrix", "gaps", "trace", "paths", "search")) {
      assertThat(questions).anyMatch(it -> it.startsWith("{ " + readModel));
    }
  }
}

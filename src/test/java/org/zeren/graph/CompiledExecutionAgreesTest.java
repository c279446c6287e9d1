package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

/**
 * Random operations on the real schema and graph are answered alike, to the order of the fields,
 * whether rows are completed at once or field by field.
 */
@ZerenTest
class CompiledExecutionAgreesTest {

  private static final int OPERATIONS = Integer.getInteger("zeren.test.operations", 120);
  private static final long FIRST_SEED = Long.getLong("zeren.test.seed", 7L);

  @Autowired private GraphQlSource source;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private List<DataFetcherExceptionResolver> errors;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  @Test
  void withTheStandardStrategyOnRandomOperations() {
    LocalDate today = LocalDate.now(clock);
    NaiveGraph graph = NaiveGraph.load(driver);
    CursorBook cursors = new CursorBook();
    NaiveEvaluator naive = new NaiveEvaluator(definitions, graph, cursors, today);
    RandomOperations operations =
        new RandomOperations(naive, new RandomValues(graph, today), cursors);
    GraphQL standard = StandardExecution.of(source, errors);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + OPERATIONS; seed++) {
      Operation operation = operations.operation(seed);
      assertThat(source.graphQl().execute(operation.input()).toSpecification().toString())
          .as("seed %d: %s", seed, operation)
          .isEqualTo(standard.execute(operation.input()).toSpecification().toString());
    }
  }
}

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import graphql.ExecutionResult;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

/**
 * What the compiled statements answer is what a plain evaluation of the graph in memory answers,
 * for random operations. {@code -Dzeren.test.operations} sets how many seeds there are, {@code
 * -Dzeren.test.seed} the first of them; with 1 and the seed of a failure, that one runs again.
 */
@ZerenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompilerAgreesWithNaiveEvaluationTest {

  private static final long FIRST_SEED = Long.getLong("zeren.test.seed", 20200308L);
  private static final int OPERATIONS = Integer.getInteger("zeren.test.operations", 80);
  private static final int DIFFERENCES_SHOWN = 12;

  @Autowired private GraphQlSource source;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  private final CursorBook cursors = new CursorBook();
  private LocalDate today;
  private NaiveEvaluator naive;
  private RandomOperations operations;

  @BeforeAll
  void loadTheGraph() {
    today = LocalDate.now(clock);
    ReorganisedGraph.create(driver, today);
    NaiveGraph graph = NaiveGraph.load(driver);
    naive = new NaiveEvaluator(definitions, graph, cursors, today);
    operations = new RandomOperations(naive, new RandomValues(graph, today), cursors);
  }

  @AfterAll
  void removeTheGraph() {
    ReorganisedGraph.remove(driver);
  }

  @Test
  void onRandomOperationsAndThePagesThatTheirCursorsLeadTo() {
    List<String> disagreements = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + OPERATIONS; seed++) {
      cursors.forget();
      Operation first = operations.operation(seed);
      List<String> found = disagreements(seed, first);
      Operation further = operations.operation(seed);
      if (found.isEmpty() && !further.equals(first)) {
        found = disagreements(seed, further);
      }
      disagreements.addAll(found);
    }
    assertNone(disagreements);
  }

  @Test
  void onRandomFiltersAndOrders() {
    List<String> disagreements = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + OPERATIONS; seed++) {
      cursors.forget();
      disagreements.addAll(disagreements(seed, operations.filter(seed)));
    }
    assertNone(disagreements);
  }

  private void assertNone(List<String> disagreements) {
    assumeThat(LocalDate.now(clock)).as("the day did not end meanwhile").isEqualTo(today);
    assertThat(disagreements).as("%d seeds from %d", OPERATIONS, FIRST_SEED).isEmpty();
  }

  private List<String> disagreements(long seed, Operation operation) {
    ExecutionResult expected = naive.answer(operation.input());
    ExecutionResult actual = source.graphQl().execute(operation.input());
    List<String> found = new ArrayList<>();
    expected.getErrors().forEach(error -> found.add("naive: " + error.getMessage()));
    actual.getErrors().forEach(error -> found.add("compiled: " + error.getMessage()));
    if (found.isEmpty()) {
      SameAnswer.differences(expected.getData(), actual.getData(), cursors).stream()
          .limit(DIFFERENCES_SHOWN)
          .forEach(found::add);
    }
    return found.isEmpty()
        ? found
        : List.of(
            "-Dzeren.test.operations=1 -Dzeren.test.seed=%d%n%s%n%s"
                .formatted(seed, operation, String.join("\n", found)));
  }
}

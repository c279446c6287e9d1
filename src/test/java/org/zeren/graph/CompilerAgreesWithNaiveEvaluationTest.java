package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import graphql.ExecutionResult;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.access.Caller;
import org.zeren.testing.ZerenTest;

/**
 * What the compiled statements answer is what a plain evaluation of the graph in memory answers,
 * for random operations of several callers, where the graph in memory lacks what is restricted to
 * others. {@code -Dzeren.test.operations} sets how many seeds there are, {@code -Dzeren.test.seed}
 * the first of them; with 1 and the seed of a failure, that one runs again.
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
  private NaiveGraph graph;

  @BeforeAll
  void loadTheGraph() {
    today = LocalDate.now(clock);
    ReorganisedGraph.create(driver, today);
    Marks.set(driver, today);
    graph = NaiveGraph.load(driver);
  }

  @AfterAll
  void removeTheGraph() {
    Marks.remove(driver, today);
    ReorganisedGraph.remove(driver);
  }

  static Stream<Arguments> callers() {
    AtomicBoolean first = new AtomicBoolean(true);
    return Marks.callers()
        .map(it -> Arguments.of(it, first.getAndSet(false) ? OPERATIONS : (OPERATIONS + 3) / 4));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void onRandomOperationsAndThePagesThatTheirCursorsLeadTo(Caller caller, int seeds) {
    Comparison compared = new Comparison(caller);
    List<String> disagreements = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
      cursors.forget();
      Operation first = compared.operations().operation(seed);
      List<String> found = compared.disagreements(seed, first);
      Operation further = compared.operations().operation(seed);
      if (found.isEmpty() && !further.equals(first)) {
        found = compared.disagreements(seed, further);
      }
      disagreements.addAll(found);
    }
    assertNone(disagreements);
  }

  @ParameterizedTest
  @MethodSource("callers")
  void onRandomFiltersAndOrders(Caller caller, int seeds) {
    Comparison compared = new Comparison(caller);
    List<String> disagreements = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
      cursors.forget();
      disagreements.addAll(compared.disagreements(seed, compared.operations().filter(seed)));
    }
    assertNone(disagreements);
  }

  private void assertNone(List<String> disagreements) {
    assumeThat(LocalDate.now(clock)).as("the day did not end meanwhile").isEqualTo(today);
    assertThat(disagreements).as("%d seeds from %d", OPERATIONS, FIRST_SEED).isEmpty();
  }

  /** What one caller is answered, beside a plain evaluation of what it may see. */
  private final class Comparison {

    private final Caller caller;
    private final NaiveEvaluator naive;
    private final RandomOperations operations;

    /** Asks for hidden nodes as well, and by values that only those have. */
    Comparison(Caller caller) {
      this.caller = caller;
      this.naive = new NaiveEvaluator(definitions, NaiveGraph.load(driver, caller), cursors, today);
      this.operations = new RandomOperations(naive, new RandomValues(graph, today), cursors);
    }

    RandomOperations operations() {
      return operations;
    }

    List<String> disagreements(long seed, Operation operation) {
      ExecutionResult expected = naive.answer(operation.input());
      ExecutionResult actual = source.graphQl().execute(operation.input(caller));
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
}

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zeren.access.Caller;

/**
 * Whatever a caller asks, the answer is the one that it gets when the nodes hidden from it are not
 * in the database at all: lists, nodes, filters, orders, counts, cursors, search, paths, traces and
 * every read model. On a database of its own, from which they are then deleted.
 */
@SpringBootTest
@DirtiesContext
class AsIfItWereNotThereTest {

  private static final int RANDOM_OPERATIONS = 8;

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  @Autowired private GraphQlSource source;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  @DynamicPropertySource
  static void ownDatabase(DynamicPropertyRegistry properties) {
    properties.add("zeren.embedded.directory", folder::toString);
  }

  @Test
  void nothingTellsOfHiddenNodes() {
    LocalDate today = LocalDate.now(clock);
    ReorganisedGraph.create(driver, today);
    Marks.set(driver, today);
    List<Operation> questions = questions(today);

    for (Caller caller : List.of(Marks.SUPERVISOR, Marks.CONCERNED, Caller.anonymous())) {
      List<String> hidden = Marks.hiddenFrom(caller, driver);
      assertThat(hidden).as("hidden from %s", caller.name()).hasSizeGreaterThan(3);
      Map<Operation, String> before = answers(questions, caller);
      assertThat(before.values()).as("answers").anyMatch(it -> it.contains("totalCount"));

      delete(hidden);

      assertThat(differences(before, answers(questions, caller)))
          .as("what %s could tell of %d hidden nodes", caller.name(), hidden.size())
          .isEmpty();
    }
  }

  private List<Operation> questions(LocalDate today) {
    NaiveGraph graph = NaiveGraph.load(driver);
    CursorBook cursors = new CursorBook();
    RandomOperations random =
        new RandomOperations(
            new NaiveEvaluator(definitions, graph, cursors, today),
            new RandomValues(graph, today),
            cursors);
    List<Operation> questions = new ArrayList<>(Inferences.about(graph, today));
    for (long seed = 1; seed <= RANDOM_OPERATIONS; seed++) {
      questions.add(random.operation(seed));
      questions.add(random.filter(seed));
    }
    insiders(questions);
    return questions;
  }

  /** Lists read on from cursors that only somebody who sees everything was given. */
  private void insiders(List<Operation> questions) {
    for (String list : Inferences.LISTS) {
      Operation whole = new Operation("{ " + list.formatted("first: 100") + " }", Map.of());
      Marks.callers()
          .flatMap(caller -> cursors(source.graphQl().execute(whole.input(caller)).getData()))
          .distinct()
          .sorted()
          .map(cursor -> list.formatted("first: 2, after: \"" + cursor + "\""))
          .map(page -> new Operation("{ " + page + " }", Map.of()))
          .forEach(questions::add);
    }
  }

  private static Stream<String> cursors(Object answer) {
    if (answer instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              it ->
                  it.getKey().equals("cursor")
                      ? Stream.of(String.valueOf(it.getValue()))
                      : cursors(it.getValue()));
    }
    return answer instanceof List<?> list
        ? list.stream().flatMap(AsIfItWereNotThereTest::cursors)
        : Stream.empty();
  }

  private Map<Operation, String> answers(List<Operation> questions, Caller caller) {
    Map<Operation, String> answers = new LinkedHashMap<>();
    for (Operation question : questions) {
      ExecutionInput input = question.input(caller);
      ExecutionResult result = source.graphQl().execute(input);
      assertThat(result.getErrors())
          .as("%s", question)
          .allMatch(it -> "NOT_FOUND".equals(it.getExtensions().get("code")));
      answers.put(question, String.valueOf(result.toSpecification()));
    }
    return answers;
  }

  private static List<String> differences(
      Map<Operation, String> before, Map<Operation, String> after) {
    List<String> differences = new ArrayList<>();
    before.forEach(
        (question, answer) -> {
          if (!answer.equals(after.get(question))) {
            differences.add(question + "\nbefore: " + answer + "\nafter:  " + after.get(question));
          }
        });
    return differences;
  }

  private void delete(List<String> ids) {
    driver
        .executableQuery("MATCH (n:Restricted) WHERE n.id IN $ids DETACH DELETE n")
        .withParameters(Map.of("ids", ids))
        .execute();
  }
}

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

/** The comparison with the plain evaluation leaves out nothing that it could compare. */
@ZerenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFieldIsComparedTest {

  private static final int ENOUGH = 5000;

  /** Full text has tests of its own. */
  private static final String FULL_TEXT = ".text";

  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  private NaiveEvaluator naive;
  private RandomOperations operations;

  @BeforeAll
  void loadTheGraph() {
    LocalDate today = LocalDate.now(clock);
    NaiveGraph graph = NaiveGraph.load(driver);
    CursorBook cursors = new CursorBook();
    naive = new NaiveEvaluator(definitions, graph, cursors, today);
    operations = new RandomOperations(naive, new RandomValues(graph, today), cursors);
  }

  /** A field that is new in the schema wants a line in the Naive class of its type. */
  @Test
  void everyFieldOfTheNodeTypesHasANaiveMeaning() {
    Set<String> unknown = new TreeSet<>();
    naive.fields().types().stream()
        .filter(type -> !type.equals("Query"))
        .forEach(
            type ->
                fields(type)
                    .filter(field -> !naive.fields().knows(type, field))
                    .forEach(field -> unknown.add(type + "." + field)));
    filters()
        .forEach(
            filter ->
                filter.getFields().stream()
                    .filter(it -> !naive.fields().knowsFilter(filter.getName(), it.getName()))
                    .forEach(it -> unknown.add(filter.getName() + "." + it.getName())));
    unknown.removeIf(it -> it.endsWith("Filter" + FULL_TEXT));

    assertThat(unknown).isEmpty();
  }

  @Test
  void randomOperationsSpeakOfEveryFieldFilterAndOrder() {
    for (int seed = 0; seed < ENOUGH; seed++) {
      operations.operation(seed);
    }
    Set<String> expected = new TreeSet<>();
    naive.fields().types().stream()
        .flatMap(type -> fields(type).map(field -> type + "." + field))
        .filter(it -> !it.startsWith("Query.") || naive.fields().roots().contains(it.substring(6)))
        .forEach(expected::add);
    filters()
        .forEach(
            filter ->
                filter.getFields().stream()
                    .map(it -> filter.getName() + "." + it.getName())
                    .filter(it -> !it.endsWith(FULL_TEXT))
                    .forEach(expected::add));
    types(GraphQLEnumType.class)
        .filter(it -> it.getName().endsWith("OrderField"))
        .forEach(it -> it.getValues().forEach(v -> expected.add(it.getName() + "." + v.getName())));

    assertThat(operations.spokenOf()).containsAll(expected);
  }

  private Stream<String> fields(String type) {
    GraphQLObjectType object = naive.schema().getObjectType(type);
    return object.getFieldDefinitions().stream().map(it -> it.getName());
  }

  private Stream<GraphQLInputObjectType> filters() {
    return types(GraphQLInputObjectType.class).filter(it -> it.getName().endsWith("Filter"));
  }

  private <T extends GraphQLNamedType> Stream<T> types(Class<T> kind) {
    return naive.schema().getAllTypesAsList().stream().filter(kind::isInstance).map(kind::cast);
  }
}

package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Shape;
import org.zeren.graph.statement.Statement;

/** Which nodes a filter lets through is found out condition by condition. */
class PartsReaderTest {

  private static final Statement LIST = statement("read $q.among");
  private static final Statement WITH_FILTER = statement("read with the filter");

  private final List<String> run = new ArrayList<>();
  private final Map<String, List<String>> passing =
      Map.of("a", List.of("1", "2", "3"), "b", List.of("2", "3"), "c", List.of("3"));

  @Test
  void allConditionsHaveToHold() {
    assertThat(read(10, all("a"), all("b"))).containsExactly("2", "3");
    assertThat(run).containsExactly("a", "b", LIST.cypher());
  }

  @Test
  void anyWayIsEnough() {
    assertThat(read(10, new Parts.Step(List.of(way("c"), way("b")), false)))
        .containsExactly("3", "2");
  }

  @Test
  void noWayMayPassWhereNoneIsToHold() {
    assertThat(read(10, all("a"), new Parts.Step(List.of(way("c")), true)))
        .containsExactly("1", "2");
  }

  @Test
  void nothingIsAskedOfNone() {
    assertThat(read(10, all("a"), new Parts.Step(List.of(way("a")), true), all("b"))).isEmpty();
    assertThat(run).containsExactly("a", "a", LIST.cypher());
  }

  @Test
  void ofMoreThanAreWorthItTheFilterIsPartOfTheStatement() {
    assertThat(read(2, all("a"), all("b"))).containsExactly("filtered");
    assertThat(run).containsExactly("a", WITH_FILTER.cypher());
  }

  private List<Object> read(int most, Parts.Step... steps) {
    Parts otherwise = parts(WITH_FILTER, null);
    Parts parts = parts(LIST, new Parts.Narrowing(List.of(steps), most, otherwise));
    run.clear();
    return new PartsReader(this::rows, UnaryOperator.identity()).read(parts).asList();
  }

  private List<List<Record>> rows(List<Statement> wave) {
    return wave.stream().map(this::rows).toList();
  }

  private List<Record> rows(Statement statement) {
    run.add(statement.cypher());
    if (statement.cypher().equals(WITH_FILTER.cypher())) {
      return List.of(row(Values.value("filtered")));
    }
    if (statement.cypher().equals(LIST.cypher())) {
      return ((List<?>) statement.parameters().get("among"))
          .stream().map(it -> row(Values.value(it))).toList();
    }
    return List.of(row(Values.value(passing.get(statement.cypher()))));
  }

  private static Record row(Value value) {
    return new InternalRecord(List.of("o"), List.of(value));
  }

  private static Parts parts(Statement first, Parts.Narrowing narrowing) {
    return new Parts(
        List.of(first),
        List.of(first),
        Parts.Gathering.LIST,
        new Shape.OfList(Shape.LEAF),
        null,
        null,
        narrowing);
  }

  private static Parts.Step all(String condition) {
    return new Parts.Step(List.of(way(condition)), false);
  }

  private static List<Statement> way(String condition) {
    return List.of(statement(condition));
  }

  private static Statement statement(String cypher) {
    return new Statement(cypher, Map.of(), List.of(), null, Shape.LEAF);
  }
}

package org.zeren.graph.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Statement;

/** Which nodes a filter lets through, found out condition by condition. */
final class Narrowed {

  private static final String VALUE = "o";

  private final Function<List<Statement>, List<List<Record>>> run;
  private final Function<Statement, Statement> ready;

  /**
   * @param run runs the statements of a wave and returns the rows of each
   * @param ready makes a statement ready for the request at hand
   */
  Narrowed(
      Function<List<Statement>, List<List<Record>>> run, Function<Statement, Statement> ready) {
    this.run = run;
    this.ready = ready;
  }

  /** The nodes that pass all conditions; or more than are worth it, of which not all may. */
  List<String> passed(Parts.Narrowing narrowing) {
    List<String> passed = List.of();
    for (Parts.Step step : narrowing.steps()) {
      Set<String> some = new LinkedHashSet<>();
      for (List<Statement> way : step.anyOf()) {
        some.addAll(passed(way, passed, narrowing.most()));
      }
      List<String> before = passed;
      passed =
          step.not()
              ? before.stream().filter(it -> !some.contains(it)).toList()
              : List.copyOf(some);
      if (passed.isEmpty() || passed.size() > narrowing.most()) {
        return passed;
      }
    }
    return passed;
  }

  /** Those among them that pass all statements of a way. */
  private List<String> passed(List<Statement> way, List<String> among, int most) {
    List<String> passed = among;
    for (Statement statement : way) {
      Statement next = ready.apply(statement).among(passed);
      passed = run.apply(List.of(next)).get(0).get(0).get(VALUE).asList(Value::asString);
      if (passed.isEmpty() || passed.size() > most) {
        return passed;
      }
    }
    return passed;
  }
}

package org.zeren.graph.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/**
 * One Cypher statement with one row and one column, and how to read it.
 *
 * @param cypher the text; it depends on the selection's shape and on what Boolean filters say,
 *     never on other values of a caller
 * @param parameters the values it is run with, all of which it names; some of them {@link Given},
 *     when it was written for all requests of one shape
 * @param checks what such a request's variables have to pass
 * @param asOf the date it is about; null for the day on which it is run
 * @param shape what its single value holds
 */
public record Statement(
    String cypher,
    Map<String, @Nullable Object> parameters,
    List<Consumer<Map<String, ?>>> checks,
    @Nullable Object asOf,
    Shape shape) {

  /** The variables ask for another statement. */
  public static final class OfAnotherShape extends RuntimeException {

    static final OfAnotherShape INSTANCE = new OfAnotherShape();

    private OfAnotherShape() {
      super("of another shape", null, false, false);
    }
  }

  /**
   * The same for a request with those variables, and what every statement is told; a {@link
   * BadRequest} for variables that make no sense, {@link OfAnotherShape} where it is not for them.
   */
  public Statement with(Map<String, ?> variables, Map<String, ?> told) {
    checks.forEach(it -> it.accept(variables));
    Map<String, @Nullable Object> values = new HashMap<>(parameters.size() * 2);
    parameters.forEach((name, value) -> values.put(name, Given.in(variables, value)));
    told.forEach(values::replace);
    return new Statement(cypher, values, List.of(), asOf, shape);
  }
}

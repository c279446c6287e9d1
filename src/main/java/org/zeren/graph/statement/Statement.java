package org.zeren.graph.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/**
 * One Cypher statement, and how its rows are read.
 *
 * @param cypher the statement; it depends on the selection's shape and on what Boolean filters say,
 *     never on other values of a caller
 * @param text the same as it is run: with the plan that the database has, even if it is out of date
 * @param parameters the values it is run with, all of which it names; some of them {@link Given},
 *     when it was written for all requests of one shape
 * @param checks what such a request's variables have to pass
 * @param asOf the date it is about; null for the day on which it is run
 * @param shape what its single value holds
 */
public record Statement(
    String cypher,
    String text,
    Map<String, @Nullable Object> parameters,
    List<Consumer<Map<String, ?>>> checks,
    @Nullable Object asOf,
    Shape shape) {

  /**
   * The parameter that holds all others. Neo4j plans a text anew for every type of its parameters,
   * and takes the length of a text or a list, rounded to a power of ten, for a part of its type; it
   * does not look into a map.
   */
  public static final String VALUES = "q";

  /** The nodes whose fields are read: the parameter with their element ids. */
  static final String OF = "of";

  /** The nodes that a filter lets through: the parameter with their element ids. */
  static final String AMONG = "among";

  private static final String NAMES_AMONG = "$" + VALUES + "." + AMONG;

  /** An old plan at once is better than a new one later. */
  private static final String WITH_THE_PLAN_AT_HAND = "CYPHER replan=skip ";

  /** A text, or a mark between spaces that the database need not read. */
  private static final Pattern TEXT_OR_SPACED =
      Pattern.compile("('[^']*')|\\s*([,:|(){}\\[\\]])\\s*");

  private static final Pattern TEXT_OR_PARAMETER = Pattern.compile("('[^']*')|\\$(\\w+)");

  public Statement(
      String cypher,
      Map<String, @Nullable Object> parameters,
      List<Consumer<Map<String, ?>>> checks,
      @Nullable Object asOf,
      Shape shape) {
    this(cypher, asRun(cypher), parameters, checks, asOf, shape);
  }

  /** A statement's text as it is run. */
  public static String asRun(String cypher) {
    return WITH_THE_PLAN_AT_HAND + cypher;
  }

  /** A statement of those clauses, with what they name of the draft. */
  static Statement of(Draft draft, @Nullable Object asOf, String clauses, Shape shape) {
    Map<String, @Nullable Object> named = new HashMap<>(draft.parameters());
    named.keySet().removeIf(name -> !clauses.contains("$" + name));
    String text = TEXT_OR_SPACED.matcher(clauses).replaceAll("$1$2");
    String cypher =
        TEXT_OR_PARAMETER
            .matcher(text)
            .replaceAll(
                it ->
                    Matcher.quoteReplacement(
                        it.group(1) != null ? it.group(1) : "$" + VALUES + "." + it.group(2)));
    return new Statement(cypher, named, draft.checks(), asOf, shape);
  }

  /** The parameters as the text names them. */
  public Map<String, Object> values() {
    return Map.of(VALUES, parameters);
  }

  /** The same about these nodes, as the {@code of} of a {@link Slice}. */
  public Statement about(List<String> elementIds) {
    return with(OF, elementIds);
  }

  /** The same where these nodes are those that the root field's filter lets through. */
  public Statement among(List<String> elementIds) {
    return cypher.contains(NAMES_AMONG) ? with(AMONG, elementIds) : this;
  }

  private Statement with(String name, Object value) {
    Map<String, @Nullable Object> values = new HashMap<>(parameters);
    values.put(name, value);
    return new Statement(cypher, text, values, checks, asOf, shape);
  }

  /** The variables ask for another statement. */
  public static final class OfAnotherShape extends RuntimeException {

    static final OfAnotherShape INSTANCE = new OfAnotherShape();

    private OfAnotherShape() {
      super("of another shape", null, false, false);
    }
  }

  /** A {@link BadRequest} for variables that make no sense, {@link OfAnotherShape} for others'. */
  public void check(Map<String, ?> variables) {
    checks.forEach(it -> it.accept(variables));
  }

  /**
   * The same for a request with those variables, and what every statement is told; a {@link
   * BadRequest} for variables that make no sense, {@link OfAnotherShape} where it is not for them.
   */
  public Statement with(Map<String, ?> variables, Map<String, ?> told) {
    check(variables);
    Map<String, @Nullable Object> values = new HashMap<>(parameters.size() * 2);
    parameters.forEach((name, value) -> values.put(name, Given.in(variables, value)));
    told.forEach(values::replace);
    return new Statement(cypher, text, values, List.of(), asOf, shape);
  }
}

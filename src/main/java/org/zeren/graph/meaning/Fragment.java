package org.zeren.graph.meaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of Cypher from the schema, with places that the statement around it fills: {@code this},
 * {@code that}, {@code those} and {@code edge}, {@code $value}, {@code $input.x}, and local names
 * that begin with an underscore and are made unique wherever the fragment is used. Of {@code CASE
 * WHEN $wants.x THEN … ELSE … END} only the branch stands in the statement that the selection
 * chooses, and of {@code CASE WHEN $asked.x …} the one for the type that the root field's id names.
 */
public final class Fragment {

  private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");

  private final String text;
  private final List<Piece> pieces;

  /** Reads a text; {@link org.zeren.StartRefused} where its choices do not end. */
  public Fragment(String text) {
    this.text = INDENTATION.matcher(text.strip()).replaceAll("\n");
    this.pieces = new FragmentReader(this.text).read();
  }

  /** Whether it has that place, in a branch that may not be chosen too. */
  public boolean uses(String place) {
    return pieces.stream().anyMatch(it -> it.uses(place));
  }

  /**
   * The Cypher for one use; {@code null} literally, when it speaks of an edge and there is none.
   */
  public String render(Places scope) {
    if (uses("edge") && scope.edge() == null) {
      return "null";
    }
    StringBuilder cypher = new StringBuilder(text.length() + 32);
    pieces.forEach(it -> it.write(scope, cypher));
    return cypher.toString();
  }

  @Override
  public String toString() {
    return text;
  }

  sealed interface Piece {

    boolean uses(String place);

    void write(Places scope, StringBuilder cypher);
  }

  record Literal(String text) implements Piece {

    @Override
    public boolean uses(String place) {
      return false;
    }

    @Override
    public void write(Places scope, StringBuilder cypher) {
      cypher.append(text);
    }
  }

  record Place(String name) implements Piece {

    @Override
    public boolean uses(String place) {
      return name.equals(place);
    }

    @Override
    public void write(Places scope, StringBuilder cypher) {
      cypher.append(scope.fill(name));
    }
  }

  /** The entry of a map that stands there only if the choice's condition holds. */
  record Entry(String key, Choice value) implements Piece {

    @Override
    public boolean uses(String place) {
      return value.uses(place);
    }

    @Override
    public void write(Places scope, StringBuilder cypher) {
      if (scope.holds(value.condition())) {
        cypher.append(key);
        value.write(scope, cypher);
      }
    }
  }

  /** One of two branches; expressions in parentheses, clauses as they are. */
  record Choice(String condition, boolean clauses, List<Piece> chosen, List<Piece> otherwise)
      implements Piece {

    @Override
    public boolean uses(String place) {
      return chosen.stream().anyMatch(it -> it.uses(place))
          || otherwise.stream().anyMatch(it -> it.uses(place));
    }

    @Override
    public void write(Places scope, StringBuilder cypher) {
      List<Piece> branch = scope.holds(condition) ? chosen : otherwise;
      cypher.append(clauses ? "" : "(");
      branch.forEach(it -> it.write(scope, cypher));
      cypher.append(clauses ? "" : ")");
    }
  }
}

package org.zeren.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Cypher from the schema, with places that the statement around it fills: {@code this},
 * {@code that} and {@code edge}, {@code $value}, {@code $input.x}, {@code $wants.x}, and local
 * names that begin with an underscore and are made unique wherever the fragment is used.
 */
final class Fragment {

  private static final Pattern PLACE =
      Pattern.compile(
          "'[^']*'|\\$value\\b|\\$(?:input|wants)\\.\\w+|(?<![\\w:.'`$])(?:this|that|edge|_[A-Za-z]\\w*)\\b");

  private final String text;
  private final List<String> literals = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  Fragment(String text) {
    this.text = text.strip();
    Matcher matcher = PLACE.matcher(this.text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.group().startsWith("'")) {
        continue; // a text is no place
      }
      literals.add(this.text.substring(end, matcher.start()));
      places.add(matcher.group());
      end = matcher.end();
    }
    literals.add(this.text.substring(end));
  }

  boolean uses(String place) {
    return places.contains(place);
  }

  /**
   * The Cypher for one use; {@code null} literally, when it speaks of an edge and there is none.
   */
  String render(Scope scope) {
    if (uses("edge") && scope.edge() == null) {
      return "null";
    }
    StringBuilder cypher = new StringBuilder(text.length() + 32);
    for (int i = 0; i < places.size(); i++) {
      cypher.append(literals.get(i)).append(scope.fill(places.get(i)));
    }
    return cypher.append(literals.get(places.size())).toString();
  }

  @Override
  public String toString() {
    return text;
  }
}

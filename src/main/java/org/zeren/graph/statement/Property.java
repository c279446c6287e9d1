package org.zeren.graph.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.zeren.graph.meaning.Fragment;

/**
 * What a node or a row has at hand, without asking the database once more: a property, or another
 * one or a constant where it is absent.
 *
 * @param otherwise the property to take where the first is absent; null for none
 * @param constant what stands for both; {@code NULL} for nothing
 */
public record Property(String name, @Nullable String otherwise, Value constant) {

  private static final Pattern SIMPLE =
      Pattern.compile(
          "this\\.(\\w+)|coalesce\\(this\\.(\\w+), (?:this\\.(\\w+)|(\\[])|(true|false))\\)");

  /** What that says of {@code this}; null where it takes the database to tell. */
  static @Nullable Property of(Fragment cypher) {
    Matcher simple = SIMPLE.matcher(cypher.toString());
    if (!simple.matches()) {
      return null;
    }
    if (simple.group(1) != null) {
      return new Property(simple.group(1), null, Values.NULL);
    }
    return new Property(simple.group(2), simple.group(3), constant(simple));
  }

  private static Value constant(Matcher simple) {
    if (simple.group(4) != null) {
      return Values.value(List.of());
    }
    return simple.group(5) == null
        ? Values.NULL
        : Values.value(Boolean.parseBoolean(simple.group(5)));
  }

  /** What it is of that node. */
  public Value of(Value node) {
    Value value = node.get(name);
    if (value.isNull() && otherwise != null) {
      value = node.get(otherwise);
    }
    return value.isNull() ? constant : value;
  }
}

package org.zeren.graph.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel.Path;
import org.zeren.graph.meaning.Places;

/**
 * What the places of a {@link Fragment} stand for in one statement. Fragments that are rendered in
 * the same scope share their local names.
 *
 * @param self the variable that {@code this} stands for
 * @param other the variable that {@code that} stands for
 * @param edge the variable that {@code edge} stands for; null where no relationship is at hand
 * @param value the argument's value, bound where {@code $value} stands
 * @param inputs the values of the argument's siblings; what is not among them is null, which the
 *     database takes into account when it plans, unlike what is null among them
 * @param wanted the fields that are selected of a row, or what a sentence speaks of; null where all
 *     may be
 * @param locals the variables that local names stand for
 */
record Scope(
    Draft draft,
    String self,
    String other,
    @Nullable String edge,
    @Nullable Object value,
    Map<String, ?> inputs,
    @Nullable Set<String> wanted,
    Map<String, String> locals)
    implements Places {

  /** About the arguments of a root field alone. */
  static Scope ofInputs(Draft draft, Map<String, ?> inputs) {
    return new Scope(draft, "", "", null, null, inputs, null, new HashMap<>());
  }

  /** About a node alone. */
  static Scope of(Draft draft, String node, @Nullable String edge) {
    return new Scope(draft, node, node, edge, null, Map.of(), null, new HashMap<>());
  }

  /** About what a sentence speaks of, which is said of a node or row. */
  static Scope told(Draft draft, String node, @Nullable String edge, @Nullable Set<String> facts) {
    return new Scope(draft, node, node, edge, null, Map.of(), facts, new HashMap<>());
  }

  /** About the way from one node to another. */
  static Scope between(
      Draft draft, String from, String to, @Nullable String edge, Map<String, ?> inputs) {
    return new Scope(draft, from, to, edge, null, inputs, null, new HashMap<>());
  }

  /** The same nodes with an argument's value and those beside it, and local names of its own. */
  Scope with(@Nullable Object value, Map<String, ?> inputs) {
    return new Scope(draft, self, other, edge, value, inputs, null, new HashMap<>());
  }

  /**
   * Whether a choice takes its first branch: {@code wants.x} where the field x of a row may be
   * selected, {@code says.x} where a sentence may speak of x, {@code asked.x} where the root
   * field's id names a type with that prefix, and others as {@link Circumstances} have it.
   */
  @Override
  public boolean holds(String condition) {
    String name = condition.substring(condition.indexOf('.') + 1);
    return switch (condition.substring(0, condition.indexOf('.'))) {
      case "asked" -> draft.askedOf().equals(name);
      case "wants", "says" ->
          wanted == null || Stream.of(name.split("\\|")).anyMatch(wanted::contains);
      default -> draft.circumstances().hold(condition);
    };
  }

  /** What stands in the statement where the fragment has that place. */
  @Override
  public String fill(String place) {
    if (place.startsWith("_") || place.equals(Path.THOSE)) {
      return locals.computeIfAbsent(place, name -> draft.name(name.substring(1)));
    }
    if (place.startsWith("$input.")) {
      String name = place.substring("$input.".length());
      return inputs.containsKey(name) ? draft.bind(inputs.get(name)) : "null";
    }
    return switch (place) {
      case "this" -> self;
      case "that" -> other;
      case "edge" -> String.valueOf(edge);
      case "$value" -> draft.bind(value);
      default -> throw new IllegalArgumentException("No such place: " + place);
    };
  }
}

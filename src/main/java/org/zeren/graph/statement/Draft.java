package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names and the parameters of a statement while it is being written. */
final class Draft {

  private final Map<String, @Nullable Object> parameters = new HashMap<>();
  private final List<Consumer<Map<String, ?>>> checks = new ArrayList<>();
  private final Circumstances circumstances;
  private final @Nullable Object asOf;
  private @Nullable String askedOf;
  private int names;

  /**
   * @param circumstances what its text may depend on besides the selection
   * @param asOf the date that it is about; null for the day on which it is run
   */
  Draft(Map<String, ?> parameters, Circumstances circumstances, @Nullable Object asOf) {
    this.parameters.putAll(parameters);
    this.circumstances = circumstances;
    this.asOf = asOf;
  }

  @Nullable Object asOf() {
    return asOf;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  /**
   * A variable name that the statement has not used yet: the stem's first letter and a number,
   * since the database takes longer over a statement for each character of it.
   */
  String name(String stem) {
    return stem.substring(0, 1) + names++;
  }

  /** A parameter that holds the value, as it is written in the statement. */
  String bind(@Nullable Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return "$" + name;
  }

  /** Checks a value now, and if it is given, in every request that the statement is used for. */
  void check(Object value, Consumer<Object> check) {
    check.accept(Objects.requireNonNull(Given.now(value)));
    if (Given.isIn(value)) {
      checks.add(variables -> check.accept(Objects.requireNonNull(Given.in(variables, value))));
    }
  }

  /**
   * What the statement's text depends on in a value; it is good only for requests where that is the
   * same.
   */
  <T> T aspect(Object value, Function<Object, T> of) {
    T now = of.apply(Objects.requireNonNull(Given.now(value)));
    if (Given.isIn(value)) {
      check(
          value,
          it -> {
            if (!Objects.equals(of.apply(it), now)) {
              throw Statement.OfAnotherShape.INSTANCE;
            }
          });
    }
    return now;
  }

  /** The type that the id asked for names, such as {@code measure}. */
  String askedOf() {
    if (askedOf == null) {
      Object asked =
          Objects.requireNonNull(
              circumstances.arguments().get("id"), "Nothing is asked for by its id");
      askedOf = aspect(asked, it -> GlobalId.of(String.valueOf(it)).type());
    }
    return askedOf;
  }

  Map<String, @Nullable Object> parameters() {
    return parameters;
  }

  /** What has to pass before the statement is used for a request with those variables. */
  List<Consumer<Map<String, ?>>> checks() {
    return checks;
  }
}

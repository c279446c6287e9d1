package org.zeren.graph.meaning;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;

/** One directive of the schema and its arguments. */
record SchemaDirective(Directive directive) {

  /** The directive of that name there; null when there is none. */
  static @Nullable SchemaDirective on(DirectivesContainer<?> element, String name) {
    List<Directive> found = element.getDirectives(name);
    return found.isEmpty() ? null : new SchemaDirective(found.get(0));
  }

  boolean is(String name) {
    return directive.getName().equals(name);
  }

  String text(String name) {
    String text = optional(name);
    if (text == null) {
      throw new StartRefused(
          "@" + directive.getName() + " needs " + name + ".", "Give it in schema/graphql.");
    }
    return text;
  }

  @Nullable String optional(String name) {
    return value(name) instanceof StringValue text ? text.getValue() : null;
  }

  List<String> texts(String name) {
    if (!(value(name) instanceof ArrayValue array)) {
      return List.of();
    }
    return array.getValues().stream().map(it -> ((StringValue) it).getValue()).toList();
  }

  boolean flag(String name) {
    return value(name) instanceof BooleanValue flag && flag.isValue();
  }

  int number(String name) {
    if (value(name) instanceof IntValue number) {
      return number.getValue().intValueExact();
    }
    throw new StartRefused(
        "@" + directive.getName() + " needs " + name + ".", "Give it in schema/graphql.");
  }

  private @Nullable Value<?> value(String name) {
    return directive.getArgument(name) == null ? null : directive.getArgument(name).getValue();
  }
}

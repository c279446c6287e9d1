package org.zeren.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.GraphModel.Argument;
import org.zeren.graph.GraphModel.Path;

/** Writes what a field leads to, under its arguments, as a match. */
final class PathCompiler {

  private final Draft draft;

  PathCompiler(Draft draft) {
    this.draft = draft;
  }

  /** The parent is the variable of the node that has the field; unused in a root field. */
  Match match(Path path, String parent, Map<String, ?> arguments) {
    String edge = path.pattern().uses("edge") ? draft.name("e") : null;
    Scope scope =
        Scope.between(draft, parent, draft.name("n"), edge, Inputs.object(arguments.get("filter")));
    FilterCompiler filters = new FilterCompiler(draft);
    String pattern = path.pattern().render(scope);
    List<String> conditions = new ArrayList<>();
    if (path.where() != null) {
      conditions.add("(" + path.where().render(scope) + ")");
    }
    arguments.forEach(
        (name, value) -> {
          Argument argument = path.arguments().get(name);
          if (value != null && argument != null) {
            String condition = condition(argument, value, arguments, scope, filters);
            if (condition != null) {
              conditions.add("(" + condition + ")");
            }
          }
        });
    return new Match(filters.preludes(), pattern, conditions, path.distinct(), scope);
  }

  private static @Nullable String condition(
      Argument argument,
      Object value,
      Map<String, ?> siblings,
      Scope scope,
      FilterCompiler filters) {
    if (argument instanceof Argument.Condition condition) {
      if (condition.ids()) {
        GlobalId.check(value);
      }
      return condition.cypher().render(scope.with(value, siblings));
    }
    if (argument instanceof Argument.Filter filter) {
      return filter(filter, Inputs.object(value), scope, filters);
    }
    return null;
  }

  private static @Nullable String filter(
      Argument.Filter filter, Map<String, ?> input, Scope scope, FilterCompiler filters) {
    Fragment through = filter.through();
    if (through == null) {
      return filters.condition(filter.type(), input, scope.other(), scope.edge());
    }
    Draft draft = scope.draft();
    String further = draft.name("n");
    String condition = filters.condition(filter.type(), input, further, null);
    String pattern = through.render(Scope.between(draft, scope.other(), further, null, Map.of()));
    return condition == null ? null : "EXISTS { MATCH " + pattern + " WHERE " + condition + " }";
  }
}

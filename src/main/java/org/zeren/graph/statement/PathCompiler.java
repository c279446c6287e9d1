package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel.Argument;
import org.zeren.graph.meaning.GraphModel.Path;
import org.zeren.graph.meaning.GraphModel.Range;
import org.zeren.search.Sought;

/** Writes what a field leads to, under its arguments, as a match. */
final class PathCompiler {

  private static final Pattern FILTER = Pattern.compile("\\$filter\\((\\w+)\\)");

  private final Draft draft;

  PathCompiler(Draft draft) {
    this.draft = draft;
  }

  /**
   * @param parent the variable of the node that has the field; unused in a root field
   * @param wanted the fields that are selected of each row; null where all may be
   */
  Match match(Path path, String parent, Map<String, ?> given, @Nullable Set<String> wanted) {
    Map<String, ?> arguments = Effective.arguments(path, given);
    String edge = path.pattern().uses("edge") ? draft.name("e") : null;
    Scope scope =
        Scope.between(draft, parent, draft.name("n"), edge, Inputs.object(arguments.get("filter")));
    FilterCompiler filters = new FilterCompiler(draft);
    if (path.rows()) {
      return rows(path, parent, arguments, wanted, scope, filters);
    }
    String pattern = path.pattern().render(scope);
    List<String> conditions = new ArrayList<>();
    if (path.where() != null) {
      conditions.add("(" + path.where().render(scope) + ")");
    }
    arguments.forEach(
        (name, asked) -> {
          Argument argument = path.arguments().get(name);
          Object value = asked == null && isFlag(argument) ? Boolean.FALSE : asked;
          if (value != null && argument != null) {
            String condition =
                parent.equals(SelectionCompiler.NO_PARENT) && isNarrowed(argument)
                    ? isAmong(scope.other())
                    : condition(argument, value, arguments, scope, filters);
            if (condition != null) {
              conditions.add("(" + condition + ")");
            }
          }
        });
    boolean narrowed = conditions.size() > (path.where() == null ? 0 : 1);
    String known = path.count() == null || narrowed ? null : path.count().render(scope);
    return new Match(
        filters.preludes(), "MATCH " + pattern, conditions, path.distinct(), known, scope);
  }

  /**
   * The clauses of a read model, with its filter as a condition where they have {@code $filter}.
   */
  private Match rows(
      Path path,
      String parent,
      Map<String, ?> arguments,
      @Nullable Set<String> wanted,
      Scope scope,
      FilterCompiler filters) {
    Map<String, @Nullable Object> inputs = new HashMap<>();
    path.arguments()
        .forEach(
            (name, argument) -> {
              if (argument instanceof Argument.Input) {
                inputs.put(name, null);
              }
            });
    arguments.forEach(
        (name, value) -> {
          if (value != null && path.arguments().get(name) instanceof Argument.Input input) {
            if (input.ids()) {
              scope.draft().check(value, GlobalId::check);
            }
            if (input.range() != null && value instanceof Integer number) {
              check(input.range(), name, number);
            }
            inputs.put(name, input.search() ? Given.derived(value, PathCompiler::searched) : value);
          }
        });
    Map<String, ?> filter = Inputs.object(arguments.get("filter"));
    if (filter.values().stream().anyMatch(Objects::nonNull)) {
      inputs.put("filter", filter);
    }
    Scope with =
        new Scope(
            scope.draft(),
            scope.self(),
            scope.other(),
            scope.edge(),
            null,
            inputs,
            wanted,
            scope.locals());
    String clauses =
        FILTER
            .matcher(path.pattern().render(with))
            .replaceAll(
                place ->
                    Matcher.quoteReplacement(
                        parent.equals(SelectionCompiler.NO_PARENT)
                                && draft.circumstances().narrowed()
                            ? isAmong(place.group(1))
                            : "(" + rowFilter(path, filter, place.group(1), filters) + ")"));
    Match all = new Match(filters.preludes(), clauses, List.of(), false, null, scope);
    if (path.count() == null
        || inputs.containsKey("filter")
        || draft.circumstances().hold("kept.not")) {
      return all;
    }
    String known = path.count().render(with);
    return all.known(
        draft.circumstances().hold("kept.sure")
            ? known
            : orElse(draft.name("known"), known, all.count()));
  }

  private static void check(Range range, String argument, int value) {
    if (value < range.min() || value > range.max()) {
      throw new BadRequest(
          "INVALID_ARGUMENT",
          argument + " has to be from " + range.min() + " to " + range.max() + ".");
    }
  }

  /** Inside of a list comprehension, Cypher counts only where it has to. */
  private static String orElse(String name, String known, String counted) {
    return "head([%s IN [%s] | CASE WHEN %s IS NULL THEN %s ELSE %s END])"
        .formatted(name, known, name, counted, name);
  }

  /** Its parts and words are none, and its query is null, where there is nothing to look for. */
  private static Map<String, ? extends @Nullable Object> searched(Object text) {
    Sought sought = FullText.of(text);
    return sought == null ? Map.of() : sought.values();
  }

  private static String rowFilter(
      Path path, Map<String, ?> input, String node, FilterCompiler filters) {
    String condition =
        path.arguments().get("filter") instanceof Argument.Filter filter
            ? filters.condition(filter.type(), input, node, null)
            : null;
    return condition == null ? "true" : condition;
  }

  /** Whether it is the filter of a root field whose nodes are known by then. */
  private boolean isNarrowed(Argument argument) {
    return argument instanceof Argument.Filter && draft.circumstances().narrowed();
  }

  /** Whether the root field's filter lets a node through, where that is known. */
  static String isAmong(String node) {
    return "elementId(" + node + ") IN $" + Statement.AMONG;
  }

  private static boolean isFlag(@Nullable Argument argument) {
    return argument instanceof Argument.Condition condition && condition.flag();
  }

  private static @Nullable String condition(
      Argument argument,
      Object value,
      Map<String, ?> siblings,
      Scope scope,
      FilterCompiler filters) {
    if (argument instanceof Argument.Condition condition) {
      if (condition.ids()) {
        scope.draft().check(value, GlobalId::check);
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

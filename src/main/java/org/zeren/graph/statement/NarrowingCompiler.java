package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Argument;
import org.zeren.graph.meaning.GraphModel.FilterField;
import org.zeren.graph.meaning.GraphModel.FilterType;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.statement.FilterCompiler.Conjunct;

/**
 * Writes the filter of a root field as small statements, one for each condition, each of which
 * finds the nodes that pass it. Their texts are the same whatever stands beside a condition and
 * whatever is asked of the nodes, so that the database has planned most of them before.
 */
final class NarrowingCompiler {

  /** Of more nodes than these, the ids would take longer to send than a filter to plan. */
  static final int MOST = 2_000;

  private static final String NODE = "n";

  private final GraphModel model;
  private final Supplier<Draft> begun;
  private final @Nullable Object asOf;

  /**
   * @param begun the beginning of each statement
   * @param asOf the date that all are about; null for the day on which they are run
   */
  NarrowingCompiler(GraphModel model, Supplier<Draft> begun, @Nullable Object asOf) {
    this.model = model;
    this.begun = begun;
    this.asOf = asOf;
  }

  /** One for each condition, in the order in which they are to be run; none without a filter. */
  List<Parts.Step> steps(Meaning.Related related, Map<String, ?> arguments) {
    if (!(related.path().arguments().get("filter") instanceof Argument.Filter filter)
        || filter.through() != null) {
      return List.of();
    }
    ObjectType type = model.types().get(filter.type().name().replaceFirst("Filter$", ""));
    return type == null || type.pattern() == null
        ? List.of()
        : new Steps(type, filter.type()).of(Inputs.object(arguments.get("filter")));
  }

  /** The steps of one filter. */
  private final class Steps {

    private final ObjectType type;
    private final FilterType filter;

    Steps(ObjectType type, FilterType filter) {
      this.type = type;
      this.filter = filter;
    }

    List<Parts.Step> of(Map<String, ?> input) {
      List<Parts.Step> steps = new ArrayList<>();
      sorted(input).forEach(it -> steps.add(step(it, !steps.isEmpty())));
      return steps;
    }

    private List<Conjunct> sorted(Map<String, ?> input) {
      return FilterCompiler.conjuncts(input).stream()
          .sorted(Comparator.comparing(it -> !finds(it)))
          .toList();
    }

    /** Whether an index is likely to find the few nodes that pass. */
    private boolean finds(Conjunct conjunct) {
      FilterField field = filter.fields().get(conjunct.name());
      return field instanceof FilterField.FullText
          || (field instanceof FilterField.Condition condition && condition.ids());
    }

    /**
     * @param further whether it only looks at those that passed before
     */
    private Parts.Step step(Conjunct conjunct, boolean further) {
      List<Map<String, ?>> ways =
          switch (conjunct.name()) {
            case "or" -> Inputs.objects(conjunct.value());
            case "not" -> further ? List.of(Inputs.object(conjunct.value())) : List.of();
            default -> List.of();
          };
      return ways.isEmpty() || ways.stream().anyMatch(Steps::isNested)
          ? new Parts.Step(List.of(List.of(statement(conjunct, further))), false)
          : new Parts.Step(
              ways.stream().map(it -> way(it, further)).toList(), conjunct.name().equals("not"));
    }

    /** Whether there is nothing to split into, or conditions that are not split. */
    private static boolean isNested(Map<String, ?> input) {
      List<Conjunct> all = FilterCompiler.conjuncts(input);
      return all.isEmpty()
          || all.stream().anyMatch(it -> it.name().equals("or") || it.name().equals("not"));
    }

    private List<Statement> way(Map<String, ?> input, boolean further) {
      List<Statement> statements = new ArrayList<>();
      sorted(input).forEach(it -> statements.add(statement(it, further || !statements.isEmpty())));
      return statements;
    }

    private Statement statement(Conjunct conjunct, boolean further) {
      Draft draft = begun.get();
      String node = draft.name(NODE);
      FilterCompiler filters = new FilterCompiler(draft);
      String condition = filters.condition(filter, conjunct, node);
      String pattern =
          Objects.requireNonNull(type.pattern())
              .render(Scope.between(draft, "", node, null, Map.of()));
      return Statement.of(
          draft,
          asOf,
          "%sMATCH %s WHERE %s%s WITH %s LIMIT %s RETURN collect(elementId(%s)) AS o"
              .formatted(
                  filters.preludes(),
                  pattern,
                  further ? PathCompiler.isAmong(node) + " AND " : "",
                  condition,
                  node,
                  draft.bind(MOST + 1L),
                  node),
          Shape.LEAF);
    }
  }
}

package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel.FilterField;
import org.zeren.graph.meaning.GraphModel.FilterType;
import org.zeren.search.Searched;

/**
 * Writes filters as conditions on one node. What full-text indexes find is looked up once, before
 * the nodes are matched: {@link #preludes()} go in front of the match.
 */
final class FilterCompiler {

  private final Draft draft;
  private final List<String> preludes = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  FilterCompiler(Draft draft) {
    this.draft = draft;
  }

  /** Null when the filter asks for nothing. */
  @Nullable String condition(
      FilterType type, Map<String, ?> input, String node, @Nullable String edge) {
    List<String> conditions = new ArrayList<>();
    input.forEach(
        (name, value) -> {
          if (value != null) {
            add(conditions, type, input, name, value, node, edge);
          }
        });
    return conditions.isEmpty() ? null : String.join(" AND ", conditions);
  }

  /** One of the conditions that all have to hold; siblings: those that are written beside it. */
  record Conjunct(String name, Object value, Map<String, ?> siblings) {}

  /** The conditions that all have to hold. */
  static List<Conjunct> conjuncts(Map<String, ?> input) {
    List<Conjunct> all = new ArrayList<>();
    input.forEach(
        (name, value) -> {
          if (value != null && name.equals("and")) {
            Inputs.objects(value).forEach(it -> all.addAll(conjuncts(it)));
          } else if (value != null) {
            all.add(new Conjunct(name, value, input));
          }
        });
    return all;
  }

  /** One of the conditions that all have to hold. */
  String condition(FilterType type, Conjunct one, String node) {
    List<String> condition = new ArrayList<>();
    add(condition, type, one.siblings(), one.name(), one.value(), node, null);
    return condition.get(0);
  }

  private void add(
      List<String> conditions,
      FilterType type,
      Map<String, ?> input,
      String name,
      Object value,
      String node,
      @Nullable String edge) {
    switch (name) {
      case "and" ->
          Inputs.objects(value).forEach(it -> conditions.add(orTrue(type, it, node, edge)));
      case "or" ->
          conditions.add(
              Inputs.objects(value).stream()
                  .map(it -> orTrue(type, it, node, edge))
                  .collect(
                      Collectors.collectingAndThen(
                          Collectors.joining(" OR "), FilterCompiler::anyOf)));
      case "not" ->
          conditions.add(
              "NOT coalesce(" + orTrue(type, Inputs.object(value), node, edge) + ", false)");
      default -> conditions.add("(" + field(type, name, value, input, node, edge) + ")");
    }
  }

  private String field(
      FilterType type,
      String name,
      Object value,
      Map<String, ?> input,
      String node,
      @Nullable String edge) {
    FilterField field = type.fields().get(name);
    if (field instanceof FilterField.FullText fullText) {
      return fullText(fullText.index(), value, node);
    }
    if (field instanceof FilterField.Flag flag) {
      String condition = flag.cypher().render(Scope.of(draft, node, edge).with(value, input));
      return Boolean.TRUE.equals(value) ? condition : "NOT coalesce(" + condition + ", false)";
    }
    if (field instanceof FilterField.Condition condition) {
      if (condition.ids()) {
        draft.check(value, GlobalId::check);
      }
      Fragment cypher =
          edge != null && condition.edge() != null ? condition.edge() : condition.cypher();
      return cypher.render(Scope.of(draft, node, edge).with(value, input));
    }
    throw new IllegalArgumentException("No field " + name + " in " + type.name());
  }

  private String fullText(String index, Object text, String node) {
    if (!draft.aspect(text, it -> FullText.of(it) != null)) {
      return "false";
    }
    Object query = Given.derived(text, it -> Objects.requireNonNull(FullText.of(it)).query());
    Object parts = Given.derived(text, it -> Objects.requireNonNull(FullText.of(it)).unproved());
    String hit = draft.name("hit");
    String hits = draft.name("hits");
    String part = draft.name("part");
    String told = draft.name("told");
    preludes.add(
        "WITH "
            + String.join(
                ", ",
                append(
                    found,
                    ("COLLECT { CALL db.index.fulltext.queryNodes(%s, %s) YIELD node AS %s "
                            + "WHERE all(%s IN %s WHERE any(%s IN coalesce(%s.%s, []) + coalesce(%s.%s, []) "
                            + "WHERE %s CONTAINS %s)) RETURN %s } AS %s ")
                        .formatted(
                            draft.bind(index),
                            draft.bind(query),
                            hit,
                            part,
                            draft.bind(parts),
                            told,
                            hit,
                            Searched.NAMES,
                            hit,
                            Searched.TEXTS,
                            told,
                            part,
                            hit,
                            hits))));
    found.add(hits);
    return node + " IN " + hits;
  }

  /** What has to stand before the match. */
  String preludes() {
    return String.join("", preludes);
  }

  private String orTrue(FilterType type, Map<String, ?> input, String node, @Nullable String edge) {
    String condition = condition(type, input, node, edge);
    return condition == null ? "true" : "(" + condition + ")";
  }

  private static String anyOf(String alternatives) {
    return alternatives.isEmpty() ? "false" : "(" + alternatives + ")";
  }

  private static List<String> append(List<String> list, String last) {
    List<String> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}

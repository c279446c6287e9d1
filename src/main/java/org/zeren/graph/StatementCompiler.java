package org.zeren.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.graph.GraphModel.Found;
import org.zeren.graph.GraphModel.Meaning;
import org.zeren.graph.GraphModel.ObjectType;

/** Writes one root field with all that is selected below it as one statement. */
final class StatementCompiler {

  static final int MOST_IDS = 100;

  private final GraphModel model;
  private final Questions questions;

  StatementCompiler(GraphModel model, Questions questions) {
    this.model = model;
    this.questions = questions;
  }

  /**
   * A root field that a pattern answers; a {@link BadRequest} for arguments that make no sense,
   * {@link org.zeren.access.Refused} for a caller without the role that it asks for.
   */
  Statement root(Meaning.Related related, DataFetchingEnvironment field) {
    Map<String, ?> arguments = field.getArguments();
    requireRole(related, field);
    if (related.path().exactlyOneArgument()) {
      requireOne(arguments, related.path().arguments().keySet());
    }
    Draft draft = draft(field, arguments.get("asOf"));
    Compiled compiled =
        new SelectionCompiler(model, draft)
            .related(related, SelectionCompiler.NO_PARENT, arguments, selected(field));
    Found found = related.path().found();
    return found == null
        ? statement(draft, compiled.cypher(), compiled.shape())
        : statement(
            draft,
            "CASE WHEN %s THEN %s END"
                .formatted(
                    found.cypher().render(Scope.ofInputs(draft, arguments)), compiled.cypher()),
            new Shape.Required(compiled.shape(), found.otherwise()));
  }

  /** What a subscription tells of the entry with that id; reads null where it tells nothing. */
  Statement entry(Meaning.Related related, String id, DataFetchingEnvironment field) {
    Map<String, Object> arguments = new LinkedHashMap<>(field.getArguments());
    arguments.put(GraphModel.ENTRY, id);
    Draft draft = draft(field, null);
    Compiled compiled =
        new SelectionCompiler(model, draft)
            .related(related, SelectionCompiler.NO_PARENT, arguments, selected(field));
    return statement(draft, compiled.cypher(), compiled.shape());
  }

  /** The node with that id; null when no type of node has such ids. */
  @Nullable Statement node(String id, DataFetchingEnvironment field) {
    ObjectType type = model.typeOfId(GlobalId.of(id).type());
    if (type == null) {
      return null;
    }
    Draft draft = draft(field, null);
    Read read = read(type, List.of(id), draft, field);
    return statement(draft, "head(" + read.cypher() + ")", row(read.shape(), 1));
  }

  /** The nodes with those ids, each behind its id, in no particular order. */
  Statement nodes(List<String> ids, DataFetchingEnvironment field) {
    if (ids.size() > MOST_IDS) {
      throw new BadRequest("INVALID_ARGUMENT", "At most " + MOST_IDS + " ids at a time.");
    }
    Map<ObjectType, Set<String>> byType = new LinkedHashMap<>();
    for (String id : ids) {
      ObjectType type = model.typeOfId(GlobalId.of(id).type());
      if (type != null) {
        byType.computeIfAbsent(type, it -> new LinkedHashSet<>()).add(id);
      }
    }
    Draft draft = draft(field, null);
    List<String> lists = new ArrayList<>();
    Map<String, Shape> shapes = new LinkedHashMap<>();
    byType.forEach(
        (type, some) -> {
          Read read = read(type, List.copyOf(some), draft, field);
          lists.add(read.cypher());
          shapes.put(type.name(), read.shape());
        });
    String cypher = lists.isEmpty() ? "[]" : String.join(" + ", lists);
    return statement(draft, cypher, new ById(new Shape.OfOneOf(shapes), ids));
  }

  /** What a statement is told of the moment it is asked for, and of who asks. */
  private Draft draft(DataFetchingEnvironment field, @Nullable Object asOf) {
    Map<String, Object> told = new HashMap<>(questions.asOf(asOf));
    told.put(VisibleNodes.READERS, Caller.of(field.getGraphQlContext()).readers());
    return new Draft(told);
  }

  private record Read(String cypher, Shape shape) {}

  /** A list of [type, fields, id]. */
  private Read read(ObjectType type, List<String> ids, Draft draft, DataFetchingEnvironment field) {
    String node = draft.name("n");
    Compiled compiled =
        new SelectionCompiler(model, draft).object(type.name(), node, null, selected(field));
    String cypher =
        "COLLECT { MATCH %s WHERE %s.id IN %s RETURN ['%s', %s, %s.id] AS %s }"
            .formatted(
                Objects.requireNonNull(type.pattern())
                    .render(Scope.between(draft, "", node, null, Map.of())),
                node,
                draft.bind(ids),
                type.name(),
                compiled.cypher(),
                node,
                draft.name("o"));
    return new Read(cypher, compiled.shape());
  }

  private static Shape row(Shape shape, int at) {
    return value -> value instanceof List<?> parts ? shape.read(parts.get(at)) : null;
  }

  /** Reads rows of [type, fields, id] in the order of the ids. */
  private record ById(Shape shape, List<String> ids) implements Shape {

    @Override
    public Object read(@Nullable Object value) {
      Map<Object, @Nullable Object> byId = new LinkedHashMap<>();
      if (value instanceof List<?> rows) {
        rows.forEach(it -> byId.put(((List<?>) it).get(2), shape.read(it)));
      }
      List<@Nullable Object> ordered = new ArrayList<>();
      ids.forEach(id -> ordered.add(byId.get(id)));
      return ordered;
    }
  }

  private static void requireRole(Meaning.Related related, DataFetchingEnvironment field) {
    List<Role> allowed = related.path().allowed();
    if (!allowed.isEmpty()) {
      Caller.of(field.getGraphQlContext()).require(allowed.toArray(Role[]::new));
    }
  }

  private static void requireOne(Map<String, ?> arguments, Set<String> names) {
    if (names.stream().filter(name -> arguments.get(name) != null).count() != 1) {
      throw new BadRequest(
          "INVALID_ARGUMENT",
          "Give exactly one of " + String.join(" and ", names.stream().sorted().toList()) + ".");
    }
  }

  private static List<SelectedField> selected(DataFetchingEnvironment field) {
    return field.getSelectionSet().getImmediateFields();
  }

  private static Statement statement(Draft draft, String cypher, Shape shape) {
    return new Statement("RETURN " + cypher + " AS value", draft.parameters(), shape);
  }
}

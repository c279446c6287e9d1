package org.zeren.graph.statement;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Argument;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.meaning.GraphModel.Path;
import org.zeren.graph.meaning.GraphModel.SortKey;

/**
 * Writes the selection of one root field as one Cypher expression, whatever its depth: an object is
 * the list of its selected fields, objects within it are subqueries.
 */
final class SelectionCompiler {

  /** The parent of a root field. */
  static final String NO_PARENT = "nothing";

  /** What the names of those fields begin with that the language itself has. */
  static final String META = "__";

  private final GraphModel model;
  private final Draft draft;
  private final @Nullable CutCompiler cuts;
  private final PathCompiler paths;

  SelectionCompiler(GraphModel model, Draft draft) {
    this(model, draft, null);
  }

  /**
   * @param cuts reads what is selected of nodes apart; null to read all of it in one statement
   */
  SelectionCompiler(GraphModel model, Draft draft, @Nullable CutCompiler cuts) {
    this.model = model;
    this.draft = draft;
    this.cuts = cuts;
    this.paths = new PathCompiler(draft);
  }

  /**
   * What a field leads to from a node; parent: its variable, {@link #NO_PARENT} for a root field.
   */
  Compiled related(
      Meaning.Related related,
      String parent,
      Map<String, ?> arguments,
      List<SelectedField> fields) {
    Match match = match(related, parent, arguments, fields);
    if (related.edgeType() != null) {
      return page(related, match, arguments, fields).compile();
    }
    Compiled each = object(related.type(), match.node(), match.edge(), fields);
    if (related.path().those()) {
      return those(parent, match, each);
    }
    boolean list = related.shape() == Meaning.Shape.LIST;
    boolean one = !list && isOnlyOne(related.path(), parent);
    String clauses =
        match.cypher()
            + (one ? "" : " WITH " + match.variables() + " ORDER BY " + orderOf(related, match))
            + (list || one ? "" : " LIMIT 1");
    return related.path().rows() && !parent.equals(NO_PARENT)
        ? calledFrom(parent, clauses, each, list)
        : collected(clauses, each, list);
  }

  /** What a field leads to from a node, under its arguments. */
  Match match(
      Meaning.Related related,
      String parent,
      Map<String, ?> arguments,
      List<SelectedField> fields) {
    return paths.match(related.path(), parent, arguments, wanted(related, fields));
  }

  /** The same whatever is selected of each. */
  Match match(Meaning.Related related, String parent, Map<String, ?> arguments) {
    return paths.match(related.path(), parent, arguments, null);
  }

  /** The page of a list that the arguments ask for. */
  PageCompiler page(
      Meaning.Related related, Match match, Map<String, ?> arguments, List<SelectedField> fields) {
    Keyset keyset =
        new Keyset(
            draft, related.type(), order(related, arguments), Listing.of(arguments, draft.asOf()));
    return new PageCompiler(
        this,
        model.type(Objects.requireNonNull(related.edgeType())),
        related.type(),
        match,
        Page.of(arguments),
        keyset,
        draft,
        fields);
  }

  /**
   * Whether a field that holds one object need not choose: a pattern without an order of its own
   * leads from a node to one other at most, which is what the graph's rules let in.
   */
  static boolean isOnlyOne(Path path, String parent) {
    return !path.rows() && path.order() == null && !parent.equals(NO_PARENT);
  }

  /** What is selected of the rows of a read model; of a page it stands deeper, and all may be. */
  private static @Nullable Set<String> wanted(Meaning.Related related, List<SelectedField> fields) {
    return related.edgeType() != null
        ? null
        : fields.stream().map(SelectedField::getName).collect(Collectors.toSet());
  }

  String orderOf(Meaning.Related related, Match match) {
    Fragment order = related.path().order();
    return order != null
        ? order.render(match.scope()) + ", " + match.node() + ".id"
        : new Keyset(draft, related.type(), order(related, Map.of()), 0L)
            .inline(match.node(), match.edge());
  }

  /**
   * An object as the list of its selected fields; one of several types behind its type's name, or
   * behind its labels where the same is read of each. What is of none of the types is null.
   */
  Compiled object(
      String typeName, String node, @Nullable String edge, List<SelectedField> selected) {
    return object(typeName, node, edge, selected, false);
  }

  /**
   * As above.
   *
   * @param ofTheType whether it is of one of the types for sure; which then stands there only where
   *     it makes a difference to the response
   */
  private Compiled object(
      String typeName,
      String node,
      @Nullable String edge,
      List<SelectedField> selected,
      boolean ofTheType) {
    if (cuts != null && cuts.areNodes(typeName)) {
      return new Compiled(node, cuts.cut(typeName, selected));
    }
    Cut row = cuts == null ? null : cuts.rowAtHand(typeName, selected);
    if (row != null) {
      return new Compiled(node, row);
    }
    ObjectType concrete = model.types().get(typeName);
    if (concrete != null) {
      return object(concrete, node, edge, selected);
    }
    Map<String, Shape> shapes = new LinkedHashMap<>();
    Set<String> read = new HashSet<>();
    Set<Object> held = new HashSet<>();
    StringBuilder cases = new StringBuilder("CASE");
    for (ObjectType type : model.possibleTypes(typeName)) {
      Compiled compiled = object(type, node, edge, selected);
      shapes.put(type.name(), compiled.shape());
      held.add(((Shape.OfObject) compiled.shape()).fields());
      read.add(type.name().equals(type.label()) ? compiled.cypher() : type.name());
      cases.append(
          " WHEN %s:%s THEN ['%s', %s]"
              .formatted(node, type.label(), type.name(), compiled.cypher()));
    }
    if (read.size() > 1) {
      return new Compiled(cases.append(" END").toString(), new Shape.OfOneOf(shapes));
    }
    String fields = read.iterator().next();
    return ofTheType && held.size() == 1 && selected.stream().noneMatch(SelectionCompiler::isMeta)
        ? new Compiled(fields, shapes.values().iterator().next())
        : new Compiled("[labels(%s), %s]".formatted(node, fields), new Shape.OfOneOf(shapes));
  }

  private static boolean isMeta(SelectedField field) {
    return field.getName().startsWith(META);
  }

  /** The fields of an object of that type, all in this statement. */
  Compiled object(
      ObjectType type, String node, @Nullable String edge, List<SelectedField> selected) {
    List<String> cypher = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (SelectedField field : selected) {
      if (field.getObjectTypeNames().contains(type.name()) && !isMeta(field)) {
        Compiled compiled = field(type, field, node, edge);
        keys.add(field.getResultKey());
        cypher.add(compiled.cypher());
        before.append(compiled.before());
        shapes.add(compiled.shape());
      }
    }
    return new Compiled(
        before.toString(),
        "[" + String.join(", ", cypher) + "]",
        new Shape.OfObject(type.name(), keys, shapes));
  }

  Compiled field(ObjectType type, SelectedField field, String node, @Nullable String edge) {
    Meaning meaning = type.fields().get(field.getName());
    List<SelectedField> fields = field.getSelectionSet().getImmediateFields();
    if (meaning instanceof Meaning.Value value) {
      boolean english = "EN".equals(field.getArguments().get("lang"));
      return new Compiled(value.in(english).render(Scope.of(draft, node, edge)), Shape.LEAF);
    }
    if (meaning instanceof Meaning.Sentence sentence) {
      boolean english = "EN".equals(field.getArguments().get("lang"));
      return cuts != null && sentence.kinds() != null
          ? new Compiled(
              "[%s.%s, %s.%s]".formatted(node, sentence.kinds().by(), node, sentence.kinds().of()),
              cuts.told(sentence.cypher(), sentence.kinds(), english))
          : new Compiled(
              sentence.cypher().render(Scope.told(draft, node, edge, null)), new Sentence(english));
    }
    if (meaning instanceof Meaning.Held held) {
      return held(held, node, held.cypher().render(Scope.of(draft, node, edge)), fields);
    }
    if (meaning instanceof Meaning.Same same) {
      return object(same.type(), node, null, fields);
    }
    if (meaning instanceof Meaning.Related related) {
      return related(related, node, field.getArguments(), fields);
    }
    throw new IllegalArgumentException("No field " + type.name() + "." + field.getName());
  }

  private Compiled held(Meaning.Held held, String row, String cypher, List<SelectedField> fields) {
    String each = draft.name("n");
    Compiled object = object(held.type(), each, null, fields, true);
    if (!object.reads()) {
      return listed(held, cypher, each, object);
    }
    String value = draft.name("v");
    String clauses =
        "WITH %s AS %s UNWIND %s AS %s"
            .formatted(cypher, value, held.list() ? value : "[" + value + "]", each);
    String present = held.list() ? "" : " WITH " + each + " WHERE " + each + " IS NOT NULL";
    return object.before().isEmpty()
        ? collected(clauses + present, object, held.list())
        : calledFrom(row, clauses + present, object, held.list());
  }

  /** Rows that their clauses give as one list, in its order. */
  private Compiled those(String parent, Match match, Compiled each) {
    String those = match.scope().fill(Path.THOSE);
    if (parent.equals(NO_PARENT) || each.reads()) {
      String clauses = match.cypher() + " UNWIND " + those + " AS " + match.node();
      return parent.equals(NO_PARENT)
          ? collected(clauses, each, true)
          : calledFrom(parent, clauses, each, true);
    }
    String rows = draft.name("rows");
    String call =
        " CALL (%s) { %s RETURN [%s IN %s | %s] AS %s }"
            .formatted(parent, match.cypher(), match.node(), those, each.cypher(), rows);
    return new Compiled(call, rows, new Shape.OfList(each.shape()));
  }

  /** What is held, where all that is wanted of it stands in it: an expression of its own. */
  private static Compiled listed(Meaning.Held held, String cypher, String each, Compiled object) {
    return held.list()
        ? new Compiled(
            "[%s IN coalesce(%s, []) | %s]".formatted(each, cypher, object.cypher()),
            new Shape.OfList(object.shape()))
        : new Compiled(
            "head([%s IN [%s] WHERE %s IS NOT NULL | %s])"
                .formatted(each, cypher, each, object.cypher()),
            object.shape());
  }

  /** What the clauses return, as an expression. */
  private Compiled collected(String clauses, Compiled each, boolean list) {
    String collected = "COLLECT { " + clauses + each.returned(draft) + " }";
    return list
        ? new Compiled(collected, new Shape.OfList(each.shape()))
        : new Compiled("head(" + collected + ")", each.shape());
  }

  /** What the clauses return, worked out before the RETURN of the row they start from. */
  private Compiled calledFrom(String row, String clauses, Compiled each, boolean list) {
    String rows = draft.name("rows");
    String call =
        " CALL (%s) { %s%s RETURN collect(%s) AS %s }"
            .formatted(row, clauses, each.before(), each.cypher(), rows);
    return list
        ? new Compiled(call, rows, new Shape.OfList(each.shape()))
        : new Compiled(call, "head(" + rows + ")", each.shape());
  }

  /** The keys that orderBy asks for, and where they are equal the path's or the type's own. */
  private List<SortKey> order(Meaning.Related related, Map<String, ?> arguments) {
    List<SortKey> ofPath = related.path().keys();
    List<SortKey> own = ofPath.isEmpty() ? model.order(related.type()) : ofPath;
    if (related.path().arguments().get("orderBy") instanceof Argument.Order order
        && arguments.get("orderBy") instanceof List<?> wanted
        && !wanted.isEmpty()) {
      return Stream.concat(
              Inputs.objects(wanted).stream().flatMap(it -> keys(order.orderEnum(), it)),
              own.stream())
          .toList();
    }
    return own;
  }

  private Stream<SortKey> keys(String orderEnum, Map<String, ?> input) {
    boolean descending = "DESC".equals(input.get("direction"));
    return model.order(orderEnum, String.valueOf(input.get("field"))).stream()
        .map(key -> descending ? key.reversed() : key);
  }
}

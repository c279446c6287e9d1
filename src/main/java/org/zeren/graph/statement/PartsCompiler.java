package org.zeren.graph.statement;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.meaning.GraphModel.Path;

/**
 * Writes one root field in {@link Parts}: each statement stops where nodes stand in its rows, and
 * what is selected of those is read by others, one for each field.
 */
final class PartsCompiler {

  private final GraphModel model;
  private final Function<Circumstances, Draft> begun;
  private final @Nullable Object asOf;
  private final Circumstances circumstances;
  private final List<Statement> all = new ArrayList<>();
  private final CutCompiler cuts;

  /**
   * @param begun the beginning of each statement
   * @param circumstances those of the root field
   * @param asOf the date that all are about; null for the day on which they are run
   */
  PartsCompiler(
      GraphModel model,
      Function<Circumstances, Draft> begun,
      Circumstances circumstances,
      @Nullable Object asOf) {
    this.model = model;
    this.begun = begun;
    this.circumstances = circumstances;
    this.asOf = asOf;
    this.cuts = new CutCompiler(model, begun, circumstances, asOf, all);
  }

  /** A statement of the root field itself. */
  private Draft draft() {
    return begun.apply(circumstances);
  }

  Parts root(Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    if (related.edgeType() != null) {
      return page(related, arguments, fields);
    }
    if (isOneRow(related) && fields.size() > 1) {
      return fieldByField(related, arguments, fields);
    }
    return atOnce(related, arguments, fields);
  }

  private static boolean isOneRow(Meaning.Related related) {
    return related.path().rows() && related.shape() == Meaning.Shape.ONE;
  }

  private Parts atOnce(
      Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    Draft draft = draft();
    SelectionCompiler compiler = compiler(draft);
    boolean list = related.shape() == Meaning.Shape.LIST;
    Match match =
        list
            ? compiler.match(related, SelectionCompiler.NO_PARENT, arguments)
            : compiler.match(related, SelectionCompiler.NO_PARENT, arguments, fields);
    Compiled each =
        isOneRow(related)
            ? compiler.object(model.type(related.type()), match.node(), match.edge(), fields)
            : compiler.object(related.type(), match.node(), match.edge(), fields);
    String rows =
        related.path().those()
            ? match.cypher() + " UNWIND " + match.scope().fill(Path.THOSE) + " AS " + match.node()
            : match.cypher()
                + " WITH "
                + match.variables()
                + " ORDER BY "
                + compiler.orderOf(related, match)
                + (list ? "" : " LIMIT 1");
    Statement statement = statement(draft, rows + each.before() + returning(each.cypher()));
    return parts(
        List.of(statement),
        list ? Parts.Gathering.LIST : Parts.Gathering.ONE,
        list ? new Shape.OfList(each.shape()) : each.shape());
  }

  private Parts page(
      Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    Draft draft = draft();
    SelectionCompiler compiler = compiler(draft);
    Match match = compiler.match(related, SelectionCompiler.NO_PARENT, arguments, fields);
    PageCompiler page = compiler.page(related, match, arguments, fields);
    boolean told = page.mayTellTheCount();
    boolean known = circumstances.narrowed() && isNarrowedOnly(related, match);
    Statement count = page.counts() && !known ? statement(draft, counted(match)) : null;
    String clauses = page.lists() ? page.entries() : "";
    List<Statement> entries =
        page.lists() ? List.of(statement(draft, clauses + returning(page.entry()))) : List.of();
    PageShape shape = page.shape();
    Parts parts = parts(entries, Parts.Gathering.PAGE, shape);
    return page.counts() ? parts.counted(count, told ? shape.page().size() : -1) : parts;
  }

  /** Whether a list has whatever its filter lets through. */
  private boolean isNarrowedOnly(Meaning.Related related, Match match) {
    ObjectType type = model.types().get(related.type());
    return type != null
        && type.pattern() != null
        && match.conditions().size() == 1
        && match
            .clauses()
            .equals(
                "MATCH "
                    + type.pattern()
                        .render(Scope.between(draft(), "", match.node(), null, Map.of())));
  }

  /** The fields of the only row of a read model, each by a statement that makes the row anew. */
  private Parts fieldByField(
      Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    List<Statement> first = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (SelectedField field : fields) {
      if (!field.getName().startsWith(SelectionCompiler.META)) {
        Parts of = atOnce(related, arguments, List.of(field));
        first.addAll(of.first());
        keys.add(field.getResultKey());
        shapes.add(((Shape.OfObject) of.shape()).shapes().get(0));
      }
    }
    return first.isEmpty()
        ? atOnce(related, arguments, fields)
        : parts(first, Parts.Gathering.TOGETHER, new Shape.OfObject(related.type(), keys, shapes));
  }

  /** The node of that type with that id, by a statement that begins with that draft. */
  Parts node(ObjectType type, Object id, Draft draft, List<SelectedField> fields) {
    return parts(
        List.of(withIds(type, List.of(id), draft)),
        Parts.Gathering.ONE,
        cuts.cut(type.name(), fields));
  }

  /** The nodes with those ids, in that order. */
  Parts nodes(Map<ObjectType, Set<String>> byType, List<String> ids, List<SelectedField> fields) {
    List<Statement> first = new ArrayList<>();
    Map<String, Cut.OfType> types = new LinkedHashMap<>();
    byType.forEach(
        (type, some) -> {
          first.add(withIds(type, List.copyOf(some), draft()));
          types.put(Objects.requireNonNull(type.label()), cuts.ofType(type, fields));
        });
    return parts(
        first,
        Parts.inOrder(ids),
        new Shape.OfList(types.isEmpty() ? Shape.LEAF : new Cut(types, true)));
  }

  private Statement withIds(ObjectType type, List<?> ids, Draft draft) {
    String node = draft.name("n");
    String pattern =
        Objects.requireNonNull(type.pattern())
            .render(Scope.between(draft, "", node, null, Map.of()));
    return statement(
        draft,
        "MATCH %s WHERE %s.id IN %s".formatted(pattern, node, draft.bind(ids)) + returning(node));
  }

  private Parts parts(List<Statement> first, Parts.Gathering gathering, Shape shape) {
    return new Parts(first, all, gathering, shape);
  }

  private static String counted(Match match) {
    return match.known() == null
        ? match.cypher() + returning("count(*)")
        : returning(match.known());
  }

  private static String returning(String cypher) {
    return " RETURN " + cypher + " AS o";
  }

  private SelectionCompiler compiler(Draft draft) {
    return new SelectionCompiler(model, draft, cuts);
  }

  private Statement statement(Draft draft, String cypher) {
    Statement statement = Statement.of(draft, asOf, cypher, Shape.LEAF);
    all.add(statement);
    return statement;
  }
}

package org.zeren.graph.statement;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.statement.PageShape.Place;
import org.zeren.graph.statement.PageShape.Selected;

/**
 * Writes one page of a list. The page is cut by its keys before anything is read of its entries.
 * The count, the keys of the entries, which cursors are made of, and one entry more than the page
 * is long, which tells that others follow, are read only where something selected needs them.
 */
final class PageCompiler {

  private final SelectionCompiler compiler;
  private final ObjectType edgeType;
  private final String type;
  private final Match match;
  private final Page page;
  private final Keyset keyset;
  private final Draft draft;
  private final List<String> entry = new ArrayList<>();
  private final StringBuilder before = new StringBuilder();
  private final Map<String, Selected> selections = new LinkedHashMap<>();
  private boolean counts;
  private boolean lists;
  private boolean cursors;
  private boolean looksFurther;

  /**
   * @param edgeType what edges have besides cursor and node
   * @param type the name of the type of the nodes
   * @param fields what is selected of the connection
   */
  PageCompiler(
      SelectionCompiler compiler,
      ObjectType edgeType,
      String type,
      Match match,
      Page page,
      Keyset keyset,
      Draft draft,
      List<SelectedField> fields) {
    this.compiler = compiler;
    this.edgeType = edgeType;
    this.type = type;
    this.match = match;
    this.page = page;
    this.keyset = keyset;
    this.draft = draft;
    entry.add("null");
    fields.forEach(this::select);
    keyset.check(page);
  }

  /** Count and entries as one expression. */
  Compiled compile() {
    String count = counts ? match.count() : "null";
    String entries =
        lists
            ? "COLLECT { " + entries() + " RETURN " + entry() + " AS " + draft.name("o") + " }"
            : "[]";
    return new Compiled("[" + count + ", " + entries + "]", shape());
  }

  boolean counts() {
    return counts;
  }

  boolean lists() {
    return lists;
  }

  /**
   * Whether a page that is not full tells how many there are: one that begins where the list does.
   * It then reads one entry more than it is long.
   */
  boolean mayTellTheCount() {
    boolean tells = counts && lists && page.after() == null && page.before() == null;
    looksFurther |= tells;
    return tells;
  }

  PageShape shape() {
    String connection = edgeType.name().replaceFirst("Edge$", "Connection");
    return new PageShape(connection, page, keyset.listing(), selections);
  }

  private void select(SelectedField field) {
    String key = field.getResultKey();
    List<SelectedField> inner = field.getSelectionSet().getImmediateFields();
    switch (field.getName()) {
      case "totalCount" -> {
        counts = true;
        selections.put(key, new Selected.TotalCount());
      }
      case "nodes" -> {
        lists = true;
        Place place = place(compiler.object(type, match.node(), match.edge(), inner));
        selections.put(key, new Selected.Nodes(place));
      }
      case "edges" -> {
        lists = true;
        selections.put(key, edges(inner));
      }
      case "pageInfo" -> {
        lists = true;
        selections.put(key, info(inner));
      }
      default -> {} // __typename
    }
  }

  private Selected.Edges edges(List<SelectedField> fields) {
    List<String> keys = new ArrayList<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (SelectedField field : fields) {
      String key = field.getResultKey();
      List<SelectedField> inner = field.getSelectionSet().getImmediateFields();
      switch (field.getName()) {
        case "cursor" -> {
          cursors = true;
          keys.add(key);
        }
        case "node" ->
            places.put(key, place(compiler.object(type, match.node(), match.edge(), inner)));
        case "__typename" -> {}
        default ->
            places.put(key, place(compiler.field(edgeType, field, match.node(), match.edge())));
      }
    }
    return new Selected.Edges(edgeType.name(), keys, places);
  }

  private Selected.Info info(List<SelectedField> fields) {
    Map<String, String> names = new LinkedHashMap<>();
    for (SelectedField field : fields) {
      if (!field.getName().startsWith(SelectionCompiler.META)) {
        names.put(field.getResultKey(), field.getName());
        cursors |= field.getName().endsWith("Cursor");
        looksFurther |= field.getName().equals(page.backward() ? "hasPreviousPage" : "hasNextPage");
      }
    }
    return new Selected.Info(names);
  }

  private Place place(Compiled compiled) {
    before.append(compiled.before());
    entry.add(compiled.cypher());
    return new Place(entry.size() - 1, compiled.shape());
  }

  /** What is returned of each entry. */
  String entry() {
    return "[" + String.join(", ", entry) + "]";
  }

  /** Clauses that leave the entries of the page, in its order. */
  String entries() {
    if (cursors) {
      entry.set(0, keyset.values());
    }
    List<String> cuts = new ArrayList<>();
    addIfPresent(cuts, keyset.beyond(page.after(), false));
    addIfPresent(cuts, keyset.beyond(page.before(), true));
    String most = draft.bind(page.size() + (looksFurther ? 1L : 0L));
    return cut(cuts, most) + before;
  }

  /** Clauses that leave the rows of the page, in its order, with their keys. */
  private String cut(List<String> cuts, String most) {
    String where = cuts.isEmpty() ? "" : " WHERE " + String.join(" AND ", cuts);
    String keyed = " WITH " + match.variables() + ", " + keyset.columns(match.node(), match.edge());
    String ordered = " ORDER BY " + keyset.orderBy(page.backward()) + " LIMIT " + most;
    if (isOfWholeLabel() && keyset.mayBeAbsent(page)) {
      String some = draft.name("some");
      return "CALL () { "
          + match.cypher(keyset.present(match.node(), page))
          + keyed
          + where
          + " ORDER BY "
          + keyset.orderOfPresent()
          + " LIMIT "
          + most
          + " RETURN collect(%s) AS %s } CALL (%s) { UNWIND %s AS %s RETURN %s UNION ALL "
              .formatted(match.node(), some, some, some, match.node(), match.node())
          + "UNWIND CASE WHEN size(%s) < %s THEN [0] ELSE [] END AS %s "
              .formatted(some, most, draft.name("once"))
          + match.cypher(keyset.absent(match.node()))
          + keyed
          + where
          + ordered
          + " RETURN "
          + match.node()
          + " }"
          + keyed
          + ordered;
    }
    Match rows = match.knowsPages() ? match.onPage(most, keyset.after(page)) : match;
    return rows.cypher(keyset.seek(match.node(), page)) + keyed + where + ordered;
  }

  /** Whether nothing narrows a list of all nodes with a label. */
  private boolean isOfWholeLabel() {
    return match.known() != null
        && match.edge() == null
        && match.prelude().isEmpty()
        && match.clauses().startsWith("MATCH ");
  }

  private static void addIfPresent(List<String> conditions, @Nullable String condition) {
    if (condition != null) {
      conditions.add(condition);
    }
  }
}

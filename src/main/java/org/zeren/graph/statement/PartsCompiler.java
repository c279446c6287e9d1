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
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.meaning.GraphModel.Path;

/**
 * Writes one root field in {@link Parts}: each statement stops where nodes stand in its rows, and
 * what is selected of those is read by others, one for each field.
 */
final class PartsCompiler {

  /** The nodes whose fields are read: the parameter with their element ids. */
  static final String OF = "of";

  private static final String PARENT = "p";

  /** Of so many kinds at most, all are likely to be there. */
  private static final int FEW = 2;

  private final GraphModel model;
  private final Function<Circumstances, Draft> begun;
  private final @Nullable Object asOf;
  private Circumstances circumstances;
  private final List<Statement> all = new ArrayList<>();

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
  }

  /** A statement of the root field itself. */
  private Draft draft() {
    return begun.apply(circumstances);
  }

  /** A statement of nodes, the same for all root fields. */
  private Draft below() {
    return begun.apply(Circumstances.NONE);
  }

  Parts root(Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    if (related.edgeType() != null) {
      return page(related, arguments, fields);
    }
    if (related.path().rows()
        && related.shape() == Meaning.Shape.ONE
        && (fields.size() > 1 || !partsOf(related, fields.get(0)).isEmpty())) {
      return fieldByField(related, arguments, fields);
    }
    return atOnce(related, arguments, fields);
  }

  private Parts atOnce(
      Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    Draft draft = draft();
    SelectionCompiler compiler = compiler(draft);
    Match match = compiler.match(related, SelectionCompiler.NO_PARENT, arguments, fields);
    Compiled each = compiler.object(related.type(), match.node(), match.edge(), fields);
    boolean list = related.shape() == Meaning.Shape.LIST;
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
    Statement count = page.counts() ? statement(draft, counted(match)) : null;
    String clauses = page.lists() ? page.entries() : "";
    List<Statement> entries =
        page.lists() ? List.of(statement(draft, clauses + returning(page.entry()))) : List.of();
    PageShape shape = page.shape();
    Parts parts = parts(entries, Parts.Gathering.PAGE, shape);
    return count == null ? parts : parts.counted(count, told ? shape.page().size() : -1);
  }

  /**
   * The fields of the only row of a read model, each by a statement that makes the row anew, or by
   * one for each part of what the field holds.
   */
  private Parts fieldByField(
      Meaning.Related related, Map<String, ?> arguments, List<SelectedField> fields) {
    List<Statement> first = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    List<Together.Field> together = new ArrayList<>();
    Circumstances before = circumstances;
    for (SelectedField field : fields) {
      if (field.getName().startsWith(SelectionCompiler.META)) {
        continue;
      }
      List<String> parts = partsOf(related, field);
      Shape.OfObject object = null;
      for (String part : parts.isEmpty() ? List.of("") : parts) {
        circumstances = part.isEmpty() ? before : before.only(part);
        Parts of = atOnce(related, arguments, List.of(field));
        first.addAll(of.first());
        object = (Shape.OfObject) of.shape();
      }
      keys.add(field.getResultKey());
      shapes.add(Objects.requireNonNull(object).shapes().get(0));
      together.add(new Together.Field(parts.size(), numbered(related, field)));
    }
    circumstances = before;
    return first.isEmpty()
        ? atOnce(related, arguments, fields)
        : parts(first, new Together(together), new Shape.OfObject(related.type(), keys, shapes));
  }

  /** The parts of what a field of a read model's row holds; empty where it is of one thing. */
  private List<String> partsOf(Meaning.Related related, SelectedField field) {
    if (!(field(related, field) instanceof Meaning.Related of) || of.path().parts().size() < 2) {
      return List.of();
    }
    return of.path().parts().stream()
        .map(it -> it.split(":"))
        .filter(it -> it.length == 1 || draft().askedOf().equals(it[1]))
        .map(it -> it[0])
        .toList();
  }

  /** Where the rows of a field hold their numbers, by place. */
  private List<Integer> numbered(Meaning.Related related, SelectedField field) {
    List<Integer> places = new ArrayList<>();
    if (field(related, field) instanceof Meaning.Related of && of.path().numbered() != null) {
      int place = 0;
      for (SelectedField inner : field.getSelectionSet().getImmediateFields()) {
        if (inner.getName().equals(of.path().numbered())) {
          places.add(place);
        }
        place += inner.getName().startsWith(SelectionCompiler.META) ? 0 : 1;
      }
    }
    return places;
  }

  private @Nullable Meaning field(Meaning.Related related, SelectedField field) {
    return model.type(related.type()).fields().get(field.getName());
  }

  /** The node of that type with that id, by a statement that begins with that draft. */
  Parts node(ObjectType type, Object id, Draft draft, List<SelectedField> fields) {
    return parts(
        List.of(withIds(type, List.of(id), draft)), Parts.Gathering.ONE, cut(type.name(), fields));
  }

  /** The nodes with those ids, in that order. */
  Parts nodes(Map<ObjectType, Set<String>> byType, List<String> ids, List<SelectedField> fields) {
    List<Statement> first = new ArrayList<>();
    Map<String, Cut.OfType> types = new LinkedHashMap<>();
    byType.forEach(
        (type, some) -> {
          first.add(withIds(type, List.copyOf(some), draft()));
          types.put(Objects.requireNonNull(type.label()), ofType(type, fields));
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

  /** Whether the objects of a type or of several are all nodes. */
  boolean areNodes(String typeName) {
    List<ObjectType> types = types(typeName);
    return !types.isEmpty() && types.stream().allMatch(it -> it.label() != null);
  }

  private List<ObjectType> types(String typeName) {
    ObjectType concrete = model.types().get(typeName);
    return concrete == null ? model.possibleTypes(typeName) : List.of(concrete);
  }

  /** What is selected of nodes of a type, or of one of several. */
  Cut cut(String typeName, List<SelectedField> selected) {
    Map<String, Cut.OfType> types = new LinkedHashMap<>();
    types(typeName)
        .forEach(it -> types.put(Objects.requireNonNull(it.label()), ofType(it, selected)));
    return new Cut(types, !model.types().containsKey(typeName));
  }

  /**
   * A sentence about one node of a row, read apart, with only the facts that its kind speaks of.
   */
  Shape told(Fragment cypher, Meaning.Kinds kinds, boolean english) {
    Map<String, Shape> told = new LinkedHashMap<>();
    List<String> taken =
        kinds.all().stream()
            .filter(
                it ->
                    kinds.among() == null
                        || circumstances.hold("takes." + kinds.among() + "." + it))
            .toList();
    for (String kind : taken) {
      Draft draft = below();
      String row = draft.name("row");
      String sentence =
          cypher.render(Scope.told(draft, row, null, Messages.facts(kinds.prefix() + "." + kind)));
      String cut =
          "%sWITH %s, {%s: '%s', %s: %s} AS %s"
              .formatted(parents(), PARENT, kinds.by(), kind, kinds.of(), PARENT, row);
      Statement statement = Statement.of(draft, asOf, cut + returningOf(sentence), Shape.LEAF);
      if (taken.size() <= FEW) {
        all.add(statement);
      }
      Slice slice = new Slice.Read(kind, statement, new Sentence(english), false);
      told.put(kind, new Cut(new Cut.OfType(kind, List.of(slice)), new Sentence(english)));
    }
    return new Shape.OfOneOf(told);
  }

  private Cut.OfType ofType(ObjectType type, List<SelectedField> selected) {
    List<Slice> slices = new ArrayList<>();
    for (SelectedField field : selected) {
      if (field.getObjectTypeNames().contains(type.name())
          && !field.getName().startsWith(SelectionCompiler.META)) {
        slices.add(slice(type, field));
      }
    }
    return new Cut.OfType(type.name(), slices);
  }

  private Slice slice(ObjectType type, SelectedField field) {
    Meaning meaning = Objects.requireNonNull(type.fields().get(field.getName()), field.getName());
    List<SelectedField> inner = field.getSelectionSet().getImmediateFields();
    String key = field.getResultKey();
    if (meaning instanceof Meaning.Value value) {
      boolean english = "EN".equals(field.getArguments().get("lang"));
      Fragment cypher = english && value.english() != null ? value.english() : value.cypher();
      Property property = Property.of(cypher);
      return property == null ? computed(type, field) : new Slice.Held(key, property);
    }
    if (meaning instanceof Meaning.Same same && areNodes(same.type())) {
      return new Slice.Same(key, cut(same.type(), inner));
    }
    if (meaning instanceof Meaning.Related related && !related.path().rows()) {
      return related.edgeType() == null
          ? related(related, field, inner)
          : pages(related, field, inner);
    }
    return computed(type, field);
  }

  /** What takes the database to tell, of one node at a time. */
  private Slice computed(ObjectType type, SelectedField field) {
    Draft draft = below();
    Compiled compiled = compiler(draft).field(type, field, PARENT, null);
    return new Slice.Read(
        field.getResultKey(),
        statement(draft, parents() + compiled.before() + returningOf(compiled.cypher())),
        compiled.shape(),
        false);
  }

  private Slice related(Meaning.Related related, SelectedField field, List<SelectedField> fields) {
    Draft draft = below();
    SelectionCompiler compiler = compiler(draft);
    Match match = compiler.match(related, PARENT, field.getArguments(), fields);
    Compiled each = compiler.object(related.type(), match.node(), match.edge(), fields);
    boolean list = related.shape() == Meaning.Shape.LIST;
    String order =
        !list && SelectionCompiler.isOnlyOne(related.path(), PARENT)
            ? ""
            : " WITH %s, %s ORDER BY %s"
                .formatted(PARENT, match.variables(), compiler.orderOf(related, match));
    return new Slice.Read(
        field.getResultKey(),
        statement(
            draft,
            match.from(parents(), PARENT) + order + each.before() + returningOf(each.cypher())),
        list ? new Shape.OfList(each.shape()) : each.shape(),
        list);
  }

  private Slice pages(Meaning.Related related, SelectedField field, List<SelectedField> fields) {
    Draft draft = below();
    SelectionCompiler compiler = compiler(draft);
    Match all = compiler.match(related, PARENT, field.getArguments(), fields);
    PageCompiler page = compiler.page(related, all.withoutPrelude(), field.getArguments(), fields);
    Statement count =
        page.counts()
            ? statement(draft, all.from(parents(), PARENT) + returningOf("count(*)"))
            : null;
    Statement entries = null;
    if (page.lists()) {
      String clauses = page.entries();
      entries =
          statement(
              draft,
              "%s%s CALL (*) { %s RETURN collect(%s) AS o }"
                      .formatted(all.prelude(), parents(), clauses, page.entry())
                  + returningOf("o"));
    }
    return new Slice.Pages(field.getResultKey(), count, entries, page.shape());
  }

  private static String counted(Match match) {
    return match.known() == null
        ? match.cypher() + returning("count(*)")
        : returning(match.known());
  }

  private static String parents() {
    return "MATCH (%s) WHERE elementId(%s) IN $%s ".formatted(PARENT, PARENT, OF);
  }

  private static String returningOf(String cypher) {
    return " RETURN elementId(" + PARENT + ") AS of, " + cypher + " AS o";
  }

  private static String returning(String cypher) {
    return " RETURN " + cypher + " AS o";
  }

  private SelectionCompiler compiler(Draft draft) {
    return new SelectionCompiler(model, draft, this);
  }

  private Statement statement(Draft draft, String cypher) {
    Statement statement = Statement.of(draft, asOf, cypher, Shape.LEAF);
    all.add(statement);
    return statement;
  }
}

package org.zeren.graph.statement;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;

/**
 * Writes what is selected of the nodes and rows at which a statement stops: of nodes, a statement
 * for each field that the node does not hold itself.
 */
final class CutCompiler {

  private static final String PARENT = "p";

  /** Of so many kinds at most, all are likely to be there. */
  private static final int FEW = 2;

  private final GraphModel model;
  private final Function<Circumstances, Draft> begun;
  private final Circumstances circumstances;
  private final @Nullable Object asOf;
  private final List<Statement> all;

  /**
   * @param begun the beginning of each statement
   * @param circumstances those of the root field
   * @param asOf the date that all are about; null for the day on which they are run
   * @param all takes the statements that are written
   */
  CutCompiler(
      GraphModel model,
      Function<Circumstances, Draft> begun,
      Circumstances circumstances,
      @Nullable Object asOf,
      List<Statement> all) {
    this.model = model;
    this.begun = begun;
    this.circumstances = circumstances;
    this.asOf = asOf;
    this.all = all;
  }

  /** The beginning of a statement of nodes, the same for all root fields. */
  private Draft below() {
    return begun.apply(Circumstances.NONE);
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

  /** What is selected of rows of a type; null where they do not hold all of it at hand. */
  @Nullable Cut rowAtHand(String typeName, List<SelectedField> selected) {
    ObjectType type = model.types().get(typeName);
    if (type == null || type.label() != null) {
      return null;
    }
    List<Slice> slices = new ArrayList<>();
    for (SelectedField field : selected) {
      if (!field.getName().startsWith(SelectionCompiler.META)) {
        Slice slice = atHand(type, field);
        if (slice == null) {
          return null;
        }
        slices.add(slice);
      }
    }
    return new Cut(new Cut.OfType(typeName, slices));
  }

  private @Nullable Slice atHand(ObjectType type, SelectedField field) {
    Meaning meaning = type.fields().get(field.getName());
    String key = field.getResultKey();
    boolean english = isEnglish(field);
    if (meaning instanceof Meaning.Value value) {
      Property property = Property.of(value.in(english));
      return property == null ? null : new Slice.Held(key, property);
    }
    if (meaning instanceof Meaning.Sentence sentence) {
      return atHand(key, sentence, english);
    }
    return meaning instanceof Meaning.Held held
        ? atHand(key, held, field.getSelectionSet().getImmediateFields())
        : null;
  }

  private @Nullable Slice atHand(String key, Meaning.Sentence sentence, boolean english) {
    Meaning.Kinds kinds = sentence.kinds();
    if (kinds != null) {
      return new Slice.Inside(
          key, List.of(kinds.by(), kinds.of()), told(sentence.cypher(), kinds, english));
    }
    Property said = Property.of(sentence.cypher());
    return said == null ? null : new Slice.Inside(key, List.of(said.name()), new Sentence(english));
  }

  private @Nullable Slice atHand(String key, Meaning.Held held, List<SelectedField> selected) {
    Property entry = Property.of(held.cypher());
    if (entry == null) {
      return null;
    }
    Cut cut = areNodes(held.type()) ? cut(held.type(), selected) : rowAtHand(held.type(), selected);
    return cut == null
        ? null
        : new Slice.Inside(key, List.of(entry.name()), held.list() ? new Shape.OfList(cut) : cut);
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
          "%s WITH %s, {%s: '%s', %s: %s} AS %s"
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

  Cut.OfType ofType(ObjectType type, List<SelectedField> selected) {
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
      Property property = Property.of(value.in(isEnglish(field)));
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

  private static boolean isEnglish(SelectedField field) {
    return "EN".equals(field.getArguments().get("lang"));
  }

  private static String parents() {
    return "MATCH (%s) WHERE elementId(%s) IN $%s".formatted(PARENT, PARENT, Statement.OF);
  }

  private static String returningOf(String cypher) {
    return " RETURN elementId(" + PARENT + ") AS of, " + cypher + " AS o";
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

package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.graph.BadRequest;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.Found;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.meaning.Questions;
import org.zeren.graph.statement.Circumstances.Kept;

/**
 * Writes one root field with all that is selected below it: as one statement, and as several small
 * ones.
 */
public final class StatementCompiler {

  /** How many nodes are read by their ids at a time. */
  public static final int MOST_IDS = 100;

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
  public RootRead root(Meaning.Related related, Asked field) {
    Map<String, ?> arguments = Effective.arguments(related.path(), field.arguments());
    requireRole(related, field);
    if (related.path().exactlyOneArgument()) {
      requireOne(arguments, related.path().arguments().keySet());
    }
    Object asOf = field.asOf();
    return new RootRead(
        parts(related, arguments, field, asOf), () -> whole(related, arguments, field, asOf));
  }

  private Parts parts(
      Meaning.Related related, Map<String, ?> arguments, Asked field, @Nullable Object asOf) {
    Circumstances now = Circumstances.ofParts(arguments);
    Parts parts = perhapsKept(related, arguments, field, asOf, now);
    NarrowingCompiler narrowing =
        new NarrowingCompiler(model, () -> draft(field, asOf, Circumstances.NONE), asOf);
    List<Parts.Step> steps = narrowing.steps(related, arguments);
    return steps.isEmpty()
        ? parts
        : parts(related, arguments, field, asOf, now.afterNarrowing())
            .narrowedBy(new Parts.Narrowing(steps, NarrowingCompiler.MOST, parts));
  }

  private Parts perhapsKept(
      Meaning.Related related,
      Map<String, ?> arguments,
      Asked field,
      @Nullable Object asOf,
      Circumstances now) {
    Parts parts = parts(related, arguments, field, asOf, now);
    if (!now.askedOfKept().get() || !questions.isToday(asOf)) {
      return parts;
    }
    Draft draft = draft(field, asOf, Circumstances.NONE);
    return parts.orWhereKept(
        Statement.of(
            draft,
            asOf,
            "RETURN %s AS o".formatted(model.keptCounts().render(Scope.ofInputs(draft, Map.of()))),
            Shape.LEAF),
        parts(related, arguments, field, asOf, now.where(Kept.SOME)),
        parts(related, arguments, field, asOf, now.where(Kept.ALL)));
  }

  private Parts parts(
      Meaning.Related related,
      Map<String, ?> arguments,
      Asked field,
      @Nullable Object asOf,
      Circumstances circumstances) {
    Parts parts = inParts(field, asOf, circumstances).root(related, arguments, field.selected());
    Found found = related.path().found();
    if (found == null) {
      return parts;
    }
    Shape required = new Shape.Required(parts.shape(), found.otherwise());
    if (found.cypher() == null) {
      return parts.as(required);
    }
    Draft draft = draft(field, asOf, circumstances);
    String condition = found.cypher().render(Scope.ofInputs(draft, arguments));
    return parts
        .as(required)
        .where(Statement.of(draft, asOf, "RETURN " + condition + " AS o", Shape.LEAF));
  }

  private Statement whole(
      Meaning.Related related, Map<String, ?> arguments, Asked field, @Nullable Object asOf) {
    Draft draft = draft(field, asOf, circumstances(arguments, asOf));
    Compiled compiled =
        new SelectionCompiler(model, draft)
            .related(related, SelectionCompiler.NO_PARENT, arguments, field.selected());
    Found found = related.path().found();
    return found == null
        ? statement(draft, asOf, compiled.cypher(), compiled.shape())
        : statement(
            draft,
            asOf,
            whereFound(found, Scope.ofInputs(draft, arguments), compiled.cypher()),
            new Shape.Required(compiled.shape(), found.otherwise()));
  }

  private static String whereFound(Found found, Scope inputs, String cypher) {
    return found.cypher() == null
        ? cypher
        : "CASE WHEN %s THEN %s END".formatted(found.cypher().render(inputs), cypher);
  }

  /** What a subscription tells of the entry with that id; reads null where it tells nothing. */
  public RootRead entry(Meaning.Related related, String id, Asked field) {
    Map<String, Object> arguments = new LinkedHashMap<>(field.arguments());
    arguments.put(GraphModel.ENTRY, id);
    return new RootRead(
        inParts(field, null, Circumstances.NONE).root(related, arguments, field.selected()),
        () -> whole(related, arguments, field, null));
  }

  /** The node with that id; null when no type of node has such ids. */
  public @Nullable RootRead node(Object id, Asked field) {
    Draft draft = ofId(id, field);
    ObjectType type = model.typeOfId(draft.askedOf());
    return type == null
        ? null
        : new RootRead(
            inParts(field, field.asOf(), Circumstances.NONE)
                .node(type, id, draft, field.selected()),
            () -> node(type, id, field));
  }

  private Statement node(ObjectType type, Object id, Asked field) {
    Draft draft = ofId(id, field);
    draft.askedOf();
    Read read = read(type, List.of(id), draft, field);
    return statement(
        draft, field.asOf(), "head(" + read.cypher() + ")", new Shape.Part(1, read.shape()));
  }

  /** Why that text is no id; null when it may be one. */
  public static @Nullable BadRequest wrongWith(String id) {
    try {
      GlobalId.of(id);
      return null;
    } catch (BadRequest e) {
      return e;
    }
  }

  /**
   * The nodes with those ids, in that order, and null where there is none or where that is no id.
   */
  public RootRead nodes(List<String> ids, Asked field) {
    if (ids.size() > MOST_IDS) {
      throw new BadRequest("INVALID_ARGUMENT", "At most " + MOST_IDS + " ids at a time.");
    }
    Map<ObjectType, Set<String>> byType = new LinkedHashMap<>();
    for (String id : ids) {
      ObjectType type = wrongWith(id) == null ? model.typeOfId(GlobalId.of(id).type()) : null;
      if (type != null) {
        byType.computeIfAbsent(type, it -> new LinkedHashSet<>()).add(id);
      }
    }
    return new RootRead(
        inParts(field, field.asOf(), Circumstances.NONE).nodes(byType, ids, field.selected()),
        () -> nodes(byType, ids, field));
  }

  private Statement nodes(Map<ObjectType, Set<String>> byType, List<String> ids, Asked field) {
    Draft draft = draft(field, field.asOf(), Circumstances.NONE);
    List<String> lists = new ArrayList<>();
    Map<String, Shape> shapes = new LinkedHashMap<>();
    byType.forEach(
        (type, some) -> {
          Read read = read(type, List.copyOf(some), draft, field);
          lists.add(read.cypher());
          shapes.put(type.name(), read.shape());
        });
    String cypher = lists.isEmpty() ? "[]" : String.join(" + ", lists);
    return statement(draft, field.asOf(), cypher, new ById(new Shape.OfOneOf(shapes), ids));
  }

  private PartsCompiler inParts(Asked field, @Nullable Object asOf, Circumstances circumstances) {
    return new PartsCompiler(model, it -> draft(field, asOf, it), circumstances, asOf);
  }

  private Circumstances circumstances(Map<String, ?> arguments, @Nullable Object asOf) {
    return new Circumstances(arguments, questions.isToday(asOf) ? Kept.UNKNOWN : Kept.NOT);
  }

  private Draft ofId(Object id, Asked field) {
    return draft(field, field.asOf(), new Circumstances(Map.of("id", id), Kept.NOT));
  }

  /** What a statement is told of the moment it is asked for, and of who asks. */
  private Draft draft(Asked field, @Nullable Object asOf, Circumstances circumstances) {
    return new Draft(told(asOf, field.caller()), circumstances, asOf);
  }

  /** What a statement about that day is told for each request; about today, without one. */
  public Map<String, Object> told(@Nullable Object asOf, Caller caller) {
    return questions.told(asOf, caller);
  }

  private record Read(String cypher, Shape shape) {}

  /** A list of [type, fields, id]. */
  private Read read(ObjectType type, List<?> ids, Draft draft, Asked field) {
    String node = draft.name("n");
    Compiled compiled =
        new SelectionCompiler(model, draft).object(type.name(), node, null, field.selected());
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

  private static void requireRole(Meaning.Related related, Asked field) {
    List<Role> allowed = related.path().allowed();
    if (!allowed.isEmpty()) {
      field.caller().require(allowed.toArray(Role[]::new));
    }
  }

  private static void requireOne(Map<String, ?> arguments, Set<String> names) {
    if (names.stream().filter(name -> arguments.get(name) != null).count() != 1) {
      throw new BadRequest(
          "INVALID_ARGUMENT",
          "Give exactly one of " + String.join(" and ", names.stream().sorted().toList()) + ".");
    }
  }

  private static Statement statement(
      Draft draft, @Nullable Object asOf, String cypher, Shape shape) {
    return Statement.of(draft, asOf, "RETURN " + cypher + " AS value", shape);
  }
}

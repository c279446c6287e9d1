package org.zeren.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.GraphModel.Argument;
import org.zeren.graph.GraphModel.Meaning;
import org.zeren.graph.GraphModel.ObjectType;
import org.zeren.graph.GraphModel.SortKey;

/**
 * Writes the selection of one root field as one Cypher expression, whatever its depth: an object is
 * the list of its selected fields, objects within it are subqueries.
 */
final class SelectionCompiler {

  private final GraphModel model;
  private final Draft draft;
  private final PathCompiler paths;

  SelectionCompiler(GraphModel model, Draft draft) {
    this.model = model;
    this.draft = draft;
    this.paths = new PathCompiler(draft);
  }

  /** What a field leads to from a node; parent: its variable, unused in a root field. */
  Compiled related(
      Meaning.Related related,
      String parent,
      Map<String, ?> arguments,
      List<SelectedField> fields) {
    Match match = paths.match(related.path(), parent, arguments);
    if (related.edgeType() != null) {
      Keyset keyset = new Keyset(draft, related.type(), order(related, arguments));
      return new PageCompiler(
              this,
              model.type(related.edgeType()),
              related.type(),
              match,
              Page.of(arguments),
              keyset)
          .compile(fields, draft);
    }
    Compiled each = object(related.type(), match.node(), match.edge(), fields);
    String list = match.cypher() + " RETURN " + each.cypher() + " AS " + draft.name("o");
    String ordered = list + " ORDER BY " + orderOf(related, match);
    return related.shape() == Meaning.Shape.LIST
        ? new Compiled("COLLECT { " + ordered + " }", new Shape.OfList(each.shape()))
        : new Compiled("head(COLLECT { " + ordered + " LIMIT 1 })", each.shape());
  }

  private String orderOf(Meaning.Related related, Match match) {
    Fragment order = related.path().order();
    return order != null
        ? order.render(match.scope()) + ", " + match.node() + ".id"
        : new Keyset(draft, related.type(), model.order(related.type()))
            .inline(match.node(), match.edge());
  }

  /** An object as the list of its selected fields; one of several types with its type's name. */
  Compiled object(
      String typeName, String node, @Nullable String edge, List<SelectedField> selected) {
    ObjectType concrete = model.types().get(typeName);
    if (concrete != null) {
      return object(concrete, node, edge, selected);
    }
    Map<String, Shape> shapes = new LinkedHashMap<>();
    StringBuilder cases = new StringBuilder("CASE");
    for (ObjectType type : model.possibleTypes(typeName)) {
      Compiled compiled = object(type, node, edge, selected);
      shapes.put(type.name(), compiled.shape());
      cases.append(
          " WHEN %s:%s THEN ['%s', %s]"
              .formatted(node, type.label(), type.name(), compiled.cypher()));
    }
    return new Compiled(cases.append(" END").toString(), new Shape.OfOneOf(shapes));
  }

  private Compiled object(
      ObjectType type, String node, @Nullable String edge, List<SelectedField> selected) {
    List<String> cypher = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (SelectedField field : selected) {
      if (field.getObjectTypeNames().contains(type.name()) && !field.getName().startsWith("__")) {
        Compiled compiled = field(type, field, node, edge);
        keys.add(field.getResultKey());
        cypher.add(compiled.cypher());
        shapes.add(compiled.shape());
      }
    }
    return new Compiled(
        "[" + String.join(", ", cypher) + "]", new Shape.OfObject(type.name(), keys, shapes));
  }

  Compiled field(ObjectType type, SelectedField field, String node, @Nullable String edge) {
    Meaning meaning = type.fields().get(field.getName());
    List<SelectedField> fields = field.getSelectionSet().getImmediateFields();
    if (meaning instanceof Meaning.Value value) {
      boolean english = "EN".equals(field.getArguments().get("lang"));
      Fragment cypher = english && value.english() != null ? value.english() : value.cypher();
      return new Compiled(cypher.render(Scope.of(draft, node, edge)), Shape.LEAF);
    }
    if (meaning instanceof Meaning.Same same) {
      return object(same.type(), node, null, fields);
    }
    if (meaning instanceof Meaning.Related related) {
      return related(related, node, field.getArguments(), fields);
    }
    throw new IllegalArgumentException("No field " + type.name() + "." + field.getName());
  }

  /** The keys that orderBy asks for; the path's or the type's own without it. */
  private List<SortKey> order(Meaning.Related related, Map<String, ?> arguments) {
    if (related.path().arguments().get("orderBy") instanceof Argument.Order order
        && arguments.get("orderBy") instanceof List<?> wanted
        && !wanted.isEmpty()) {
      return Inputs.objects(wanted).stream().flatMap(it -> keys(order.orderEnum(), it)).toList();
    }
    List<SortKey> own = related.path().keys();
    return own.isEmpty() ? model.order(related.type()) : own;
  }

  private Stream<SortKey> keys(String orderEnum, Map<String, ?> input) {
    boolean descending = "DESC".equals(input.get("direction"));
    return model.order(orderEnum, String.valueOf(input.get("field"))).stream()
        .map(key -> descending ? key.reversed() : key);
  }
}

package org.zeren.graph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.zeren.graph.statement.Cut;
import org.zeren.graph.statement.PageShape;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Shape;

/** The nodes in what a statement returned, at the places where its shape has a {@link Cut}. */
final class Nodes {

  private Nodes() {}

  /** What stands in the place of a node. */
  interface Replacing {

    Value by(Cut cut, Value node);
  }

  /** Tells of each of them. */
  static void in(Shape shape, Value value, BiConsumer<Cut, Value> told) {
    replaced(
        shape,
        value,
        (cut, node) -> {
          told.accept(cut, node);
          return node;
        });
  }

  /** The same value with something in their place. */
  static Value replaced(Shape shape, Value value, Replacing replacing) {
    if (value.isNull()) {
      return value;
    }
    if (shape instanceof Cut cut) {
      return replacing.by(cut, value);
    }
    if (shape instanceof Shape.OfList list) {
      return each(value, it -> replaced(list.element(), it, replacing));
    }
    if (shape instanceof Shape.OfObject object) {
      List<Value> fields = new ArrayList<>();
      for (int i = 0; i < object.shapes().size(); i++) {
        fields.add(replaced(object.shapes().get(i), value.get(i), replacing));
      }
      return Parts.list(fields);
    }
    if (shape instanceof Shape.OfOneOf oneOf) {
      Shape of = oneOf.named(value.get(0).asObject());
      return of == null
          ? value
          : Parts.list(List.of(value.get(0), replaced(of, value.get(1), replacing)));
    }
    if (shape instanceof Shape.Required required) {
      return replaced(required.shape(), value, replacing);
    }
    if (shape instanceof Shape.Part part) {
      List<Value> parts = new ArrayList<>(value.asList(Values.ofValue()));
      parts.set(part.at(), replaced(part.shape(), value.get(part.at()), replacing));
      return Parts.list(parts);
    }
    return shape instanceof PageShape page ? page(page, value, replacing) : value;
  }

  private static Value page(PageShape page, Value value, Replacing replacing) {
    Value entries =
        each(
            value.get(1),
            entry -> {
              List<Value> parts = new ArrayList<>(entry.asList(Values.ofValue()));
              page.places()
                  .forEach(
                      it ->
                          parts.set(it.at(), replaced(it.shape(), parts.get(it.at()), replacing)));
              return Parts.list(parts);
            });
    return Parts.list(List.of(value.get(0), entries));
  }

  private static Value each(Value list, UnaryOperator<Value> change) {
    return Parts.list(list.asList(Values.ofValue()).stream().map(change).toList());
  }
}

package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stops: in its place of a row stands a node, and what is selected of that node
 * is read by statements of its own, which depend on nothing but the node's type, the field and its
 * arguments. Whatever leads to nodes of that type shares them. Read as the objects that are put in
 * the nodes' place.
 */
public final class Cut implements Shape {

  private final Map<String, OfType> types;
  private final @Nullable OfType any;
  private final Shape shape;

  /**
   * @param type the name of the object's type
   * @param slices its selected fields, in the order in which they stand in the object
   */
  public record OfType(String type, List<Slice> slices) {

    public OfType {
      slices = List.copyOf(slices);
    }

    private Shape shape() {
      return new OfObject(
          type,
          slices.stream().map(Slice::key).toList(),
          slices.stream().map(Slice::shape).toList());
    }
  }

  /**
   * @param types what is selected, by the label of the nodes
   * @param named whether the type's name stands before the fields of an object
   */
  Cut(Map<String, OfType> types, boolean named) {
    this.types = new LinkedHashMap<>(types);
    this.any = null;
    if (named) {
      Map<String, Shape> shapes = new LinkedHashMap<>();
      types.values().forEach(it -> shapes.put(it.type(), it.shape()));
      this.shape = new OfOneOf(shapes);
    } else {
      this.shape = new ArrayList<>(types.values()).get(0).shape();
    }
  }

  /**
   * Of nodes of whatever type.
   *
   * @param shape how the only thing is read that is wanted of them
   */
  Cut(OfType any, Shape shape) {
    this.types = Map.of();
    this.any = any;
    this.shape = new Part(0, shape);
  }

  /** Of rows, which hold at hand what is selected of them. */
  Cut(OfType row) {
    this.types = Map.of();
    this.any = row;
    this.shape = row.shape();
  }

  /** What is selected of a row, or of a node with any labels. */
  public @Nullable OfType any() {
    return any;
  }

  /** What is selected of a node with these labels; null when it is of none of the types. */
  public @Nullable OfType of(Iterable<String> labels) {
    for (String label : labels) {
      OfType type = types.get(label);
      if (type != null) {
        return type;
      }
    }
    return any;
  }

  /** Whether the type's name stands before the fields of an object. */
  public boolean named() {
    return shape instanceof OfOneOf;
  }

  /** How the objects are read that are put in the nodes' place. */
  public Shape shape() {
    return shape;
  }

  @Override
  public @Nullable Object read(@Nullable Object value) {
    return shape.read(value);
  }
}

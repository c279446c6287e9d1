package org.zeren.graph.statement;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/** How a value that the database returned is read. */
public interface Shape {

  /** A {@link Row}, a list or a value; null for what is not there. */
  @Nullable Object read(@Nullable Object value);

  /** A property; instants come with an offset, as the scalar wants them. */
  Shape LEAF = value -> value instanceof ZonedDateTime at ? at.toOffsetDateTime() : value;

  /** An object, as the list of its selected fields. */
  record OfObject(String type, List<String> keys, List<Shape> shapes) implements Shape {

    /** What is read of it, whatever its type. */
    Object fields() {
      return List.of(keys, shapes);
    }

    @Override
    public @Nullable Row read(@Nullable Object value) {
      if (!(value instanceof List<?> fields)) {
        return null;
      }
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        values.put(keys.get(i), shapes.get(i).read(fields.get(i)));
      }
      return new Row(type, values);
    }
  }

  /** An object of one of several types, as its type's name or its labels, and then its fields. */
  record OfOneOf(Map<String, Shape> types) implements Shape {

    @Override
    public @Nullable Object read(@Nullable Object value) {
      if (!(value instanceof List<?> named)) {
        return null;
      }
      Shape shape = named(named.get(0));
      return shape == null ? null : shape.read(named.get(1));
    }

    /** How an object of that type's name, or with those labels, is read; null for others. */
    public @Nullable Shape named(@Nullable Object typeOrLabels) {
      List<?> names =
          typeOrLabels instanceof List<?> labels ? labels : Collections.singletonList(typeOrLabels);
      return names.stream().map(types::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
  }

  /** A list, in the order of the database. */
  record OfList(Shape element) implements Shape {

    @Override
    public List<@Nullable Object> read(@Nullable Object value) {
      List<@Nullable Object> read = new ArrayList<>();
      if (value instanceof List<?> elements) {
        elements.forEach(it -> read.add(element.read(it)));
      }
      return read;
    }
  }

  /** What stands at that place of a list. */
  record Part(int at, Shape shape) implements Shape {

    @Override
    public @Nullable Object read(@Nullable Object value) {
      return value instanceof List<?> parts ? shape.read(parts.get(at)) : null;
    }
  }

  /** What there has to be; where there is nothing, an error that says so. */
  record Required(Shape shape, String otherwise) implements Shape {

    @Override
    public @Nullable Object read(@Nullable Object value) {
      if (value == null) {
        throw new BadRequest("NOT_FOUND", otherwise);
      }
      return shape.read(value);
    }
  }
}

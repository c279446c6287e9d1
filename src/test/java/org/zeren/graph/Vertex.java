package org.zeren.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of the {@link NaiveGraph}, the same as another only when it is that very node. */
final class Vertex {

  private final String label;
  private final Map<String, Object> properties;
  private final List<Edge> outgoing = new ArrayList<>();
  private final List<Edge> incoming = new ArrayList<>();

  /** A relationship between two of them. */
  record Edge(String type, Vertex from, Vertex to, Map<String, Object> properties) {

    @Nullable Object get(String property) {
      return properties.get(property);
    }

    List<?> list(String property) {
      return get(property) instanceof List<?> list ? list : List.of();
    }

    @Nullable LocalDate date(String property) {
      return (LocalDate) get(property);
    }
  }

  Vertex(String label, Map<String, Object> properties) {
    this.label = label;
    this.properties = properties;
  }

  void add(Edge edge) {
    if (edge.from() == this) {
      outgoing.add(edge);
    }
    if (edge.to() == this) {
      incoming.add(edge);
    }
  }

  String label() {
    return label;
  }

  String id() {
    return String.valueOf(get("id"));
  }

  /** Its own properties and those of its relationships to others. */
  Stream<Object> values() {
    return Stream.concat(
        properties.values().stream(),
        outgoing.stream().flatMap(edge -> edge.properties().values().stream()));
  }

  @Nullable Object get(String property) {
    return properties.get(property);
  }

  @Nullable String text(String property) {
    return (String) get(property);
  }

  List<?> list(String property) {
    return get(property) instanceof List<?> list ? list : List.of();
  }

  @Nullable LocalDate date(String property) {
    return (LocalDate) get(property);
  }

  /** The relationships of that type to nodes with that label. */
  Stream<Edge> to(String type, String label) {
    return outgoing.stream().filter(it -> it.type.equals(type) && it.to.label.equals(label));
  }

  /** The relationships of that type from nodes with that label. */
  Stream<Edge> from(String type, String label) {
    return incoming.stream().filter(it -> it.type.equals(type) && it.from.label.equals(label));
  }

  Stream<Vertex> targets(String type, String label) {
    return to(type, label).map(Edge::to);
  }

  Stream<Vertex> sources(String type, String label) {
    return from(type, label).map(Edge::from);
  }

  @Override
  public String toString() {
    return id();
  }
}

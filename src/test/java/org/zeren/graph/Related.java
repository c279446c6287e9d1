package org.zeren.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the other end of relationships, one or a list in some order. */
final class Related {

  private Related() {}

  static @Nullable Vertex one(Stream<Vertex> vertices) {
    return vertices.min(Comparator.comparing(Vertex::id)).orElse(null);
  }

  static List<Vertex> sorted(Stream<Vertex> vertices, NaiveOrder order) {
    return vertices.sorted(order.vertices()).toList();
  }

  /** In the order that the relationships keep of the source text. */
  static List<Vertex> ranked(Stream<Vertex.Edge> edges) {
    return edges
        .sorted(
            Comparator.comparing(
                    (Vertex.Edge edge) -> (Long) edge.get("rank"),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(edge -> edge.to().id()))
        .map(Vertex.Edge::to)
        .toList();
  }

  static @Nullable Vertex provision(Vertex stated) {
    return one(stated.targets("STATED_IN", "Provision"));
  }

  static @Nullable Vertex document(Vertex stated) {
    return one(
        stated
            .targets("STATED_IN", "Provision")
            .flatMap(provision -> provision.targets("PART_OF", "Document")));
  }
}

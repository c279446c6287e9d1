package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A piece of the graph to draw, as it was answered. */
record Picture(boolean truncated, List<Dot> nodes, List<Line> edges) {

  record Dot(String key, String type, String zh, String en) {}

  record Line(String from, String to, String type, String zh, String en) {}

  List<String> ids() {
    return nodes.stream().map(Dot::key).toList();
  }

  /** What every picture keeps: both ends of its edges are drawn, and everything is labelled. */
  void isSound() {
    assertThat(ids()).doesNotHaveDuplicates();
    assertThat(edges)
        .allSatisfy(edge -> assertThat(ids()).contains(edge.from(), edge.to()))
        .allSatisfy(edge -> assertThat(edge.zh()).isNotBlank())
        .allSatisfy(edge -> assertThat(edge.en()).isNotBlank().matches("\\p{ASCII}*"));
    assertThat(nodes)
        .allSatisfy(node -> assertThat(node.type()).matches("[A-Z][A-Za-z]+"))
        .allSatisfy(node -> Wording.isClean(node.zh(), node.en()));
  }
}

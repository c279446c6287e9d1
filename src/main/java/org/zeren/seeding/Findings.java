package org.zeren.seeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What reading a seed brought up: the nodes it defines, those it refers to, and its problems. */
final class Findings {

  private final Map<String, Place> defined = new HashMap<>();
  private final List<Reference> ahead = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  void problem(Place place, String wrong, String remedy) {
    problems.add(new Problem(place, wrong, remedy));
  }

  /** Notes that {@code id} is defined there, once only. */
  void define(NodeType type, String id, Place place) {
    Place first = defined.putIfAbsent(id, place);
    if (first != null) {
      problem(
          place,
          "the " + type.noun() + " \"" + NodeType.keyOf(id) + "\" already stands in " + first,
          "remove one of the two, or give it another key");
    }
  }

  void refer(Reference reference) {
    if (!defined.containsKey(reference.id())) {
      ahead.add(reference);
    }
  }

  /** Reports the references that lead nowhere; to be called when everything has been read. */
  void reportDangling() {
    for (Reference reference : ahead) {
      if (!defined.containsKey(reference.id())) {
        problem(
            reference.place(),
            "there is no " + reference.type().noun() + " \"" + key(reference) + "\"",
            remedy(reference));
      }
    }
    ahead.clear();
  }

  /** By file and line. */
  List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparing(Problem::place)).distinct().toList();
  }

  boolean isDefined(String id) {
    return defined.containsKey(id);
  }

  Set<String> ids() {
    return defined.keySet();
  }

  private String remedy(Reference reference) {
    if (reference.implied()) {
      return "name the provision that lays it down with \"provision:\"";
    }
    String list = reference.type().list();
    List<String> keys =
        defined.keySet().stream()
            .filter(id -> id.startsWith(reference.type().prefix() + ":"))
            .map(NodeType::keyOf)
            .toList();
    return Spelling.nearest(key(reference), keys)
        .map(near -> "write \"" + near + "\", or add it to " + list + ":")
        .orElse("correct it, or add it to " + list + ":");
  }

  private static String key(Reference reference) {
    return NodeType.keyOf(reference.id());
  }
}

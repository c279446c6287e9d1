package org.zeren.seeding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** References of one kind that must not lead back to where they began, such as superiors. */
final class Cycles {

  private final String key;
  private final Map<String, List<Reference>> references = new LinkedHashMap<>();

  /** References that stand under that key. */
  Cycles(String key) {
    this.key = key;
  }

  void add(String from, @Nullable Reference to) {
    if (to != null) {
      references.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    }
  }

  /** Reports every cycle once, where it closes. */
  void report(Findings findings) {
    Set<String> done = new HashSet<>();
    for (String start : references.keySet()) {
      follow(start, done, findings);
    }
  }

  private void follow(String start, Set<String> done, Findings findings) {
    Deque<Step> path = new ArrayDeque<>();
    List<String> ids = new ArrayList<>();
    enter(start, path, ids, done);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (step.next == step.references.size()) {
        path.removeLast();
        ids.remove(ids.size() - 1);
        continue;
      }
      Reference reference = step.references.get(step.next++);
      int begin = ids.indexOf(reference.id());
      if (begin >= 0) {
        reportCycle(reference, ids.subList(begin, ids.size()), findings);
      } else {
        enter(reference.id(), path, ids, done);
      }
    }
  }

  private void enter(String id, Deque<Step> path, List<String> ids, Set<String> done) {
    if (done.add(id)) {
      path.addLast(new Step(references.getOrDefault(id, List.of())));
      ids.add(id);
    }
  }

  private void reportCycle(Reference closing, List<String> cycle, Findings findings) {
    List<String> keys = new ArrayList<>(cycle.stream().map(NodeType::keyOf).toList());
    keys.add(NodeType.keyOf(closing.id()));
    findings.problem(
        closing.place(),
        "\"" + key + "\" leads back to where it began: " + String.join(" → ", keys),
        "remove or correct one of these references");
  }

  private static final class Step {
    private final List<Reference> references;
    private int next;

    Step(List<Reference> references) {
      this.references = references;
    }
  }
}

package org.zeren.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/** Says who may see a document, a measure or a follow-up; what hangs on it is hidden with it. */
final class RestrictAccess implements Mutation {

  private static final Map<String, Lookup.Kind> KINDS =
      Map.of(
          "document", Lookup.Kind.DOCUMENT,
          "measure", Lookup.Kind.MEASURE,
          "follow-up", Lookup.Kind.FOLLOW_UP);

  private final String id;
  private final List<String> visibleTo;
  private final String reason;

  RestrictAccess(Input input) {
    this.id = input.id("id");
    this.visibleTo = input.choices("visibleTo");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "RESTRICT_ACCESS";
  }

  @Override
  public List<String> carryOut(Work work) {
    Lookup.Kind kind = KINDS.get(id.split(":", 2)[0]);
    if (kind == null) {
      work.mistakes().add(Wrong.NOT_RESTRICTABLE, "id");
    }
    Node node = kind == null ? null : work.lookup().one(kind, id, "id");
    if (node != null && marks(node).equals(visibleTo)) {
      work.mistakes().add(Wrong.SEEN_SO_ALREADY, "visibleTo");
    }
    work.stopOnMistakes();
    if (kind != null && node != null) {
      mark(work, kind, node);
    }
    return List.of(id);
  }

  private static List<String> marks(Node node) {
    return node.get("visibleTo").isNull()
        ? List.of()
        : node.get("visibleTo").asList(Value::asString).stream().sorted().toList();
  }

  private void mark(Work work, Lookup.Kind kind, Node node) {
    Snapshot before = work.snapshot(kind, id);
    Map<String, @Nullable Object> changes = new HashMap<>();
    changes.put("visibleTo", visibleTo.isEmpty() ? null : visibleTo);
    if (node.get("origin").asString("").equals("SEED")) {
      changes.put("amended", FollowUpNow.amended(node.get("amended"), Set.of("visibleTo")));
    }
    work.write(kind.matching() + "SET node += $changes", Map.of("id", id, "changes", changes));
    work.tell(action(), before, work.snapshot(kind, id), reason);
  }
}

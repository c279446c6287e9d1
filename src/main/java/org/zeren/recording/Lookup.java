package org.zeren.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;

/** Finds the nodes that an input names; what is not there, for this caller, is NOT_FOUND. */
final class Lookup {

  /** The nodes that inputs name. */
  enum Kind {
    DOCUMENT("Document"),
    MEASURE("Measure"),
    AGENCY("Agency"),
    FOLLOW_UP("FollowUp"),
    PROVISION("Provision"),
    RESPONSIBILITY("Responsibility");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** A clause that matches the node with the id {@code $id} as {@code node}. */
    String matching() {
      return "MATCH (node:" + label + " {id: $id}) ";
    }

    private String matchingAll() {
      return "MATCH (node:" + label + ") WHERE node.id IN $ids RETURN node";
    }
  }

  private final Work work;

  Lookup(Work work) {
    this.work = work;
  }

  /** The node with that id; null, and noted, when there is none. */
  @Nullable Node one(Kind kind, String id, String field) {
    Node found = find(kind, List.of(id)).get(id);
    if (found == null) {
      missing(kind, id, field);
    }
    return found;
  }

  /** The node with that id; null when there is none, and noted where one was asked for. */
  @Nullable Node oneIfGiven(Kind kind, @Nullable String id, String field) {
    return id == null ? null : one(kind, id, field);
  }

  /** Those of the ids that there are, and notes those that there are not. */
  Map<String, Node> all(Kind kind, List<String> ids, String field) {
    Map<String, Node> found = find(kind, ids);
    for (int at = 0; at < ids.size(); at++) {
      if (!found.containsKey(ids.get(at))) {
        missing(kind, ids.get(at), field, "" + at);
      }
    }
    return found;
  }

  private Map<String, Node> find(Kind kind, List<String> ids) {
    Map<String, Node> found = new HashMap<>();
    for (Record row : work.ask(kind.matchingAll(), Map.of("ids", ids))) {
      Node node = row.get("node").asNode();
      found.put(node.get("id").asString(), node);
    }
    return found;
  }

  private void missing(Kind kind, String id, String... field) {
    String shown = id.length() > 200 ? id.substring(0, 200) + "…" : id;
    work.mistakes().add(Wrong.NO_SUCH_NODE, Map.of("kind", kind.name(), "id", shown), field);
  }
}

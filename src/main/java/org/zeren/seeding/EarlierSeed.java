package org.zeren.seeding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.zeren.StartRefused;

/**
 * What an earlier load left in the graph. The seed no longer has some of it, which goes, unless
 * something was recorded on it through the API.
 */
final class EarlierSeed {

  private static final List<String> MENTIONS =
      Stream.of(RelationshipType.values())
          .filter(RelationshipType::isMereMention)
          .map(RelationshipType::name)
          .toList();

  private final TransactionContext tx;
  private final Rows rows;
  private final List<String> kept = new ArrayList<>();

  EarlierSeed(TransactionContext tx, Rows rows) {
    this.tx = tx;
    this.rows = rows;
  }

  /** In words, what stays although the seed no longer has it. */
  List<String> kept() {
    return kept;
  }

  /**
   * Duties are known by their place in a list: what was recorded on one must not become another's.
   */
  void refuseReassignedDuties(GraphPart part) {
    Map<String, String> bearers = new HashMap<>();
    for (GraphRelationship relationship : part.relationships()) {
      if (relationship.type() == RelationshipType.BORNE_BY) {
        bearers.put(relationship.from(), relationship.to());
      }
    }
    List<Record> reassigned =
        rows.run(
            Statements.REASSIGNED,
            part.nodesByType().getOrDefault(NodeType.RESPONSIBILITY, List.of()),
            duty ->
                Map.of(
                    "id", duty.id(),
                    "role", String.valueOf(duty.properties().get("role")),
                    "agency", String.valueOf(bearers.get(duty.id()))));
    if (!reassigned.isEmpty()) {
      throw refusal(reassigned);
    }
  }

  private static StartRefused refusal(List<Record> reassigned) {
    StringBuilder problem =
        new StringBuilder("The seed gives duties with records on them to others:");
    for (Record duty : reassigned) {
      problem
          .append("\n  ")
          .append(duty.get("id").asString())
          .append(" was of ")
          .append(duty.get("agency").asString())
          .append(" as ")
          .append(duty.get("role").asString())
          .append(" and would be of ")
          .append(duty.get("newAgency").asString())
          .append(" as ")
          .append(duty.get("newRole").asString());
    }
    return new StartRefused(
        problem.toString(),
        "Leave each of these duties at its place in its list of responsibilities, and add others"
            + " at the end.");
  }

  /** Removes from the part's nodes the seed's relationships that the part does not state. */
  void removeStaleRelationships(GraphPart part) {
    Map<String, List<String>> stated = new HashMap<>();
    for (GraphRelationship edge : part.relationships()) {
      boolean reverse = edge.type() == RelationshipType.CONTRIBUTES_TO;
      stated
          .computeIfAbsent(reverse ? edge.to() : edge.from(), id -> new ArrayList<>())
          .add(edge.type() + " " + (reverse ? edge.from() : edge.to()));
    }
    part.nodesByType()
        .forEach(
            (type, nodes) ->
                rows.run(
                        Statements.stale(type),
                        nodes,
                        node ->
                            Map.of(
                                "id", node.id(),
                                "kept", stated.getOrDefault(node.id(), List.of())))
                    .forEach(this::keep));
  }

  private void keep(Record edge) {
    kept.add(
        edge.get("from").asString()
            + " "
            + edge.get("type").asString()
            + " "
            + edge.get("to").asString());
  }

  /** Removes the seed's other nodes, and says how many. */
  int removeAllBut(Set<String> written) {
    Map<NodeType, List<String>> gone = new EnumMap<>(NodeType.class);
    for (NodeType type : NodeType.values()) {
      List<String> ids =
          tx.run(Statements.seedIds(type)).stream()
              .map(found -> found.get("id").asString())
              .filter(id -> !written.contains(id))
              .toList();
      if (!ids.isEmpty()) {
        gone.put(type, ids);
      }
    }
    Set<String> staying = staying(gone);
    int removed = 0;
    for (Map.Entry<NodeType, List<String>> entry : gone.entrySet()) {
      List<String> ids = entry.getValue().stream().filter(id -> !staying.contains(id)).toList();
      rows.ids(Statements.delete(entry.getKey()), ids, Map.of());
      removed += ids.size();
    }
    return removed;
  }

  /** Those with records on them, and what they need to remain readable. */
  private Set<String> staying(Map<NodeType, List<String>> gone) {
    Set<String> candidates = new LinkedHashSet<>();
    gone.values().forEach(candidates::addAll);
    List<String> next = new ArrayList<>();
    gone.forEach((type, ids) -> next.addAll(rows.ids(Statements.withRecords(type), ids, Map.of())));
    kept.addAll(next);
    Set<String> staying = new LinkedHashSet<>();
    while (!next.isEmpty()) {
      staying.addAll(next);
      List<String> needed = needs(next);
      next.clear();
      needed.stream()
          .filter(id -> candidates.contains(id) && !staying.contains(id))
          .distinct()
          .forEach(next::add);
    }
    return staying;
  }

  private List<String> needs(List<String> ids) {
    Map<NodeType, List<String>> byType = new EnumMap<>(NodeType.class);
    ids.forEach(
        id ->
            byType
                .computeIfAbsent(NodeType.of(id).orElseThrow(), type -> new ArrayList<>())
                .add(id));
    List<String> needed = new ArrayList<>();
    byType.forEach(
        (type, list) ->
            needed.addAll(rows.ids(Statements.needs(type), list, Map.of("mentions", MENTIONS))));
    return needed;
  }
}

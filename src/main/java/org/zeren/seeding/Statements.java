package org.zeren.seeding;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The statements that write a seed. Labels and types are those of {@link NodeType} and {@link
 * RelationshipType}; all that comes from a seed is a parameter.
 */
final class Statements {

  /** Waits for any other instance that is loading, then holds it off until the end. */
  static final String LOCK =
      """
      MERGE (load:SeedLoad {id: 'seed-load:current'})
      SET load.lockedAt = datetime()
      RETURN load.digest AS digest""";

  static final String UNLOCK =
      "MATCH (load:SeedLoad {id: 'seed-load:current'}) REMOVE load.lockedAt";

  static final String LOADED =
      """
      MATCH (load:SeedLoad {id: 'seed-load:current'})
      SET load.digest = $digest, load.loadedAt = $loadedAt
      REMOVE load.lockedAt""";

  static final String DIGEST =
      "MATCH (load:SeedLoad {id: 'seed-load:current'}) RETURN load.digest AS digest";

  static final String IS_EMPTY = "RETURN NOT EXISTS { (:" + labels() + ") } AS isEmpty";

  /**
   * Nodes of all types for a database without any, and where each is then. One statement for all,
   * as is the next: planning one for each type takes longer than running them.
   */
  static final String NEW_NODES =
      """
      UNWIND $rows AS row
      CREATE (n:$(row.label) {id: row.id, origin: 'SEED'})
      SET n += row.properties
      RETURN row.id AS id, elementId(n) AS place""";

  /** Relationships of all types between nodes that have just been made, found by their places. */
  static final String NEW_RELATIONSHIPS =
      """
      UNWIND $rows AS row
      MATCH (a) WHERE elementId(a) = row.from
      MATCH (b) WHERE elementId(b) = row.to
      CREATE (a)-[r:$(row.type)]->(b)
      SET r = row.properties""";

  /** Whether something was recorded on {@code n} through the API, or hangs on it. */
  private static final String HAS_RECORDS =
      """
      (n.amended IS NOT NULL
        OR EXISTS {
          (n)-[r]-(other)
          WHERE r.origin = 'API' OR r.amended IS NOT NULL
            OR other.origin IS NULL OR other.origin = 'API'
        })""";

  private Statements() {}

  /** Gives the nodes that were amended, with the names of the properties that are to stay. */
  static String nodes(NodeType type) {
    return """
        UNWIND $rows AS row
        MERGE (n:%s {id: row.id})
        SET n.origin = 'SEED'
        WITH n, row, n.amended AS amended
        SET n += CASE WHEN amended IS NULL THEN row.properties ELSE {} END
        WITH n, amended WHERE amended IS NOT NULL
        RETURN n.id AS id, amended"""
        .formatted(type.label());
  }

  static String amendedNodes(NodeType type) {
    return """
        UNWIND $rows AS row
        MATCH (n:%s {id: row.id})
        SET n += row.properties"""
        .formatted(type.label());
  }

  /**
   * Gives the relationships that were amended, with the names of the properties that are to stay.
   */
  static String relationships(RelationshipType type, NodeType from, NodeType to) {
    return """
        UNWIND $rows AS row
        MATCH (a:%s {id: row.from})
        MATCH (b:%s {id: row.to})
        MERGE (a)-[r:%s]->(b)
        WITH row, r, r.amended AS amended
        SET r += CASE WHEN r.origin IS NULL AND amended IS NULL THEN row.properties ELSE {} END
        WITH row, r, amended WHERE amended IS NOT NULL
        RETURN row.from AS from, row.to AS to, amended"""
        .formatted(from.label(), to.label(), type);
  }

  static String amendedRelationships(RelationshipType type, NodeType from, NodeType to) {
    return """
        UNWIND $rows AS row
        MATCH (:%s {id: row.from})-[r:%s]->(:%s {id: row.to})
        SET r += row.properties"""
        .formatted(from.label(), type, to.label());
  }

  /**
   * Removes the seed's relationships that the seed no longer has, but for amended ones, which it
   * gives.
   */
  static String stale(NodeType owner) {
    String own =
        owner == NodeType.INDICATOR
            ? "(n)-[r]-(other) WHERE (startNode(r) = n OR type(r) = 'CONTRIBUTES_TO')"
            : "(n)-[r]->(other) WHERE type(r) <> 'CONTRIBUTES_TO'";
    return """
        UNWIND $rows AS row
        MATCH (n:%s {id: row.id})
        MATCH %s AND r.origin IS NULL AND NOT type(r) + ' ' + other.id IN row.kept
        WITH n.id AS from, type(r) AS type, other.id AS to, r, r.amended IS NOT NULL AS amended
        FOREACH (stale IN CASE WHEN amended THEN [] ELSE [r] END | DELETE stale)
        WITH from, type, to, amended WHERE amended
        RETURN from, type, to"""
        .formatted(owner.label(), own);
  }

  /** The duties with records on them that would become those of another agency or role. */
  static final String REASSIGNED =
      """
      UNWIND $rows AS row
      MATCH (n:Responsibility {id: row.id})-[:BORNE_BY]->(agency:Agency)
      WHERE (n.role <> row.role OR agency.id <> row.agency) AND %s
      RETURN n.id AS id, n.role AS role, agency.id AS agency, row.role AS newRole, row.agency AS newAgency"""
          .formatted(HAS_RECORDS);

  static String seedIds(NodeType type) {
    return "MATCH (n:" + type.label() + ") WHERE n.origin = 'SEED' RETURN n.id AS id";
  }

  static String withRecords(NodeType type) {
    return """
        UNWIND $ids AS id
        MATCH (n:%s {id: id})
        WHERE %s
          OR EXISTS { (n:Figure)<-[:HAS_FIGURE]-(owner:FollowUp) WHERE 'figures' IN owner.amended }
        RETURN n.id AS id"""
        .formatted(type.label(), HAS_RECORDS);
  }

  /** What a node needs to remain readable, and the duties for a measure. */
  static String needs(NodeType type) {
    return """
        UNWIND $ids AS id
        MATCH (n:%s {id: id})
        CALL (n) {
          MATCH (n)-[r]->(other) WHERE NOT type(r) IN $mentions RETURN other
          UNION
          MATCH (n:Measure)<-[:FOR]-(other:Responsibility) RETURN other
        }
        RETURN DISTINCT other.id AS id"""
        .formatted(type.label());
  }

  static String delete(NodeType type) {
    return "UNWIND $ids AS id MATCH (n:" + type.label() + " {id: id}) DETACH DELETE n";
  }

  private static String labels() {
    return Arrays.stream(NodeType.values()).map(NodeType::label).collect(Collectors.joining("|"));
  }
}

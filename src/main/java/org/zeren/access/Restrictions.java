package org.zeren.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Keeps the marks of restricted nodes: from {@code visibleTo} on documents, measures and follow-ups
 * it works out which nodes are hidden with them, and gives each the label {@code Restricted} and
 * its {@code readers}, the names that {@link Caller#readers()} is compared with.
 */
public final class Restrictions {

  /** Stands in {@code visibleTo} for the agencies that have to do with the node. */
  public static final String CONCERNED_AGENCIES = "CONCERNED_AGENCIES";

  private static final String ANY =
      """
      RETURN EXISTS { (:Restricted) }
        OR EXISTS { MATCH (n:Document) WHERE n.visibleTo IS NOT NULL }
        OR EXISTS { MATCH (n:Measure) WHERE n.visibleTo IS NOT NULL }
        OR EXISTS { MATCH (n:FollowUp) WHERE n.visibleTo IS NOT NULL } AS any""";

  /** Held until the transaction ends, so that what two of them write is judged together. */
  private static final String LOCK =
      """
      MERGE (lock:RestrictionLock {id: 'restriction-lock:current'})
      SET lock.takenAt = datetime()
      WITH lock
      """
          + ANY;

  private static final String TO_DOCUMENT = "(n)-[:STATED_IN]->(:Provision)-[:PART_OF]->(p)";

  /** In an order in which each is judged by those before it. */
  private static final List<RestrictedKind> KINDS =
      List.of(
          RestrictedKind.marked(
              "Document",
              """
              MATCH (n)-[:ISSUED_BY]->(a:Agency) RETURN a
              UNION MATCH (n)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency) WHERE d.until IS NULL OR d.until > $today RETURN a
              UNION MATCH (n)<-[:PART_OF]-(:Provision)<-[:STATED_IN]-(:Measure)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
              WHERE d.until IS NULL OR d.until > $today RETURN a"""),
          RestrictedKind.marked(
              "Measure",
              """
              MATCH (n)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency) WHERE d.until IS NULL OR d.until > $today RETURN a
              UNION MATCH (n)-[:STATED_IN]->(:Provision)-[:PART_OF]->(:Document)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
              WHERE d.until IS NULL OR d.until > $today RETURN a
              UNION MATCH (n)-[:STATED_IN]->(:Provision)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(a:Agency) RETURN a""",
              TO_DOCUMENT),
          RestrictedKind.marked(
                  "FollowUp",
                  """
                  MATCH (n)-[:PERFORMED_BY]->(a:Agency) RETURN a
                  UNION MATCH (n)-[l:FOLLOWS_UP]->(:Measure)<-[:FOR]-(d:Responsibility)-[:BORNE_BY]->(a:Agency)
                  WHERE l.confidence <> 'REJECTED' AND (d.until IS NULL OR d.until > $today) RETURN a
                  UNION MATCH (n)-[:STATED_IN]->(:Provision)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(a:Agency) RETURN a""",
                  TO_DOCUMENT)
              .unlessOneIsOpen(
                  """
                  (n)-[l:FOLLOWS_UP]->(c:Measure) WHERE l.confidence <> 'REJECTED'
                    OR NOT EXISTS { MATCH (n)-[other:FOLLOWS_UP]->(:Measure) WHERE other.confidence <> 'REJECTED' }"""),
          RestrictedKind.of(
              "Responsibility",
              "(n)-[:FOR]->(p)",
              "(n)-[:LAID_DOWN_IN]->(p)",
              "(n)-[:BASED_ON]->(:Provision)-[:PART_OF]->(p)"),
          RestrictedKind.of("Entitlement", "(n)<-[:GRANTS]-(p)"),
          RestrictedKind.of("Figure", "(n)<-[:HAS_FIGURE]-(p)"),
          RestrictedKind.of("Assessment", "(n)-[:ASSESSES]->(p)"),
          RestrictedKind.of("Indicator", TO_DOCUMENT),
          RestrictedKind.of("IndicatorValue", TO_DOCUMENT, "(n)<-[:HAS_VALUE]-(p)"),
          RestrictedKind.of("Provision", "(n)-[:PART_OF]->(p)")
              .unlessOneIsOpen("(n)<-[:STATED_IN|ALSO_STATED_IN|BASED_ON]-(c)"),
          RestrictedKind.of("Discrepancy", "(n)-[:BETWEEN]->(p)", "(n)-[:CONCERNS]->(p)"),
          // Entries on a follow-up name all measures that it was linked to.
          RestrictedKind.of(
              "AuditEntry", "(n)-[:OF]->(p)", "(n)-[:OF]->(:FollowUp)-[:FOLLOWS_UP]->(p)"));

  private Restrictions() {}

  /** Whether there is anything that {@link #refresh} would look at; takes no lock. */
  public static boolean any(SimpleQueryRunner tx) {
    return tx.run(ANY).single().get("any").asBoolean();
  }

  /**
   * Brings the marks to what holds with all that the transaction has written so far; to be called
   * last, whenever it wrote a mark, a duty, a follow-up, a link or a whole seed. Costs some lookups
   * where nothing is restricted, otherwise as much as there are restricted nodes.
   *
   * @param today the day on which agencies have to hold their duties to be concerned
   */
  public static void refresh(SimpleQueryRunner tx, LocalDate today) {
    if (tx.run(LOCK).single().get("any").asBoolean()) {
      for (RestrictedKind kind : KINDS) {
        tx.run(kind.statement(), Map.of("today", today)).consume();
      }
    }
  }
}

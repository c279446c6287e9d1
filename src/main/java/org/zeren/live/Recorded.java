package org.zeren.live;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.zeren.graph.reading.Sessions;

/**
 * A follow-up that was recorded.
 *
 * @param seq its place in the audit chain
 * @param told the reading that told of it
 */
record Recorded(
    long seq, String id, Set<String> measures, Set<String> agencies, GraphQLContext told) {

  private static final int AT_A_TIME = 500;

  /** What the chain calls the recording of a follow-up. */
  private static final List<String> ACTIONS = List.of("RECORD_FOLLOW_UP", "REMIND");

  private static final String SINCE =
      """
      OPTIONAL MATCH (head:AuditHead {id: 'audit-head:current'})
      WITH coalesce(head.seq, 0) AS last
      RETURN last, COLLECT {
        MATCH (entry:AuditEntry)
        WHERE entry.seq > CASE WHEN $after <= last THEN $after ELSE last END AND entry.seq <= last
        WITH entry ORDER BY entry.seq LIMIT $limit
        OPTIONAL MATCH (entry)-[:OF]->(f:FollowUp) WHERE entry.action IN $actions
        RETURN {
          seq: entry.seq,
          id: f.id,
          measures: COLLECT { MATCH (f)-[:FOLLOWS_UP]->(m:Measure) RETURN m.id },
          agencies: COLLECT { MATCH (f)-[:PERFORMED_BY]->(a:Agency) RETURN a.id }
        } ORDER BY entry.seq
      } AS entries""";

  /**
   * What one look at the chain shows.
   *
   * @param last the place of the last entry of all
   * @param read the place up to which entries were read
   * @param more whether there may be more after it
   * @param recorded the follow-ups that these entries say are new
   */
  record Seen(long last, long read, boolean more, List<Recorded> recorded) {}

  /**
   * What was recorded after that place, in the chain's order; nothing when it is null. Whoever
   * writes holds the end of the chain until the writing is committed, so no entry appears before
   * one that has been seen. A chain that ends before that place, as after the restoring of a
   * backup, is read on from its end; what stands after the end is no part of it.
   */
  static Seen since(@Nullable Long after, Sessions sessions, GraphQLContext reading) {
    Value parameters = Values.parameters("actions", ACTIONS, "after", after, "limit", AT_A_TIME);
    return sessions.read(
        reading,
        tx -> {
          Record row = tx.run(SINCE, parameters).single();
          long last = row.get("last").asLong();
          List<Value> entries = row.get("entries").asList(it -> it);
          return new Seen(
              last,
              entries.isEmpty()
                  ? Math.min(last, Objects.requireNonNullElse(after, last))
                  : entries.get(entries.size() - 1).get("seq").asLong(),
              entries.size() == AT_A_TIME,
              entries.stream()
                  .filter(it -> !it.get("id").isNull())
                  .map(it -> of(it, reading))
                  .toList());
        });
  }

  private static Recorded of(Value row, GraphQLContext reading) {
    return new Recorded(
        row.get("seq").asLong(),
        row.get("id").asString(),
        Set.copyOf(row.get("measures").asList(Value::asString)),
        Set.copyOf(row.get("agencies").asList(Value::asString)),
        reading);
  }
}

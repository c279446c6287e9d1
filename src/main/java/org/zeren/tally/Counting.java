package org.zeren.tally;

import org.zeren.graph.meaning.GraphRules;

/**
 * The statements that count, by the rules {@code tallies} and {@code talliedUntil} of the schema.
 * They see all nodes: what is counted are measures that nothing restricted touches.
 *
 * @param begin says whether the counts may be used
 * @param count takes what measures added to the counts back, and adds what they add now
 * @param settle says of which moment the counts are
 * @param recount gives what each count would be, with the measures that nothing restricted touches
 *     and that store something else than what they add
 */
record Counting(String begin, String count, String settle, String recount) {

  static final String CLEAR = "MATCH (tally:Tally|TalliedGap) DELETE tally";

  /** Some of them, and how many; for transactions that cannot hold all. */
  static final String CLEAR_SOME =
      "MATCH (tally:Tally|TalliedGap) WITH tally LIMIT $limit DELETE tally RETURN count(*) AS cleared";

  static final String NEXT =
      "MATCH (m:Measure) WHERE m.id > $after RETURN m.id AS id ORDER BY m.id LIMIT $limit";

  private static final String TOUCHED =
      """
      (%1$s:Restricted OR EXISTS { (%1$s)<-[:FOR]-(:Restricted) } OR EXISTS { (%1$s)<-[:FOLLOWS_UP]-(:Restricted) })""";

  /**
   * The measures that were written about, whose day has come, or that became restricted or open.
   */
  static final String CHANGED =
      """
      MATCH (head:TallyHead {id: 'tally-head:current'})
      RETURN EXISTS { MATCH (entry:AuditEntry)-[:OF]->(:SeedLoad) WHERE entry.seq > head.seq } AS seeded, COLLECT {
        MATCH (entry:AuditEntry)-[:OF]->(m:Measure) WHERE entry.seq > head.seq RETURN m.id AS id
        UNION
        MATCH (entry:AuditEntry)-[:OF]->(:FollowUp)-[:FOLLOWS_UP]->(m:Measure) WHERE entry.seq > head.seq RETURN m.id AS id
        UNION
        MATCH (entry:AuditEntry)-[:OF]->(:Responsibility)-[:FOR]->(m:Measure) WHERE entry.seq > head.seq RETURN m.id AS id
        UNION
        MATCH (m:Measure) WHERE m.talliedUntil <= $day RETURN m.id AS id
        UNION
        MATCH (m:Untallied) WHERE NOT %s RETURN m.id AS id
        UNION
        MATCH (m:Measure&Restricted) WHERE NOT m:Untallied RETURN m.id AS id
        UNION
        MATCH (:Responsibility&Restricted)-[:FOR]->(m:Measure) WHERE NOT m:Untallied RETURN m.id AS id
        UNION
        MATCH (:FollowUp&Restricted)-[:FOLLOWS_UP]->(m:Measure) WHERE NOT m:Untallied RETURN m.id AS id
      } AS ids"""
          .formatted(TOUCHED.formatted("m"));

  private static final String COUNT =
      """
      UNWIND $ids AS id
      MATCH (this:Measure {id: id})
      WITH this, %s AS touched, CASE WHEN $fresh THEN [] ELSE coalesce(this.tallied, []) END AS before
      WITH this, touched, before, CASE WHEN touched THEN [] ELSE %s END AS after, CASE WHEN NOT touched THEN %s END AS until
      FOREACH (_ IN CASE WHEN touched THEN [1] ELSE [] END | SET this:Untallied REMOVE this.tallied)
      FOREACH (_ IN CASE WHEN touched THEN [] ELSE [1] END | SET this.tallied = after REMOVE this:Untallied)
      SET this.talliedUntil = until
      WITH this, before, after
      CALL (this, before, after) {
        UNWIND [key IN before WHERE key STARTS WITH 'gap:' AND NOT key IN after] AS key
        MATCH (gap:TalliedGap {id: key + '/' + this.id})
        DELETE gap
      }
      CALL (this, before, after) {
        UNWIND [key IN after WHERE key STARTS WITH 'gap:' AND NOT key IN before | substring(key, 4)] AS kind
        CREATE (:TalliedGap {
          id: 'gap:' + kind + '/' + this.id, kind: kind, measure: this.id,
          place: %s + '\\t' + this.documentId + '\\t' + right('000000000' + this.rank, 10) + '\\t' + this.id
        })
      }
      WITH [key IN before WHERE NOT key IN after | [key, -1]] + [key IN after WHERE NOT key IN before | [key, 1]] AS changes
      UNWIND changes AS change
      WITH change[0] AS key, sum(change[1]) AS more WHERE more <> 0
      MERGE (tally:Tally {id: 'tally:' + key})
      ON CREATE SET tally.kind = split(key, ':')[0], tally.of = substring(key, size(split(key, ':')[0]) + 1), tally.count = 0
      SET tally.count = tally.count + more
      WITH tally WHERE tally.count = 0
      DELETE tally""";

  private static final String BEGIN =
      """
      OPTIONAL MATCH (head:TallyHead {id: 'tally-head:current'})
      OPTIONAL MATCH (chain:AuditHead {id: 'audit-head:current'})
      RETURN head.day AS day,
        coalesce(head.meaning = $meaning AND head.seq = coalesce(chain.seq, 0) AND head.extent = %s, false) AS upToDate""";

  private static final String SETTLE =
      """
      MATCH (head:TallyHead {id: 'tally-head:current'}), (chain:AuditHead {id: 'audit-head:current'})
      SET head.later = CASE WHEN head.day = $asOf AND NOT $fresh THEN head.later ELSE COUNT { MATCH (f IS FollowUp) WHERE f.knownOn > $asOf } END
      SET head.read = CASE WHEN head.day = $asOf AND NOT $fresh AND head.read IS NOT NULL THEN head.read ELSE COUNT { MATCH (d IS Document) WHERE %s } END
      SET head.endedAlone = CASE WHEN head.day = $asOf AND NOT $fresh AND head.endedAlone IS NOT NULL THEN head.endedAlone ELSE COLLECT { MATCH (a:Agency) WHERE %s RETURN a.id } END
      SET head.day = $asOf, head.dueSoon = $dueSoon, head.seq = coalesce(chain.seq, 0),
        head.meaning = $meaning, head.extent = %s
      REMOVE head.recountedBy""";

  private static final String RECOUNT =
      """
      MATCH (this:Measure)
      WITH this, %s AS touched
      WITH this, touched, CASE WHEN touched THEN [] ELSE %s END AS keys, CASE WHEN NOT touched THEN %s END AS until
      WITH keys, touched = this:Untallied
        AND size(keys) = size(coalesce(this.tallied, [])) AND all(key IN keys WHERE key IN this.tallied)
        AND all(key IN keys WHERE NOT key STARTS WITH 'gap:' OR EXISTS { MATCH (:TalliedGap {id: key + '/' + this.id}) })
        AND (until IS NULL AND this.talliedUntil IS NULL OR coalesce(until = this.talliedUntil, false)) AS right
      UNWIND keys + CASE WHEN right THEN [] ELSE [''] END AS key
      RETURN key, count(*) AS count""";

  Counting(GraphRules rules) {
    this(
        BEGIN.formatted(rules.in("extent(head)")),
        COUNT.formatted(
            touched(),
            rules.in("tallies(this)"),
            rules.in("talliedUntil(this)"),
            rules.in("urgency(kind)")),
        SETTLE.formatted(
            rules.in("isRead(d)"), rules.in("endedAlone(a)"), rules.in("extent(head)")),
        RECOUNT.formatted(touched(), rules.in("tallies(this)"), rules.in("talliedUntil(this)")));
  }

  /** Counts, then settles: one statement less for all who wait for a writer. */
  String last() {
    return "CALL () {\n" + count + "\n}\n" + settle;
  }

  private static String touched() {
    return TOUCHED.formatted("this");
  }
}

package org.zeren.graph.meaning;

/**
 * What is asked of the graph as a whole, whatever its size: the database keeps how many nodes have
 * a label and how many relationships have a type. Written without {@link VisibleNodes}, since they
 * count what a caller may not see as well.
 */
final class WholeGraph {

  /** How many visible nodes have a label; the hidden ones are looked at one by one. */
  static final String TOTAL =
      """
      COUNT { MATCH (_any IS label) } - COUNT {
        MATCH (_hidden IS label & Restricted) WHERE none(_reader IN _hidden.readers WHERE _reader IN $readers)
      }""";

  /** How large the graph is, as far as the kept counts depend on it. */
  static final String EXTENT =
      """
      [
        COUNT { MATCH (:Measure) }, COUNT { MATCH (:Responsibility) }, COUNT { MATCH (:FollowUp) },
        COUNT { MATCH (:Agency) }, COUNT { MATCH (:Document) }, COUNT { MATCH (:Restricted) },
        COUNT { MATCH ()-[:FOR]->() }, COUNT { MATCH ()-[:BORNE_BY]->() }, COUNT { MATCH ()-[:FOLLOWS_UP]->() },
        COUNT { MATCH ()-[:HAS_THEME]->() }, COUNT { MATCH ()-[:BENEFITS]->() }, COUNT { MATCH ()-[:STATED_IN]->() }
      ]""";

  /**
   * Whether the kept counts are those of the day that is asked about, and nobody has written past
   * them.
   */
  static final String UP_TO_DATE =
      """
      EXISTS {
        MATCH (_head:TallyHead {id: 'tally-head:current'}), (_chain:AuditHead {id: 'audit-head:current'})
        WHERE _head.day = $asOf AND _head.dueSoon = $dueSoon AND _head.seq = coalesce(_chain.seq, 0)
          AND _head.extent = extent(_head)
      }""";

  /** Whether they are, and whether there are measures that they leave out. */
  static final String KEPT_COUNTS = "[upToDate(null), EXISTS { MATCH (_measure:Untallied) }]";

  /** How many visible follow-ups are known on the day that is asked about. */
  static final String KNOWN_FOLLOW_UPS =
      """
      total(FollowUp) - head([_later IN [head(COLLECT {
        MATCH (_head:TallyHead) WHERE upToDate(_head) RETURN _head.later - COUNT {
          MATCH (_hidden IS FollowUp & Restricted)
          WHERE none(_reader IN _hidden.readers WHERE _reader IN $readers) AND _hidden.knownOn > $asOf
        }
      })] | CASE WHEN _later IS NULL THEN COUNT { MATCH (_f:FollowUp) WHERE _f.knownOn > $asOf AND visible(_f) } ELSE _later END])""";

  /**
   * How many visible documents had been issued by the day that is asked about and were read here.
   */
  static final String READ_DOCUMENTS =
      """
      head([_read IN [head(COLLECT {
        MATCH (_head:TallyHead) WHERE upToDate(_head) RETURN _head.read - COUNT {
          MATCH (_hidden IS Document & Restricted)
          WHERE none(_reader IN _hidden.readers WHERE _reader IN $readers) AND isRead(_hidden)
        }
      })] | CASE WHEN _read IS NULL THEN COUNT { MATCH (_d:Document) WHERE isRead(_d) AND visible(_d) } ELSE _read END])""";

  /** Whether it had been issued and holds anything, beside being named by others. */
  static final String IS_READ =
      "(document.issuedOn IS NULL OR document.issuedOn <= $asOf) AND EXISTS { MATCH (document)<-[:PART_OF]-(_clause IS Provision) }";

  private WholeGraph() {}
}

package org.zeren.recording;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.search.Searched;

/**
 * A follow-up that is about to be recorded, all of whose ids are known to exist.
 *
 * @param measures the ids of its measures
 * @param performers the ids of those who did it, in that order
 * @param visibleTo who alone may see it; everybody when empty
 */
record NewFollowUp(
    List<String> measures,
    String kind,
    String status,
    String summary,
    @Nullable String summaryEn,
    List<String> performers,
    @Nullable LocalDate occurredOn,
    @Nullable String period,
    @Nullable LocalDate dueOn,
    List<Figure> figures,
    @Nullable String provision,
    List<String> visibleTo) {

  private static final String CREATE =
      """
      CREATE (f:FollowUp)
      SET f = $properties
      WITH f
      CALL (f) {
        UNWIND $measures AS id
        MATCH (m:Measure {id: id})
        CREATE (f)-[:FOLLOWS_UP {origin: 'API', confidence: 'EXPLICIT'}]->(m)
      }
      CALL (f) {
        UNWIND range(1, size($performers)) AS rank
        MATCH (a:Agency {id: $performers[rank - 1]})
        CREATE (f)-[:PERFORMED_BY {origin: 'API', rank: rank}]->(a)
      }
      CALL (f) {
        UNWIND $provisions AS id
        MATCH (p:Provision {id: id})
        CREATE (f)-[:STATED_IN {origin: 'API'}]->(p)
      }
      CALL (f) {
        UNWIND $figures AS figure
        CREATE (f)-[:HAS_FIGURE {origin: 'API'}]->(n:Figure)
        SET n = figure
      }""";

  /** Writes it, with its entry in the audit trail, and gives its id. */
  String record(Work work, String action, @Nullable String reason) {
    String key = Work.newKey();
    String id = "follow-up:" + key;
    Snapshot recorded =
        work.create(
            CREATE + " WITH f AS node ",
            id,
            Map.of(
                "properties",
                properties(work, id),
                "measures",
                measures,
                "performers",
                performers,
                "provisions",
                provision == null ? List.of() : List.of(provision),
                "figures",
                Figure.properties(figures, key)));
    work.tell(action, Snapshot.none(id), recorded, reason);
    return id;
  }

  private Map<String, @Nullable Object> properties(Work work, String id) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put("origin", "API");
    properties.put("kind", kind);
    properties.put("status", status);
    properties.put("summary", summary);
    properties.put("summaryEn", summaryEn);
    properties.put("occurredOn", occurredOn);
    properties.put("period", period);
    properties.put("dueOn", dueOn);
    properties.put("evidenceStatus", "SELF_REPORTED");
    properties.put("knownOn", work.today());
    properties.put("recordedBy", work.caller().name());
    properties.put("recordedAt", work.now().atZone(ZoneOffset.UTC));
    properties.put("version", 1);
    properties.put("visibleTo", visibleTo.isEmpty() ? null : visibleTo);
    properties.putAll(Searched.properties(FollowUpNow.LABEL, properties));
    return properties;
  }
}

package org.zeren.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The variables that the operations are asked with, found in the nation itself. */
final class Samples {

  private static final int OF_EACH = 40;

  private final Session session;

  private Samples(Session session) {
    this.session = session;
  }

  static Map<String, List<Map<String, Object>>> of(Driver driver) {
    try (Session session = driver.session()) {
      return new Samples(session).all();
    }
  }

  private Map<String, List<Map<String, Object>>> all() {
    List<Map<String, Object>> none = List.of(Map.of());
    List<Map<String, Object>> measures =
        ids("MATCH (x:Measure) WHERE COUNT { (x)<-[:FOLLOWS_UP]-() } > 3");
    List<Map<String, Object>> documents =
        ids("MATCH (x:Document) WHERE COUNT { (x)<-[:PART_OF]-() } > 25");
    Map<String, List<Map<String, Object>>> samples = new HashMap<>();
    samples.put("node", ids("MATCH (x:Measure)"));
    samples.put("measure", measures);
    samples.put("document-page", documents);
    samples.put("agency", ids("MATCH (x:Agency) WHERE COUNT { (x)<-[:BORNE_BY]-() } > 30"));
    samples.put("overdue", none);
    samples.put("filtered", ranges());
    samples.put("first-page", none);
    samples.put("search", texts());
    samples.put("matrix", documents);
    samples.put("trace", measures);
    samples.put("workload", none);
    samples.put("overview", none);
    return samples;
  }

  /** A selection that is the same whenever it is made. */
  private List<Map<String, Object>> ids(String match) {
    List<String> ids =
        session
            .run(match + " WITH x.id AS id ORDER BY id RETURN collect(id)")
            .single()
            .get(0)
            .asList(value -> value.asString());
    List<String> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, new java.util.Random(20200308));
    return shuffled.stream().limit(OF_EACH).map(id -> Map.<String, Object>of("id", id)).toList();
  }

  private static List<Map<String, Object>> ranges() {
    List<Map<String, Object>> ranges = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      ranges.add(
          Map.of("from", "2023-%02d-01".formatted(month), "to", "2024-%02d-28".formatted(month)));
    }
    return ranges;
  }

  private static List<Map<String, Object>> texts() {
    return List.of("孕产妇", "救助", "落实", "researchers").stream()
        .map(text -> Map.<String, Object>of("text", text, "lucene", lucene(text)))
        .toList();
  }

  private static String lucene(String text) {
    return text.equals("researchers") ? "(\"researchers\" OR researchers*)" : '"' + text + '"';
  }
}

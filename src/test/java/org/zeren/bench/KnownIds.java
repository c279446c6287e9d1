package org.zeren.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/** The ids in a database, by what stands before their colon. */
record KnownIds(Set<String> all, Map<String, List<String>> byPrefix) {

  private static final Pattern ID = Pattern.compile("\"([a-z-]+):[^\"\\s]+\"");

  static KnownIds of(Driver driver) {
    List<String> sorted =
        driver
            .executableQuery("MATCH (n) WHERE n.id CONTAINS ':' RETURN n.id AS id ORDER BY id")
            .execute()
            .records()
            .stream()
            .map(row -> row.get("id").asString())
            .toList();
    return new KnownIds(
        new HashSet<>(sorted),
        sorted.stream()
            .collect(
                Collectors.groupingBy(
                    id -> id.substring(0, id.indexOf(':')), TreeMap::new, Collectors.toList())));
  }

  /** The query with ids that are known, always the same, in place of those that are not. */
  String in(String query) {
    return ID.matcher(query).replaceAll(it -> Matcher.quoteReplacement(known(it)));
  }

  private String known(MatchResult quoted) {
    String id = quoted.group().replace("\"", "");
    List<String> like = byPrefix.getOrDefault(quoted.group(1), List.of());
    return all.contains(id) || like.isEmpty()
        ? quoted.group()
        : '"' + like.get(Math.floorMod(id.hashCode(), like.size())) + '"';
  }
}

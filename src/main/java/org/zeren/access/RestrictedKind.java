package org.zeren.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How nodes of one label come to be restricted, in Cypher about the node {@code n}.
 *
 * @param concerned clauses that return the agencies {@code a} that a mark on the node means; null
 *     for what bears no marks
 * @param parents patterns to nodes {@code p} that each hide this one with them
 * @param contents what leads to nodes {@code c} that hide this one when all of them are restricted;
 *     null where nothing does
 */
record RestrictedKind(
    String label, @Nullable String concerned, List<String> parents, @Nullable String contents) {

  RestrictedKind {
    parents = List.copyOf(parents);
  }

  static RestrictedKind of(String label, String... parents) {
    return new RestrictedKind(label, null, List.of(parents), null);
  }

  static RestrictedKind marked(String label, String concerned, String... parents) {
    return new RestrictedKind(label, concerned, List.of(parents), null);
  }

  RestrictedKind unlessOneIsOpen(String someContents) {
    return new RestrictedKind(label, concerned, parents, someContents);
  }

  /** Sets readers and label of all nodes of this kind that have or need them. */
  String statement() {
    return """
        CALL () { %s }
        WITH n, COLLECT { %s } AS limits
        WITH n, CASE WHEN size(limits) = 0 THEN null ELSE COLLECT {
          UNWIND limits[0] AS reader
          WITH DISTINCT reader WHERE all(limit IN limits WHERE reader IN limit)
          RETURN reader ORDER BY reader
        } END AS readers
        FOREACH (_ IN CASE WHEN readers IS NULL THEN [1] ELSE [] END | REMOVE n:Restricted, n.readers)
        FOREACH (_ IN CASE WHEN coalesce(n.readers <> readers, readers IS NOT NULL) THEN [1] ELSE [] END |
          SET n:Restricted, n.readers = readers)"""
        .formatted(union(candidates()), unionAll(limits()));
  }

  private Stream<String> candidates() {
    return Stream.of(
            Stream.of("MATCH (n:" + label + "&Restricted) RETURN n"),
            Stream.ofNullable(concerned)
                .map(it -> "MATCH (n:" + label + ") WHERE n.visibleTo IS NOT NULL RETURN n"),
            parents.stream()
                .map(it -> "MATCH " + it.replace("(p)", "(p:Restricted)") + " RETURN n"),
            Stream.ofNullable(contents)
                .map(it -> "MATCH (c:Restricted) MATCH " + it + " WITH DISTINCT n RETURN n"))
        .flatMap(it -> it)
        .map(it -> it.replaceFirst("\\(n\\)", "(n:" + label + ")"));
  }

  /** Lists of readers, of whom only those in all of them remain. */
  private Stream<String> limits() {
    return Stream.of(
            Stream.ofNullable(concerned).map(RestrictedKind::marks),
            parents.stream()
                .map(
                    it ->
                        "MATCH "
                            + it.replace("(p)", "(p:Restricted)")
                            + " RETURN p.readers AS limit"),
            Stream.ofNullable(contents)
                .map(
                    it ->
                        """
                        MATCH %s WITH collect(c) AS them
                        WHERE size(them) > 0 AND all(it IN them WHERE it:Restricted)
                        RETURN reduce(some = [], it IN them | some + it.readers) AS limit"""
                            .formatted(it)))
        .flatMap(it -> it);
  }

  /** With an agency those are concerned that took over from it, and the members of a group. */
  private static String marks(String concerned) {
    return """
        WITH n WHERE n.visibleTo IS NOT NULL
        RETURN [reader IN n.visibleTo WHERE reader <> '%s'] + CASE WHEN '%s' IN n.visibleTo THEN COLLECT {
          CALL (n) { %s }
          MATCH way = (a)-[:SUCCEEDED_BY*0..10]->(holder:Agency)
          WHERE all(r IN relationships(way) WHERE r.on IS NULL OR r.on <= $today)
          MATCH groups = (holder)<-[:MEMBER_OF*0..5]-(member:Agency)
          WHERE all(r IN relationships(groups) WHERE (r.since IS NULL OR r.since <= $today) AND (r.until IS NULL OR r.until > $today))
          RETURN DISTINCT member.id
        } ELSE [] END AS limit"""
        .formatted(Restrictions.CONCERNED_AGENCIES, Restrictions.CONCERNED_AGENCIES, concerned);
  }

  private static String union(Stream<String> parts) {
    return parts.collect(Collectors.joining(" UNION "));
  }

  private static String unionAll(Stream<String> parts) {
    return parts.collect(Collectors.joining(" UNION ALL "));
  }
}

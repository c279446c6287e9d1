package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that a path leads to, in Cypher.
 *
 * @param clauses what matches them, up to the point where conditions may follow
 * @param prelude what full-text indexes find, looked up before the nodes are matched
 * @param distinct whether the pattern may reach a node more than once, and it counts once
 * @param known how many there are, where that is known without counting them; null where it is not
 */
record Match(
    String prelude,
    String clauses,
    List<String> conditions,
    boolean distinct,
    @Nullable String known,
    Scope scope) {

  private static final String MOST = "$page.most";
  private static final String AFTER = "$page.after";

  Match {
    conditions = List.copyOf(conditions);
  }

  /** Whether its clauses make no more rows than a page needs, when they are told. */
  boolean knowsPages() {
    return clauses.contains(MOST);
  }

  /**
   * The same for a page.
   *
   * @param most how many rows it needs, in Cypher
   * @param after the keys it comes after, in Cypher
   */
  Match onPage(String most, String after) {
    String paged = clauses.replace(MOST, most).replace(AFTER, after);
    return new Match(prelude, paged, conditions, distinct, known, scope);
  }

  /** The same, of which it is known how many there are. */
  Match known(String count) {
    return new Match(prelude, clauses, conditions, distinct, count, scope);
  }

  String node() {
    return scope.other();
  }

  @Nullable String edge() {
    return scope.edge();
  }

  /** The variables that what follows may speak of. */
  String variables() {
    return edge() == null ? node() : node() + ", " + edge();
  }

  String cypher() {
    return cypher(null);
  }

  /** The same, narrowed by one more condition on the node. */
  String cypher(@Nullable String condition) {
    List<String> all = new ArrayList<>(conditions);
    if (condition != null) {
      all.add(condition);
    }
    return prelude
        + clauses.replace(MOST, "null").replace(AFTER, "null")
        + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all))
        + (distinct ? " WITH DISTINCT " + variables() : "");
  }

  /** The same from each of the nodes at hand, which go with it under that name. */
  String from(String parents, String parent) {
    return prelude
        + parents
        + " "
        + clauses.replace(MOST, "null").replace(AFTER, "null")
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
        + (distinct ? " WITH DISTINCT " + parent + ", " + variables() : "");
  }

  /** The same without what is looked up before, which stands elsewhere. */
  Match withoutPrelude() {
    return new Match("", clauses, conditions, distinct, known, scope);
  }

  /** How many there are. */
  String count() {
    return known == null ? "COUNT { " + cypher() + " RETURN " + node() + " }" : known;
  }
}

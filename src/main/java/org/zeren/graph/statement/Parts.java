package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * A root field, read by small statements: first those of the field itself, then, wave by wave,
 * those of the nodes that stand at its {@link Cut}s. Each has the same text for every question that
 * passes there, so that the database plans few of them anew.
 *
 * @param first the statements of the field itself, with one column each
 * @param all these and all further ones
 * @param gathering how the rows of the first ones become what the shape reads
 * @param shape how that is read, once objects stand in the place of nodes
 * @param kept what to read instead where the kept counts answer; null where they cannot
 */
public record Parts(
    List<Statement> first,
    List<Statement> all,
    Gathering gathering,
    Shape shape,
    @Nullable KeptCounts kept) {

  /**
   * Where the kept counts may answer.
   *
   * @param found tells whether they do, and whether there are measures that they leave out
   * @param some what to read where they do, except for those
   * @param all what to read where they do for all
   */
  public record KeptCounts(Statement found, Parts some, Parts all) {}

  Parts(List<Statement> first, List<Statement> all, Gathering gathering, Shape shape) {
    this(first, all, gathering, shape, null);
  }

  public Parts {
    first = List.copyOf(first);
    all = List.copyOf(all);
  }

  /** The same, read in that way. */
  Parts as(Shape other) {
    return new Parts(first, all, gathering, other);
  }

  /** The same, unless the kept counts answer. */
  Parts orWhereKept(Statement found, Parts some, Parts all) {
    return new Parts(first, this.all, gathering, shape, new KeptCounts(found, some, all));
  }

  /** The same where the only row of that statement is true, and nothing where it is not. */
  Parts where(Statement condition) {
    List<Statement> before = new ArrayList<>(List.of(condition));
    before.addAll(first);
    List<Statement> more = new ArrayList<>(List.of(condition));
    more.addAll(all);
    return new Parts(
        before,
        more,
        rows ->
            rows.get(0).get(0).isTrue() ? gathering.of(rows.subList(1, rows.size())) : Values.NULL,
        shape);
  }

  /** Makes one value of the rows of several statements, in their order. */
  public interface Gathering {

    Value of(List<List<Value>> rows);

    /** The only row of the only statement; null when there is none. */
    Gathering ONE = rows -> rows.get(0).isEmpty() ? Values.NULL : rows.get(0).get(0);

    /** All rows of the only statement. */
    Gathering LIST = rows -> list(rows.get(0));

    /** What each statement returns as its only row, together; null where the first has none. */
    Gathering TOGETHER =
        rows ->
            rows.get(0).isEmpty()
                ? Values.NULL
                : list(rows.stream().map(it -> it.isEmpty() ? Values.NULL : it.get(0)).toList());
  }

  /** The count and the entries of a page, as {@link PageShape} reads them. */
  static Gathering page(boolean counts, boolean lists) {
    return rows ->
        list(
            List.of(
                counts ? rows.get(0).get(0) : Values.NULL,
                lists ? list(rows.get(counts ? 1 : 0)) : list(List.of())));
  }

  /** The nodes of all statements in the order of the ids; null where there is none of an id. */
  static Gathering inOrder(List<String> ids) {
    return rows -> {
      Map<String, Value> byId = new LinkedHashMap<>();
      rows.forEach(some -> some.forEach(it -> byId.put(it.get("id").asString(), it)));
      List<Value> ordered = new ArrayList<>();
      ids.forEach(id -> ordered.add(byId.getOrDefault(id, Values.NULL)));
      return list(ordered);
    };
  }

  public static Value list(List<Value> values) {
    return Values.value(values.toArray(Value[]::new));
  }
}

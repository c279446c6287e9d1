package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * @param count how many entries the list has; null where it is not asked for
 * @param kept what to read instead where the kept counts answer; null where they cannot
 * @param narrowing finds out before all else which nodes the field's filter lets through; null
 *     where the statements have the filter in them
 */
public record Parts(
    List<Statement> first,
    List<Statement> all,
    Gathering gathering,
    Shape shape,
    @Nullable Count count,
    @Nullable KeptCounts kept,
    @Nullable Narrowing narrowing) {

  /**
   * How many entries a list has.
   *
   * @param statement counts them; null where there are as many as the filter lets through
   * @param most up to how many entries tell by themselves how many there are; -1 where they do not
   */
  public record Count(@Nullable Statement statement, int most) {}

  /**
   * Where the kept counts may answer.
   *
   * @param found tells whether they do, and whether there are measures that they leave out
   * @param some what to read where they do, except for those
   * @param all what to read where they do for all
   */
  public record KeptCounts(Statement found, Parts some, Parts all) {}

  /**
   * Finds out which nodes a filter lets through, one condition after the other.
   *
   * @param steps each looks at those that passed the one before
   * @param most of more nodes than these it is not worth it
   * @param otherwise what is read then, with the filter in its statements
   */
  public record Narrowing(List<Step> steps, int most, Parts otherwise) {}

  /**
   * One condition of a filter.
   *
   * @param anyOf ways to pass it; in each, every statement returns the element ids of those that
   *     pass it, of those that passed the one before
   * @param not whether those pass the condition that pass none of the ways
   */
  public record Step(List<List<Statement>> anyOf, boolean not) {

    Stream<Statement> statements() {
      return anyOf.stream().flatMap(List::stream);
    }
  }

  Parts(List<Statement> first, List<Statement> all, Gathering gathering, Shape shape) {
    this(first, all, gathering, shape, null, null, null);
  }

  public Parts {
    first = List.copyOf(first);
    all = List.copyOf(all);
  }

  /** The same, read in that way. */
  Parts as(Shape other) {
    return new Parts(first, all, gathering, other, count, kept, narrowing);
  }

  /** The same page with how many entries the list has. */
  Parts counted(@Nullable Statement statement, int most) {
    return new Parts(first, all, gathering, shape, new Count(statement, most), kept, narrowing);
  }

  /** The same, unless the kept counts answer. */
  Parts orWhereKept(Statement found, Parts some, Parts all) {
    return new Parts(
        first, this.all, gathering, shape, count, new KeptCounts(found, some, all), narrowing);
  }

  /** The same once it is known which nodes the filter lets through. */
  Parts narrowedBy(Narrowing by) {
    List<Statement> more = new ArrayList<>(all);
    more.addAll(0, by.steps().stream().flatMap(Step::statements).toList());
    return new Parts(first, more, gathering, shape, count, kept, by);
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

    /** The only field of the only row that each statement returns; null where one returns none. */
    Gathering TOGETHER =
        rows ->
            rows.stream().anyMatch(List::isEmpty)
                ? Values.NULL
                : list(rows.stream().map(it -> it.get(0).get(0)).toList());

    /** Entries of a page, which are not counted; none where there is no statement. */
    Gathering PAGE =
        rows -> list(List.of(Values.NULL, rows.isEmpty() ? list(List.of()) : list(rows.get(0))));
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

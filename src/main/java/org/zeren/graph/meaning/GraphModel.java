package org.zeren.graph.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.access.Role;

/**
 * What the fields of the schema mean in the graph.
 *
 * @param types object types by name: nodes, views of a relationship, and the edges of connections
 * @param roots the fields of Query that a pattern answers
 * @param subscriptions the fields of Subscription, each for one entry at a time
 * @param orders the keys of each value of each order enum, by the enum's name
 * @param possible the node types behind each interface and union
 * @param keptCounts whether the kept counts say what holds on the day asked about, and whether
 *     there are measures that they leave out
 */
public record GraphModel(
    Map<String, ObjectType> types,
    Map<String, Meaning.Related> roots,
    Map<String, Meaning.Related> subscriptions,
    Map<String, Map<String, List<SortKey>>> orders,
    Map<String, List<String>> possible,
    Fragment keptCounts) {

  /** The argument of a subscription that no caller gives: which entry it is to tell of. */
  public static final String ENTRY = " entry";

  public GraphModel {
    possible = Map.copyOf(possible);
    types = Map.copyOf(types);
    roots = Map.copyOf(roots);
    subscriptions = Map.copyOf(subscriptions);
    orders = Map.copyOf(orders);
  }

  public ObjectType type(String name) {
    ObjectType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("No type " + name);
    }
    return type;
  }

  /** How lists of a type are read; lists of one of several types by id. */
  public List<SortKey> order(String typeName) {
    ObjectType type = types.get(typeName);
    return type == null ? List.of() : type.order();
  }

  /** The keys of one value of an order enum. */
  public List<SortKey> order(String orderEnum, String value) {
    return orders.getOrDefault(orderEnum, Map.of()).getOrDefault(value, List.of());
  }

  /** The node types that a field of an interface or union may hold. */
  public List<ObjectType> possibleTypes(String name) {
    return possible.getOrDefault(name, List.of()).stream().map(this::type).toList();
  }

  /** The type whose ids begin with that word; null when none does. */
  public @Nullable ObjectType typeOfId(String prefix) {
    return types.values().stream()
        .filter(type -> prefix.equals(type.idPrefix()))
        .findFirst()
        .orElse(null);
  }

  /**
   * @param label the label of its nodes; null for what is no node
   * @param pattern its visible nodes, as {@code that}; null for what is no node
   * @param idPrefix the word its ids begin with; null without global ids
   * @param order how its lists are read
   */
  public record ObjectType(
      String name,
      @Nullable String label,
      @Nullable Fragment pattern,
      @Nullable String idPrefix,
      List<SortKey> order,
      Map<String, Meaning> fields) {}

  /** What one field means. */
  public sealed interface Meaning {

    /** A value; english: the same in English, null for what is the same in every language. */
    record Value(Fragment cypher, @Nullable Fragment english) implements Meaning {

      /** The value in that language. */
      public Fragment in(boolean inEnglish) {
        return inEnglish && english != null ? english : cypher;
      }
    }

    /** The node or relationship itself, seen as another type. */
    record Same(String type) implements Meaning {}

    /**
     * A sentence in the reader's language: the keys of its messages and what they speak of.
     *
     * @param kinds where it tells of one node of a row only; null elsewhere
     */
    record Sentence(Fragment cypher, @Nullable Kinds kinds) implements Meaning {}

    /**
     * What a sentence depends on in its row.
     *
     * @param prefix what the keys of its messages begin with, before the kind
     * @param by the entry of the row that holds the kind
     * @param of the entry that holds the node
     * @param among the argument of the root field that says which there may be; null for none
     * @param all the kinds that there are
     */
    record Kinds(String prefix, String by, String of, @Nullable String among, List<String> all) {}

    /** An object or a list of objects that the row of a read model holds. */
    record Held(Fragment cypher, String type, boolean list) implements Meaning {}

    /** Other objects: one, a list, or pages of a list. */
    record Related(Path path, String type, Shape shape, @Nullable String edgeType)
        implements Meaning {

      /** The same with one argument more, {@link #ENTRY}: the id of the one that is meant. */
      Related ofOneEntry() {
        return new Related(
            path.with(ENTRY, new Argument.Condition(new Fragment("that.id = $value"), true, false)),
            type,
            shape,
            edgeType);
      }
    }

    /** How many a field leads to, and how they are given. */
    enum Shape {
      ONE,
      LIST,
      PAGES
    }
  }

  /**
   * @param pattern what leads to {@code that}
   * @param rows whether the pattern is no pattern, but whole clauses that end with {@code that} or
   *     {@code those}
   * @param order raw Cypher that says which comes first; null for the type's own order
   * @param keys the same for pages; empty for the type's own order
   * @param count how many there are as long as no argument narrows them, where that is known
   *     without counting them; null where it is not
   * @param found what has to hold for there to be an answer; null where there always is one
   * @param allowed the roles of which a caller needs one; empty where anybody may ask
   */
  public record Path(
      Fragment pattern,
      boolean rows,
      @Nullable Fragment where,
      @Nullable Fragment order,
      List<SortKey> keys,
      boolean distinct,
      boolean exactlyOneArgument,
      @Nullable Fragment count,
      @Nullable Found found,
      List<Role> allowed,
      Map<String, Argument> arguments) {

    /** Stands for a list of rows where clauses give them as one. */
    public static final String THOSE = "those";

    /** Whether its clauses give the rows as one list, in its order, instead of one by one. */
    public boolean those() {
      return rows && pattern.toString().endsWith("AS " + THOSE);
    }

    Path with(String name, Argument argument) {
      Map<String, Argument> more = new HashMap<>(arguments);
      more.put(name, argument);
      return new Path(
          pattern,
          rows,
          where,
          order,
          keys,
          distinct,
          exactlyOneArgument,
          count,
          found,
          allowed,
          Map.copyOf(more));
    }
  }

  /**
   * When there is no answer, and what is said then.
   *
   * @param cypher what has to hold for there to be one; null where the field's rows tell
   */
  public record Found(@Nullable Fragment cypher, String otherwise) {}

  /** What an argument does. */
  public sealed interface Argument {

    /**
     * A condition that holds when the argument is given; ids: whether it holds global ids; flag:
     * whether it is a Boolean, for which null means false.
     */
    record Condition(Fragment cypher, boolean ids, boolean flag) implements Argument {}

    /** A filter of what the path leads to, or of what a further pattern leads to from there. */
    record Filter(FilterType type, @Nullable Fragment through) implements Argument {}

    /**
     * A value that the clauses of a read model speak of by the argument's name; search: given as
     * the text that was typed and as the query of a full-text index.
     */
    record Input(boolean ids, boolean search, @Nullable Range range) implements Argument {}

    /** The keys to order by; an enum of them. */
    record Order(String orderEnum) implements Argument {}
  }

  /** The smallest and the largest value of an argument. */
  public record Range(int min, int max) {}

  /** A filter input; {@code and}, {@code or} and {@code not} are understood where it has them. */
  public record FilterType(String name, Map<String, FilterField> fields) {}

  /** What one field of a filter asks for. */
  public sealed interface FilterField {

    /**
     * A condition; edge: the same, said of the relationship of the path; ids: whether its value
     * holds global ids.
     */
    record Condition(Fragment cypher, @Nullable Fragment edge, boolean ids)
        implements FilterField {}

    /** A condition that has to hold, or must not, as the Boolean says that is given. */
    record Flag(Fragment cypher) implements FilterField {}

    /** To be found by a full-text index. */
    record FullText(String index) implements FilterField {}
  }

  /** One key of an order; what has no value comes last. */
  public record SortKey(Fragment cypher, boolean nullable, boolean descending) {

    public SortKey reversed() {
      return new SortKey(cypher, nullable, !descending);
    }
  }
}

package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;
import org.zeren.graph.meaning.Fragment;
import org.zeren.graph.meaning.GraphModel.SortKey;

/**
 * The order of one list and the places in it. What has no value comes last, in both directions of
 * the order; the id comes last of all keys, so that no two entries share a place.
 */
final class Keyset {

  private static final Pattern PROPERTY = Pattern.compile("this\\.\\w+");

  private final Draft draft;
  private final List<SortKey> keys;
  private final List<String> names;
  private final String listing;
  private final Object selection;

  /**
   * @param selection what tells the entries of the list from others of its type: a number, {@link
   *     Given} where the arguments are
   */
  Keyset(Draft draft, String type, List<SortKey> order, Object selection) {
    this.draft = draft;
    this.selection = selection;
    this.keys = new ArrayList<>(order);
    keys.add(new SortKey(new Fragment("this.id"), false, false));
    this.names = keys.stream().map(key -> draft.name("k")).toList();
    this.listing =
        type
            + keys.stream()
                .map(key -> key.cypher() + (key.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
  }

  /** What tells this list in this order from others. */
  String listing() {
    return listing;
  }

  /** The keys of the entry, and what it was selected by, as a Cypher list. */
  String values() {
    return "[" + String.join(", ", names) + ", " + draft.bind(selection) + "]";
  }

  /** The keys as columns, computed from the node. */
  String columns(String node, @Nullable String edge) {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> render(keys.get(i), node, edge) + " AS " + names.get(i))
        .collect(Collectors.joining(", "));
  }

  /** A {@link BadRequest} when a cursor of the page was not made for this list. */
  void check(Page page) {
    Stream.of(page.after(), page.before())
        .filter(Objects::nonNull)
        .forEach(cursor -> draft.check(List.of(cursor, selection), it -> check((List<?>) it)));
  }

  private void check(List<?> cursorAndSelection) {
    List<@Nullable Object> place = read(cursorAndSelection.get(0));
    if (place.size() != keys.size() + 1
        || !Objects.equals(place.get(keys.size()), cursorAndSelection.get(1))) {
      throw Cursor.ofAnotherList();
    }
  }

  /** The order of a list that is read whole, without columns of its own. */
  String inline(String node, @Nullable String edge) {
    return keys.stream()
        .map(key -> orderBy(key, render(key, node, edge), false))
        .collect(Collectors.joining(", "));
  }

  private String render(SortKey key, String node, @Nullable String edge) {
    return key.cypher().render(Scope.of(draft, node, edge));
  }

  String orderBy(boolean backward) {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> orderBy(keys.get(i), names.get(i), backward))
        .collect(Collectors.joining(", "));
  }

  private static String orderBy(SortKey key, String name, boolean backward) {
    String direction = key.descending() != backward ? " DESC" : "";
    // Where the order rises, Cypher puts what is absent last of itself, and can follow an index.
    return key.nullable() && key.descending()
        ? name + " IS NULL" + (backward ? " DESC" : "") + ", " + name + direction
        : name + direction;
  }

  /**
   * A condition that holds for all entries of the page and lets an index begin where the page does;
   * null where the first key is no property that every node has.
   */
  @Nullable String seek(String node, Page page) {
    SortKey first = keys.get(0);
    if (first.nullable() || !PROPERTY.matcher(first.cypher().toString()).matches()) {
      return null;
    }
    String property = render(first, node, null);
    Object cursor = page.backward() ? page.before() : page.after();
    if (cursor == null) {
      return property + " IS NOT NULL";
    }
    boolean falling = first.descending() != page.backward();
    return property + (falling ? " <= " : " >= ") + draft.bind(key(cursor, 0));
  }

  /**
   * Whether the first key is a property that may be absent, so that no index has all nodes in this
   * order, and the page, read forwards, may begin with nodes that have it.
   */
  boolean mayBeAbsent(Page page) {
    SortKey first = keys.get(0);
    Object after = page.after();
    return first.nullable()
        && PROPERTY.matcher(first.cypher().toString()).matches()
        && !page.backward()
        && page.before() == null
        && (after == null || draft.aspect(after, it -> read(it).get(0) != null));
  }

  /** A condition on the nodes that have the first key, from where such a page begins. */
  String present(String node, Page page) {
    SortKey first = keys.get(0);
    String property = render(first, node, null);
    Object after = page.after();
    return after == null
        ? property + " IS NOT NULL"
        : property + (first.descending() ? " <= " : " >= ") + draft.bind(key(after, 0));
  }

  /** A condition on those that have it not. */
  String absent(String node) {
    return render(keys.get(0), node, null) + " IS NULL";
  }

  /** The order of those that have the first key, which an index has too. */
  String orderOfPresent() {
    SortKey first = keys.get(0);
    return IntStream.range(0, keys.size())
        .mapToObj(
            i ->
                i == 0
                    ? names.get(0) + (first.descending() ? " DESC" : "")
                    : orderBy(keys.get(i), names.get(i), false))
        .collect(Collectors.joining(", "));
  }

  /** True for entries on the far side of a cursor, in that direction; null without a cursor. */
  @Nullable String beyond(@Nullable Object cursor, boolean backward) {
    if (cursor == null) {
      return null;
    }
    List<Boolean> present =
        draft.aspect(cursor, it -> read(it).stream().map(Objects::nonNull).toList());
    String condition = "false";
    for (int i = keys.size() - 1; i >= 0; i--) {
      Object at = present.get(i) ? key(cursor, i) : null;
      condition = beyond(keys.get(i), names.get(i), at, backward, condition);
    }
    return condition;
  }

  /** The keys that a page comes after, as Cypher has them; null where it is the first. */
  String after(Page page) {
    Object cursor = page.after();
    return cursor == null ? "null" : draft.bind(Given.derived(cursor, this::read));
  }

  private Object key(Object cursor, int at) {
    return Given.derived(cursor, it -> read(it).get(at));
  }

  private List<@Nullable Object> read(Object cursor) {
    return Cursor.read(listing, String.valueOf(cursor));
  }

  private String beyond(
      SortKey key, String name, @Nullable Object at, boolean backward, String atTheSame) {
    if (at == null) {
      String same = "(" + name + " IS NULL AND " + atTheSame + ")";
      return backward ? "(" + name + " IS NOT NULL OR " + same + ")" : same;
    }
    String value = draft.bind(at);
    String further = name + (key.descending() != backward ? " < " : " > ") + value;
    String absent = key.nullable() && !backward ? " OR " + name + " IS NULL" : "";
    return "(%s%s OR (%s = %s AND %s))".formatted(further, absent, name, value, atTheSame);
  }
}

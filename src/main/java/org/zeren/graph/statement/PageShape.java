package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list: the count, where it was asked for, and the entries, one more than the page is
 * long when more follow and it was asked whether they do. An entry is its keys, where cursors were
 * asked for, and then what was selected of it.
 *
 * @param type the name of the connection's type
 * @param selections the selected fields of the connection by response key
 */
public record PageShape(String type, Page page, String listing, Map<String, Selected> selections)
    implements Shape {

  /** One selected field of a connection. */
  public sealed interface Selected {

    /** How many there are on all pages. */
    record TotalCount() implements Selected {}

    /** The nodes, each at that place of its entry. */
    record Nodes(Place place) implements Selected {}

    /** The edges, with the response keys of their cursors and what else was selected of them. */
    record Edges(String type, List<String> cursors, Map<String, Place> fields)
        implements Selected {}

    /** Where the page stands, by response key and field. */
    record Info(Map<String, String> fields) implements Selected {}
  }

  /** Where something stands in an entry, and how it is read. */
  public record Place(int at, Shape shape) {

    @Nullable Object read(List<?> entry) {
      return shape.read(entry.get(at));
    }
  }

  /** Where objects and values stand in an entry. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    selections
        .values()
        .forEach(
            it -> {
              if (it instanceof Selected.Nodes nodes) {
                places.add(nodes.place());
              } else if (it instanceof Selected.Edges edges) {
                places.addAll(edges.fields().values());
              }
            });
    return places;
  }

  @Override
  public Row read(@Nullable Object value) {
    List<?> parts = value instanceof List<?> list ? list : List.of(0L, List.of());
    List<List<?>> entries = new ArrayList<>();
    ((List<?>) parts.get(1)).forEach(it -> entries.add((List<?>) it));
    boolean more = entries.size() > page.size();
    if (more) {
      entries.remove(entries.size() - 1);
    }
    if (page.backward()) {
      Collections.reverse(entries);
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    selections.forEach(
        (key, selected) -> values.put(key, read(selected, parts.get(0), entries, more)));
    return new Row(type, values);
  }

  private @Nullable Object read(
      Selected selected, @Nullable Object count, List<List<?>> entries, boolean more) {
    if (selected instanceof Selected.TotalCount) {
      return count;
    }
    if (selected instanceof Selected.Nodes nodes) {
      List<@Nullable Object> read = new ArrayList<>();
      entries.forEach(entry -> read.add(nodes.place().read(entry)));
      return read;
    }
    if (selected instanceof Selected.Edges edges) {
      return entries.stream().map(entry -> edge(edges, entry)).toList();
    }
    return info((Selected.Info) selected, entries, more);
  }

  private Row edge(Selected.Edges edges, List<?> entry) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    edges.cursors().forEach(key -> values.put(key, cursor(entry)));
    edges.fields().forEach((key, place) -> values.put(key, place.read(entry)));
    return new Row(edges.type(), values);
  }

  private Row info(Selected.Info info, List<List<?>> entries, boolean more) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    info.fields().forEach((key, field) -> values.put(key, info(field, entries, more)));
    return new Row("PageInfo", values);
  }

  private @Nullable Object info(String field, List<List<?>> entries, boolean more) {
    return switch (field) {
      case "startCursor" -> entries.isEmpty() ? null : cursor(entries.get(0));
      case "endCursor" -> entries.isEmpty() ? null : cursor(entries.get(entries.size() - 1));
      default -> has(field, more);
    };
  }

  /** Whether there is a page on that side, as far as it is known; more: in the page's direction. */
  public boolean has(String field, boolean more) {
    return switch (field) {
      case "hasNextPage" -> (more && !page.backward()) || page.before() != null;
      case "hasPreviousPage" -> (more && page.backward()) || page.after() != null;
      default -> throw new IllegalArgumentException("No such field of PageInfo: " + field);
    };
  }

  private String cursor(List<?> entry) {
    return cursorOf((List<?>) entry.get(0));
  }

  /** The cursor of an entry with these keys. */
  public String cursorOf(List<?> keys) {
    return Cursor.write(listing, keys);
  }
}

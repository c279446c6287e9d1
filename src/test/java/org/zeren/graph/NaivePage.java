package org.zeren.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is sorted as a whole.
 *
 * @param total how many entries all pages have
 * @param cut how many entries there are between the cursors, before the page is cut to its size
 */
record NaivePage(List<Entry> entries, int total, int cut, boolean backward, Question question) {

  private static final int DEFAULT_SIZE = 50;

  /** One entry, with the relationship that it is listed by and what stands for its cursor. */
  record Entry(Vertex vertex, Vertex.@Nullable Edge edge, List<?> place, String cursor) {}

  /** A list in some order, from which pages are cut. */
  record Listing(NaiveOrder order, CursorBook cursors) {

    Entry entry(Vertex vertex, Vertex.@Nullable Edge edge) {
      List<?> place = order.place(vertex);
      return new Entry(vertex, edge, place, cursors.slip(place));
    }

    NaivePage page(Stream<Entry> all, Question question) {
      List<Entry> sorted =
          all.sorted(Comparator.comparing((Entry entry) -> entry.place(), order)).toList();
      List<Entry> cut =
          sorted.stream()
              .filter(it -> isBehind(it, question.argument("after"), 1))
              .filter(it -> isBehind(it, question.argument("before"), -1))
              .toList();
      boolean backward = question.argument("last") != null;
      int size = Math.min(cut.size(), size(question));
      List<Entry> page =
          backward ? cut.subList(cut.size() - size, cut.size()) : cut.subList(0, size);
      return new NaivePage(page, sorted.size(), cut.size(), backward, question);
    }

    private boolean isBehind(Entry entry, @Nullable Object cursor, int direction) {
      return cursor == null || order.compare(entry.place(), cursors.place(cursor)) * direction > 0;
    }
  }

  private static int size(Question question) {
    return question.argument("first") instanceof Integer first
        ? first
        : question.argument("last") instanceof Integer last ? last : DEFAULT_SIZE;
  }

  private boolean isShort() {
    return cut > entries.size();
  }

  /** Whoever pages on from a cursor has what the cursor stands for beyond the page. */
  boolean hasNextPage() {
    return (!backward && isShort()) || question.argument("before") != null;
  }

  boolean hasPreviousPage() {
    return (backward && isShort()) || question.argument("after") != null;
  }

  @Nullable String startCursor() {
    return entries.isEmpty() ? null : entries.get(0).cursor();
  }

  @Nullable String endCursor() {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1).cursor();
  }

  static void describe(NaiveFields fields, String type) {
    fields
        .type(type + "Connection")
        .from(NaivePage.class, "edges", (page, question) -> page.entries())
        .from(
            NaivePage.class,
            "nodes",
            (page, question) -> page.entries().stream().map(Entry::vertex).toList())
        .from(NaivePage.class, "pageInfo", (page, question) -> page)
        .from(NaivePage.class, "totalCount", (page, question) -> page.total());
    fields
        .type(type + "Edge")
        .from(Entry.class, "cursor", (entry, question) -> entry.cursor())
        .from(Entry.class, "node", (entry, question) -> entry.vertex());
    fields
        .type("PageInfo")
        .from(NaivePage.class, "hasNextPage", (page, question) -> page.hasNextPage())
        .from(NaivePage.class, "hasPreviousPage", (page, question) -> page.hasPreviousPage())
        .from(NaivePage.class, "startCursor", (page, question) -> page.startCursor())
        .from(NaivePage.class, "endCursor", (page, question) -> page.endCursor());
  }
}

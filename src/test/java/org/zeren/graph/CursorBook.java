package org.zeren.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What place in its list a cursor of the server stands for, learned from its answers: cursors are
 * opaque, so a naive answer has a slip in a cursor's stead that says which place is meant.
 */
final class CursorBook {

  private static final String SLIP = "slip ";
  private static final Pattern CONNECTION = Pattern.compile(".*/(c\\d+)/.*");

  private final List<List<?>> slips = new ArrayList<>();
  private final Map<String, List<?>> places = new HashMap<>();
  private final Map<String, List<String>> byConnection = new HashMap<>();

  /** What stands in a naive answer where the server puts a cursor of its own. */
  String slip(List<?> place) {
    slips.add(place);
    return SLIP + (slips.size() - 1);
  }

  static boolean isSlip(@Nullable Object value) {
    return value instanceof String text && text.startsWith(SLIP);
  }

  /** Whether the cursor may be what the slip stands for; remembers it and where it was seen. */
  boolean learn(Object slip, @Nullable Object cursor, String path) {
    if (!(cursor instanceof String text)) {
      return false;
    }
    List<?> place = slips.get(Integer.parseInt(String.valueOf(slip).substring(SLIP.length())));
    Matcher connection = CONNECTION.matcher(path);
    if (connection.matches()) {
      byConnection.computeIfAbsent(connection.group(1), it -> new ArrayList<>()).add(text);
    }
    List<?> known = places.putIfAbsent(text, place);
    return known == null || known.equals(place);
  }

  List<?> place(Object cursor) {
    return places.get(String.valueOf(cursor));
  }

  /** The cursors that were seen in the connection of that alias. */
  List<String> seenIn(String connection) {
    return byConnection.getOrDefault(connection, List.of());
  }

  void forget() {
    slips.clear();
    places.clear();
    byConnection.clear();
  }
}

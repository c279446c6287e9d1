package org.zeren.console;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Modules by their paths, and which of them each imports: at its beginning, or later by {@code
 * import()}, which may leave a part of the path open. Files that are none of them are passed over.
 */
record Modules(Map<String, Set<String>> imports) {

  private static final Pattern IMPORT =
      Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*['\"`](\\.{1,2}/[^'\"`]+)");
  private static final Pattern LEFT_OPEN = Pattern.compile("\\$\\{[^}]*}");

  /** Read from their texts. */
  static Modules of(Map<String, String> texts) {
    Map<String, Set<String>> imports = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            imports.put(
                path,
                texts.keySet().stream()
                    .filter(imported(path, text).asMatchPredicate())
                    .collect(Collectors.toSet())));
    return new Modules(imports);
  }

  private static Pattern imported(String path, String text) {
    return Pattern.compile(
        IMPORT
            .matcher(text)
            .results()
            .map(found -> LEFT_OPEN.matcher(found.group(1)).replaceAll("OPEN"))
            .map(relative -> URI.create(path).resolve(relative).getPath())
            .map(absolute -> Pattern.quote(absolute).replace("OPEN", "\\E[\\w-]+\\Q"))
            .collect(Collectors.joining("|")));
  }

  /**
   * The first circle that is found, its beginning told again at its end; empty if there is none.
   */
  List<String> circle() {
    Set<String> free = new HashSet<>();
    return imports.keySet().stream()
        .map(path -> circle(path, new ArrayList<>(), free))
        .filter(circle -> !circle.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> circle(String path, List<String> way, Set<String> free) {
    int before = way.indexOf(path);
    way.add(path);
    if (before >= 0) {
      return way.subList(before, way.size());
    }
    for (String next : imports.get(path)) {
      List<String> circle = free.contains(next) ? List.of() : circle(next, way, free);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    way.remove(way.size() - 1);
    free.add(path);
    return List.of();
  }
}

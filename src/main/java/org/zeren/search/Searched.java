package org.zeren.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on the nodes that can be searched for, besides their texts. */
public final class Searched {

  /** The names, titles and numbers of a node in one {@link Spelling}: a list of texts. */
  public static final String NAMES = "searchedNames";

  /**
   * Its longer texts in the same spelling, and usual English renderings of its terms: a list of
   * texts.
   */
  public static final String TEXTS = "searchedTexts";

  /** What a full-text index finds both by: pieces with spaces between them. */
  public static final String PIECES = "searchedPieces";

  private static final Map<String, Of> BY_LABEL =
      Map.of(
          "Measure",
          new Of(
              List.of("title", "titleEn"),
              List.of(
                  "summary",
                  "summaryEn",
                  "deadlineRule",
                  "deadlineRuleEn",
                  "condition",
                  "conditionEn",
                  "period",
                  "periodEn")),
          "Agency",
          new Of(List.of("name", "shortName", "names", "nameEn"), List.of()),
          "BeneficiaryGroup",
          new Of(List.of("name", "nameEn"), List.of("definition", "definitionEn")),
          "Document",
          new Of(List.of("title", "titleEn", "number"), List.of()),
          "FollowUp",
          new Of(List.of(), List.of("summary", "summaryEn", "period", "periodEn")),
          "Indicator",
          new Of(List.of("name", "nameEn"), List.of()));

  private record Of(List<String> names, List<String> texts) {}

  private Searched() {}

  /** The labels of the nodes that can be searched for. */
  public static Set<String> labels() {
    return BY_LABEL.keySet();
  }

  /** The properties of such nodes that hold texts. */
  public static Set<String> textsOf(String label) {
    Of of = BY_LABEL.get(label);
    return of == null
        ? Set.of()
        : Stream.of(of.names(), of.texts()).flatMap(List::stream).collect(Collectors.toSet());
  }

  /**
   * What stands on a node with that label and these properties; none where it cannot be searched
   * for. A null takes away what stood there before.
   */
  public static Map<String, @Nullable Object> properties(
      String label, Map<String, ? extends @Nullable Object> node) {
    Of of = BY_LABEL.get(label);
    if (of == null) {
      return Map.of();
    }
    List<String> names = spelled(of.names(), node);
    List<String> texts = new ArrayList<>(spelled(of.texts(), node));
    texts.addAll(Renderings.of(Stream.concat(names.stream(), texts.stream()).toList()));
    List<String> words =
        Stream.of(names, texts)
            .flatMap(List::stream)
            .flatMap(text -> Stream.of(text.split(" ")))
            .distinct()
            .toList();
    Map<String, @Nullable Object> searched = new HashMap<>();
    searched.put(NAMES, names.isEmpty() ? null : names);
    searched.put(TEXTS, texts.isEmpty() ? null : texts);
    searched.put(PIECES, words.isEmpty() ? null : String.join(" ", Pieces.toBeFoundBy(words)));
    return searched;
  }

  private static List<String> spelled(
      List<String> properties, Map<String, ? extends @Nullable Object> node) {
    List<String> texts = new ArrayList<>();
    for (String property : properties) {
      Object value = node.get(property);
      if (value instanceof Collection<?> several) {
        several.forEach(it -> texts.add(Spelling.of(String.valueOf(it))));
      } else if (value != null) {
        texts.add(Spelling.of(String.valueOf(value)));
      }
    }
    return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
  }
}

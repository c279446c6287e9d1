package org.zeren.graph.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;

/**
 * A sentence made of one or several messages. The database returns each as the message's key and a
 * map of what it speaks of; where the map has both {@code name} and {@code nameEn}, the English
 * sentence takes the second for {@code name}. A fact may itself be such a message, or a list of
 * them.
 */
public record Sentence(boolean english) implements Shape {

  private static final String ENGLISH = "En";
  private static final String RESTRICTED = "Restricted";

  @Override
  public @Nullable String read(@Nullable Object value) {
    if (!(value instanceof List<?> parts) || parts.isEmpty()) {
      return null;
    }
    String said = isMessage(parts) ? begun("", message(parts)) : joined(parts);
    return english ? said : NestedMarks.of(said);
  }

  private String joined(List<?> parts) {
    StringBuilder said = new StringBuilder();
    for (Object part : parts) {
      if (part != null) {
        said.append(begun(said, message((List<?>) part)));
      }
    }
    return said.toString();
  }

  /** An English sentence begins with a capital letter and, after another one, with a space. */
  private String begun(CharSequence before, String message) {
    if (!english || message.isEmpty()) {
      return message;
    }
    boolean first = before.isEmpty();
    boolean begins = first || before.charAt(before.length() - 1) == '.';
    String said =
        begins ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) : message;
    return first ? said : " " + said;
  }

  private String message(List<?> part) {
    Map<String, @Nullable Object> spokenOf = new HashMap<>();
    if (part.get(1) instanceof Map<?, ?> facts) {
      facts.forEach((name, fact) -> spokenOf.put((String) name, fact));
      if (english) {
        facts.forEach((name, fact) -> takeEnglish(spokenOf, (String) name, fact));
      }
      spokenOf.replaceAll((name, fact) -> worded(fact));
    }
    return Messages.format(english, (String) part.get(0), spokenOf);
  }

  private @Nullable Object worded(@Nullable Object fact) {
    if (fact instanceof Node node) {
      return message(List.of("name." + kind(node), node.asMap()));
    }
    if (!(fact instanceof List<?> list)) {
      return fact;
    }
    if (isMessage(list)) {
      return list.get(1) == null ? null : message(list);
    }
    return list.stream().map(this::worded).toList();
  }

  private static String kind(Node node) {
    for (String label : node.labels()) {
      if (!label.equals(RESTRICTED)) {
        return label;
      }
    }
    throw new IllegalArgumentException("A node without a label");
  }

  private static boolean isMessage(List<?> parts) {
    return parts.size() == 2
        && parts.get(0) instanceof String
        && (parts.get(1) == null || parts.get(1) instanceof Map);
  }

  private static void takeEnglish(
      Map<String, @Nullable Object> spokenOf, String name, @Nullable Object fact) {
    if (name.endsWith(ENGLISH) && fact != null) {
      spokenOf.put(name.substring(0, name.length() - ENGLISH.length()), fact);
    }
  }
}

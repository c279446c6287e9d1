package org.zeren.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence made of one or several messages. The database returns each as the message's key and a
 * map of what it speaks of; where the map has both {@code name} and {@code nameEn}, the English
 * sentence takes the second for {@code name}.
 */
record Sentence(boolean english) implements Shape {

  private static final String ENGLISH = "En";

  @Override
  public @Nullable String read(@Nullable Object value) {
    if (!(value instanceof List<?> parts) || parts.isEmpty()) {
      return null;
    }
    if (parts.get(0) instanceof String) {
      return message(parts);
    }
    return parts.stream()
        .filter(Objects::nonNull)
        .map(part -> message((List<?>) part))
        .collect(Collectors.joining(english ? " " : ""));
  }

  private String message(List<?> part) {
    Map<String, @Nullable Object> spokenOf = new HashMap<>();
    if (part.get(1) instanceof Map<?, ?> facts) {
      facts.forEach((name, fact) -> spokenOf.put((String) name, fact));
      if (english) {
        facts.forEach((name, fact) -> takeEnglish(spokenOf, (String) name, fact));
      }
    }
    String message = Messages.format(english, (String) part.get(0), spokenOf);
    return english && !message.isEmpty()
        ? message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1)
        : message;
  }

  private static void takeEnglish(
      Map<String, @Nullable Object> spokenOf, String name, @Nullable Object fact) {
    if (name.endsWith(ENGLISH) && fact != null) {
      spokenOf.put(name.substring(0, name.length() - ENGLISH.length()), fact);
    }
  }
}

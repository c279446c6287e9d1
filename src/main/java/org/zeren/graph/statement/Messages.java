package org.zeren.graph.statement;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The messages that explain answers, in both languages, in ICU's format: {@code explanations/<read
 * model>.zh.properties} and {@code .en.properties}.
 */
final class Messages {

  private static final List<String> READ_MODELS = List.of("names", "gaps", "trace", "paths");
  private static final Map<String, String> CHINESE = load("zh");
  private static final Map<String, String> ENGLISH = load("en");

  private static final Pattern FULL_STOP = Pattern.compile("[。.]$");

  private Messages() {}

  /**
   * The message with that key about these facts. A text's own full stop is left to the message;
   * lists are enumerated; what is absent or empty is the word {@code none}, so that a message can
   * select it; dates read as in ISO 8601, unless the message gives a pattern: {@code {on, date,d
   * MMMM y}}.
   */
  static String format(boolean english, String key, Map<String, @Nullable Object> facts) {
    String pattern = (english ? ENGLISH : CHINESE).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key);
    }
    Map<String, @Nullable Object> shown = new HashMap<>();
    arguments(pattern).forEach(name -> shown.put(name, shown(facts.get(name), english)));
    return new MessageFormat(pattern, english ? ULocale.ENGLISH : ULocale.CHINESE).format(shown);
  }

  /** All messages of that language, by key. */
  static Map<String, String> all(boolean english) {
    return english ? ENGLISH : CHINESE;
  }

  /** The facts that the message with that key speaks of, in either language. */
  static Set<String> facts(String key) {
    Set<String> facts = new HashSet<>();
    for (Map<String, String> messages : List.of(CHINESE, ENGLISH)) {
      arguments(Objects.requireNonNull(messages.get(key), key))
          .forEach(
              name -> {
                facts.add(name);
                facts.add(name + "En");
              });
    }
    return facts;
  }

  /** What the message speaks of, however deep within its choices. */
  static Set<String> arguments(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    return IntStream.range(0, parts.countParts())
        .mapToObj(parts::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(parts::getSubstring)
        .collect(Collectors.toSet());
  }

  private static Object shown(@Nullable Object fact, boolean english) {
    if (fact == null || fact instanceof List<?> list && list.isEmpty()) {
      return "none";
    }
    if (fact instanceof List<?> list) {
      return String.join(english ? ", " : "、", list.stream().map(String::valueOf).toList());
    }
    return fact instanceof Number || fact instanceof LocalDate
        ? fact
        : FULL_STOP.matcher(fact.toString()).replaceFirst("");
  }

  private static Map<String, String> load(String language) {
    Properties properties = new Properties();
    for (String readModel : READ_MODELS) {
      String file = "/explanations/" + readModel + "." + language + ".properties";
      try (InputStream in =
          Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> messages = new HashMap<>();
    properties.forEach((key, message) -> messages.put((String) key, (String) message));
    return Map.copyOf(messages);
  }
}

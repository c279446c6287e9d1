package org.zeren.graph;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages that explain answers, in both languages, in ICU's format: {@code explanations/<read
 * model>.zh.properties} and {@code .en.properties}.
 */
final class Messages {

  private static final List<String> READ_MODELS = List.of("gaps", "trace", "paths");
  private static final Map<String, String> CHINESE = load("zh");
  private static final Map<String, String> ENGLISH = load("en");

  private Messages() {}

  /** The message with that key about these facts; lists are enumerated. */
  static String format(boolean english, String key, Map<String, @Nullable Object> facts) {
    String pattern = (english ? ENGLISH : CHINESE).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key);
    }
    Map<String, @Nullable Object> shown = new HashMap<>();
    facts.forEach((name, fact) -> shown.put(name, shown(fact, english)));
    return new MessageFormat(pattern, english ? ULocale.ENGLISH : ULocale.CHINESE).format(shown);
  }

  /** The keys of the messages in that language. */
  static Set<String> keys(boolean english) {
    return (english ? ENGLISH : CHINESE).keySet();
  }

  private static Object shown(@Nullable Object fact, boolean english) {
    if (fact instanceof List<?> list) {
      return String.join(english ? ", " : "、", list.stream().map(String::valueOf).toList());
    }
    if (fact instanceof Number number) {
      return number;
    }
    return fact == null ? "" : fact.toString();
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

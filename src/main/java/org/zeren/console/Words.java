package org.zeren.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of the console in one language; the pages read the same files.
 *
 * @param language {@code ZH} or {@code EN}, as the API calls it
 */
record Words(String language, Map<String, String> byKey) {

  static final Words ZH = read("ZH", "zh");
  static final Words EN = read("EN", "en");

  private static Words read(String language, String file) {
    try (InputStream json =
        new ClassPathResource("console/words/" + file + ".json").getInputStream()) {
      return new Words(
          language,
          JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word for a key; the key itself where there is none. */
  String of(String key) {
    return byKey.getOrDefault(key, key);
  }

  /** The word for one value of an enum; empty for null. */
  String of(String type, @Nullable Object value) {
    return value == null ? "" : of(type + "." + value);
  }

  /** What stands between the entries of a list. */
  String separator() {
    return this == ZH ? "；" : "; ";
  }
}

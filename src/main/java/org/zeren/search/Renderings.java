package org.zeren.search;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/**
 * What terms of Chinese texts are usually called in English, so that they are found by any of these
 * names and not only by the one that a translation chose.
 */
public final class Renderings {

  private static final Map<String, List<String>> BY_TERM = read();

  private Renderings() {}

  /** The renderings of the terms in these texts; texts and renderings in one {@link Spelling}. */
  public static List<String> of(Collection<String> texts) {
    return BY_TERM.entrySet().stream()
        .filter(it -> texts.stream().anyMatch(text -> text.contains(it.getKey())))
        .flatMap(it -> it.getValue().stream())
        .distinct()
        .toList();
  }

  private static Map<String, List<String>> read() {
    Properties written = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Renderings.class.getResourceAsStream("/search/renderings.properties")),
            StandardCharsets.UTF_8)) {
      written.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> byTerm = new LinkedHashMap<>();
    for (String term : new TreeSet<>(written.stringPropertyNames())) {
      byTerm.put(
          Spelling.of(term),
          Arrays.stream(written.getProperty(term).split(";")).map(Spelling::of).toList());
    }
    return byTerm;
  }
}

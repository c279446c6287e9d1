package org.zeren.graph.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of the statements that were run most often, and how often, in a file that outlives the
 * program. They hold no value of any caller. What was run before the last start counts half.
 */
final class AskedBefore {

  private static final Logger log = LoggerFactory.getLogger(AskedBefore.class);

  private static final int MOST = 300;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;

  AskedBefore(Path file) {
    this.file = file;
  }

  /** Most often first; none where there is no file that can be read. */
  Map<String, Long> read() {
    try {
      Map<String, Long> read =
          JSON.readValue(
              Files.readString(file), new TypeReference<LinkedHashMap<String, Long>>() {});
      read.replaceAll((text, asked) -> asked / 2);
      return read;
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (IOException | JacksonException e) {
      log.warn("What was asked before could not be read from {}", file, e);
      return Map.of();
    }
  }

  /** Keeps those that were asked for most often. */
  <T> void keep(Map<String, T> statements, ToLongFunction<T> asked) {
    Map<String, Long> most = new LinkedHashMap<>();
    statements.entrySet().stream()
        .map(it -> Map.entry(it.getKey(), asked.applyAsLong(it.getValue())))
        .filter(it -> it.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .forEach(it -> most.put(it.getKey(), it.getValue()));
    try {
      Path written = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(written, JSON.writeValueAsString(most));
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.debug("What was asked could not be kept in {}", file, e);
    }
  }
}

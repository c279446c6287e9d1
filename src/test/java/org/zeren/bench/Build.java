package org.zeren.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of the builds that are compared.
 *
 * @param jar what it is started from; null for this program's own classes
 */
record Build(String name, @Nullable Path jar) {

  /** Of the jar at that place, or of this program's own classes when it is blank. */
  static Build at(String name, String place) {
    if (place.isBlank()) {
      return new Build(name, null);
    }
    Path jar = Path.of(place).toAbsolutePath();
    if (!Files.isRegularFile(jar)) {
      throw new IllegalArgumentException("There is no jar at " + jar);
    }
    return new Build(name, jar);
  }
}

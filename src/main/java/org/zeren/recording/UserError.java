package org.zeren.recording;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller can mend.
 *
 * @param facts what its sentence tells of this case, by name
 * @param field the way to the input field; null when it is the input as a whole
 */
record UserError(Wrong wrong, Map<String, ?> facts, @Nullable List<String> field) {

  /** The values of the schema's UserErrorCode. */
  enum Code {
    NOT_FOUND,
    INVALID,
    STALE_VERSION,
    IDEMPOTENCY_CONFLICT,
    SAME_BODY,
    NOT_VERIFIED,
    ALREADY_DONE
  }

  /** The facts as the schema shows them, in the order of their names. */
  List<Map<String, String>> shownFacts() {
    return new TreeMap<>(facts)
        .entrySet().stream()
            .map(it -> Map.of("name", it.getKey(), "value", String.valueOf(it.getValue())))
            .toList();
  }
}

package org.zeren.recording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller can mend.
 *
 * @param field the way to the input field; null when it is the input as a whole
 */
record UserError(Code code, String message, @Nullable List<String> field) {

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

  /** Its fields by their names in the schema. */
  Map<String, @Nullable Object> shown() {
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("code", code.name());
    shown.put("message", message);
    shown.put("field", field);
    return shown;
  }
}

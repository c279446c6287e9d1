package org.zeren.recording;

import java.util.List;

/**
 * Ends an attempt, whose transaction is then rolled back, because the caller has to mend its input.
 */
final class Declined extends RuntimeException {

  private final transient List<UserError> errors;

  Declined(List<UserError> errors) {
    super(null, null, false, false);
    this.errors = errors;
  }

  List<UserError> errors() {
    return errors;
  }
}

package org.zeren.recording;

import java.util.List;

/**
 * What came of a mutation.
 *
 * @param ids the ids of what was written, in the order that the mutation says; empty if nothing was
 * @param errors what the caller has to mend; empty if it was written
 */
record Outcome(List<String> ids, List<UserError> errors) {

  static Outcome written(List<String> ids) {
    return new Outcome(ids, List.of());
  }

  static Outcome declined(List<UserError> errors) {
    return new Outcome(List.of(), errors);
  }
}

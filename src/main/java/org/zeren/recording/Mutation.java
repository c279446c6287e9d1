package org.zeren.recording;

import java.util.List;

/** One mutation, read from its input and ready to be tried, perhaps several times. */
interface Mutation {

  /** What the audit trail calls it, such as {@code CLOSE_MEASURE}. */
  String action();

  /**
   * Checks all its rules, stops if one is broken, and writes.
   *
   * @return the ids of what the payload shows
   * @throws Declined if the caller has to mend something
   * @throws org.zeren.access.Refused if the caller may not do this
   */
  List<String> carryOut(Work work);
}

package org.zeren;

import org.jspecify.annotations.Nullable;

/**
 * Stops the start with one sentence on what is wrong and one on how to mend it, without a stack
 * trace.
 */
public final class StartRefused extends RuntimeException {

  private final String remedy;

  /** The problem and its remedy are whole sentences, meant for whoever started the program. */
  public StartRefused(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  /** As above, for a problem that another failure brought about. */
  public StartRefused(String problem, String remedy, @Nullable Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
  }

  /** What the reader can do about it. */
  public String remedy() {
    return remedy;
  }
}

package org.zeren.graph;

/** A request that its sender can mend: a stable code and a sentence that says how. */
public final class BadRequest extends RuntimeException {

  private final String code;

  /** The code stands in {@code extensions.code} of the error, the message is shown as it is. */
  public BadRequest(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** What clients may tell errors apart by. */
  public String code() {
    return code;
  }
}

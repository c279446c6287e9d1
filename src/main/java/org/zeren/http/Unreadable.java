package org.zeren.http;

/** A request that cannot be read; carries what its sender is told. */
public final class Unreadable extends RuntimeException {

  private final transient HttpError error;

  /** Status, code and message of the answer. */
  public Unreadable(int status, String code, String message) {
    super(message, null, false, false);
    this.error = new HttpError(status, code, message);
  }

  /** What its sender is told. */
  public HttpError error() {
    return error;
  }
}

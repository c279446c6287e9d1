package org.zeren.http;

/** A request that cannot be read; carries what its sender is told. */
final class Unreadable extends RuntimeException {

  private final transient HttpError error;

  Unreadable(int status, String code, String message) {
    super(message, null, false, false);
    this.error = new HttpError(status, code, message);
  }

  HttpError error() {
    return error;
  }
}

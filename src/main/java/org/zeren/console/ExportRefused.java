package org.zeren.console;

import org.zeren.http.HttpError;

/** An export that cannot be given, told before anything of it is sent. */
final class ExportRefused extends RuntimeException {

  private final HttpError error;

  ExportRefused(int status, String code, String message) {
    super(message, null, false, false);
    this.error = new HttpError(status, code, message);
  }

  HttpError error() {
    return error;
  }
}

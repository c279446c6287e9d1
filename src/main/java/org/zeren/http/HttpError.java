package org.zeren.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What went wrong before or outside GraphQL, in the shape that GraphQL gives its errors.
 *
 * @param status the HTTP status
 * @param code what clients may tell errors apart by
 * @param message what the sender can do about it
 */
public record HttpError(int status, String code, String message) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The body: one error with its code. */
  public Map<String, Object> body() {
    return Map.of(
        "errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))));
  }

  /** Answers with this error, unless an answer is already on its way. */
  public void writeTo(HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = JSON.writeValueAsBytes(body());
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The error that stands for an HTTP status of the server's own. */
  static HttpError of(int status) {
    return switch (status) {
      case 401 -> new HttpError(status, "UNAUTHENTICATED", "This needs a token.");
      case 403 -> new HttpError(status, "FORBIDDEN", "This is not allowed.");
      case 404 -> new HttpError(status, "NOT_FOUND", "There is nothing here.");
      case 405 -> new HttpError(status, "METHOD_NOT_ALLOWED", "This method is not allowed here.");
      case 406 -> new HttpError(status, "NOT_ACCEPTABLE", "None of the accepted types is offered.");
      case 408 -> new HttpError(status, "REQUEST_TIMEOUT", "The request took too long to arrive.");
      case 413 -> new HttpError(status, "BODY_TOO_LARGE", "The request is too large.");
      case 414, 431 ->
          new HttpError(status, "HEADER_TOO_LARGE", "The address or the headers are too long.");
      case 415 ->
          new HttpError(status, "UNSUPPORTED_MEDIA_TYPE", "The content type is not supported.");
      case 503 -> new HttpError(status, "UNAVAILABLE", "The server is busy; try again later.");
      default ->
          status >= 500
              ? new HttpError(status, "INTERNAL_ERROR", "Something went wrong on the server.")
              : new HttpError(status, "BAD_REQUEST", "The request cannot be understood.");
    };
  }
}

package org.zeren.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks the API on behalf of whoever sent a request, with all that stands before it: the same access
 * rules and limits hold as for a query that came over HTTP. It answers on the thread that asks.
 */
record Asker(WebGraphQlHandler graphQl) {

  /**
   * The data of the answer.
   *
   * @throws ExportRefused when the answer has errors
   */
  Map<String, Object> ask(String document, Map<String, Object> variables) {
    WebGraphQlRequest asked =
        new WebGraphQlRequest(
            UriComponentsBuilder.fromPath("/graphql").build().toUri(),
            new HttpHeaders(),
            new LinkedMultiValueMap<>(),
            null,
            Map.of(),
            new DefaultGraphQlRequest(document, null, variables, Map.of()),
            UUID.randomUUID().toString(),
            Locale.ROOT);
    WebGraphQlResponse response = graphQl.handleRequest(asked).block();
    if (response == null) {
      throw refused(List.of());
    }
    Map<String, Object> data = response.getData();
    if (data == null || !response.getErrors().isEmpty()) {
      throw refused(response.getErrors());
    }
    return data;
  }

  private static ExportRefused refused(List<ResponseError> errors) {
    if (errors.isEmpty()) {
      return new ExportRefused(500, "INTERNAL_ERROR", "Something went wrong on the server.");
    }
    ResponseError error = errors.get(0);
    String code = String.valueOf(error.getExtensions().get("code"));
    return new ExportRefused(status(code), code, String.valueOf(error.getMessage()));
  }

  private static int status(String code) {
    return switch (code) {
      case "UNAUTHENTICATED" -> 401;
      case "FORBIDDEN" -> 403;
      case "TIMEOUT", "DATABASE_UNAVAILABLE" -> 503;
      case "INTERNAL_ERROR" -> 500;
      default -> 400;
    };
  }
}

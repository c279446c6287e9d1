package org.zeren.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.zeren.graph.WrittenData;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP: queries by GET or POST, mutations by POST, JSON either way. See <a
 * href="https://graphql.github.io/graphql-over-http/draft/">the specification</a>.
 */
final class GraphQlEndpoint {

  private static final Logger log = LoggerFactory.getLogger(GraphQlEndpoint.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final WebGraphQlHandler graphQl;
  private final RequestReader reader;

  GraphQlEndpoint(WebGraphQlHandler graphQl, RequestReader reader) {
    this.graphQl = graphQl;
    this.reader = reader;
  }

  ServerResponse handle(ServerRequest request) throws ServletException, IOException {
    if (WebSocketHandshake.isAskedFor(request.servletRequest())) {
      return of(HttpError.of(400));
    }
    try {
      Offered type = Offered.by(request.headers().header("Accept"));
      boolean get = request.method().equals(HttpMethod.GET);
      RequestReader.Asked asked = get ? inAddress(request) : posted(request);
      Carries carries = get ? Carries.QUERIES : Carries.ONE_ANSWER;
      CompletableFuture<ServerResponse> answer =
          Flux.fromIterable(asked.operations())
              .concatMap(operation -> carryOut(operation, carries, request))
              .collectList()
              .map(answers -> asked.batched() ? several(answers) : one(answers.get(0), type))
              .onErrorResume(e -> Mono.just(failed(e)))
              .toFuture();
      return answer.isDone() ? answer.join() : ServerResponse.async(answer);
    } catch (Unreadable e) {
      return of(e.error());
    }
  }

  /** Parameters are decoded when they are looked at. */
  private RequestReader.Asked inAddress(ServerRequest request) {
    try {
      return reader.parameters(request.params());
    } catch (IllegalStateException e) {
      throw new Unreadable(400, "INVALID_REQUEST", "The parameters are not encoded UTF-8.");
    }
  }

  private RequestReader.Asked posted(ServerRequest request) throws IOException {
    RequestReader.requireJson(request.headers().firstHeader("Content-Type"));
    return reader.body(request.servletRequest().getInputStream().readAllBytes());
  }

  private Mono<WebGraphQlResponse> carryOut(
      RequestReader.Operation operation, Carries carries, ServerRequest request) {
    WebGraphQlRequest web =
        new WebGraphQlRequest(
            request.uri(),
            request.headers().asHttpHeaders(),
            null,
            request.remoteAddress().orElse(null),
            request.attributes(),
            operation.asRequest(),
            UUID.randomUUID().toString(),
            LocaleContextHolder.getLocale());
    carries.hold(web);
    web.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(WrittenData.TAKEN, true)).build());
    return graphQl.handleRequest(web);
  }

  private static ServerResponse one(WebGraphQlResponse response, Offered type) {
    return answer(status(response, type), type, response.toMap(), response);
  }

  private static ServerResponse several(List<WebGraphQlResponse> responses) {
    List<Map<String, Object>> bodies =
        responses.stream().map(WebGraphQlResponse::toMap).collect(Collectors.toList());
    return answer(200, Offered.JSON, bodies, responses.get(0));
  }

  private static ServerResponse answer(
      int status, Offered type, Object body, WebGraphQlResponse response) {
    return ServerResponse.status(status)
        .headers(headers -> headers.putAll(response.getResponseHeaders()))
        .header("Cache-Control", "no-store")
        .header("Vary", "Accept")
        .contentType(type.withCharset())
        .body(JSON.writeValueAsBytes(body));
  }

  /** With the older type, whatever was understood is answered with 200. */
  private static int status(WebGraphQlResponse response, Offered type) {
    if (response.getExecutionResult().isDataPresent()) {
      return 200;
    }
    Object code =
        response.getErrors().isEmpty()
            ? null
            : response.getErrors().get(0).getExtensions().get("code");
    if ("METHOD_NOT_ALLOWED".equals(code)) {
      return 405;
    }
    return type == Offered.GRAPHQL ? 400 : 200;
  }

  private static ServerResponse failed(Throwable failure) {
    if (failure instanceof Unreadable unreadable) {
      return of(unreadable.error());
    }
    log.error("A request failed", failure);
    return of(HttpError.of(500));
  }

  /** Only GET and POST are for GraphQL. */
  static ServerResponse otherMethod(ServerRequest request) {
    return of(new HttpError(405, "METHOD_NOT_ALLOWED", "Send queries by GET or POST."));
  }

  static ServerResponse of(HttpError error) {
    ServerResponse.BodyBuilder answer =
        ServerResponse.status(error.status()).header("Cache-Control", "no-store");
    if (error.status() == 405) {
      answer.allow(HttpMethod.GET, HttpMethod.POST);
    }
    return answer
        .contentType(Offered.JSON.withCharset())
        .body(JSON.writeValueAsBytes(error.body()));
  }
}

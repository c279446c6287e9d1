package org.zeren.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.zeren.graph.plan.WrittenData;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP: queries by GET or POST, mutations by POST, JSON either way. See <a
 * href="https://graphql.github.io/graphql-over-http/draft/">the specification</a>.
 */
final class GraphQlEndpoint implements HttpRequestHandler {

  /** The timer of what is answered here, by HTTP status. */
  static final String REQUESTS = "zeren.graphql.requests";

  private static final Logger log = LoggerFactory.getLogger(GraphQlEndpoint.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final IdGenerator IDS = new AlternativeJdkIdGenerator();

  /** Where requests come to; all there is to know of it was decided before they are carried out. */
  private static final URI HERE = URI.create("/graphql");

  private final WebGraphQlHandler graphQl;
  private final RequestReader reader;
  private final Meter.MeterProvider<Timer> timers;

  GraphQlEndpoint(WebGraphQlHandler graphQl, RequestReader reader, MeterRegistry meters) {
    this.graphQl = graphQl;
    this.reader = reader;
    this.timers = Timer.builder(REQUESTS).withRegistry(meters);
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long begun = System.nanoTime();
    try {
      respond(request, response);
    } finally {
      timers
          .withTag("status", String.valueOf(response.getStatus()))
          .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
  }

  private void respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Offered type = Offered.by(Collections.list(request.getHeaders("Accept")));
      boolean get = request.getMethod().equals("GET");
      RequestReader.Asked asked = get ? inAddress(request) : posted(request);
      Carries carries = get ? Carries.QUERIES : Carries.ONE_ANSWER;
      List<WebGraphQlResponse> answers = new ArrayList<>();
      for (RequestReader.Operation operation : asked.operations()) {
        answers.add(carryOut(operation, carries, headers(request)));
      }
      if (asked.batched()) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        answers.forEach(it -> bodies.add(it.toMap()));
        answer(200, Offered.JSON, bodies, answers.get(0), response);
      } else {
        WebGraphQlResponse only = answers.get(0);
        answer(status(only, type), type, only.toMap(), only, response);
      }
    } catch (Unreadable e) {
      e.error().writeTo(response);
    } catch (RuntimeException e) {
      log.error("A request failed", e);
      HttpError.of(500).writeTo(response);
    }
  }

  /** Parameters are decoded when they are looked at. */
  private RequestReader.Asked inAddress(HttpServletRequest request) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    try {
      request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    } catch (IllegalStateException e) {
      throw new Unreadable(400, "INVALID_REQUEST", "The parameters are not encoded UTF-8.");
    }
    return reader.parameters(parameters);
  }

  private RequestReader.Asked posted(HttpServletRequest request) throws IOException {
    RequestReader.requireJson(request.getContentType());
    return reader.body(request.getInputStream().readAllBytes());
  }

  /** Nothing of it waits for another thread, so that the answer is there when this returns. */
  private WebGraphQlResponse carryOut(
      RequestReader.Operation operation, Carries carries, HttpHeaders headers) {
    WebGraphQlRequest web =
        new WebGraphQlRequest(
            HERE,
            headers,
            null,
            null,
            new HashMap<>(),
            operation.asRequest(),
            IDS.generateId().toString(),
            LocaleContextHolder.getLocale());
    carries.hold(web);
    web.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(WrittenData.TAKEN, true)).build());
    return Objects.requireNonNull(graphQl.handleRequest(web).block());
  }

  private static HttpHeaders headers(HttpServletRequest request) {
    HttpHeaders headers = new HttpHeaders();
    request
        .getHeaderNames()
        .asIterator()
        .forEachRemaining(name -> headers.put(name, Collections.list(request.getHeaders(name))));
    return headers;
  }

  private static void answer(
      int status,
      Offered type,
      Object body,
      WebGraphQlResponse answer,
      HttpServletResponse response)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    response.setStatus(status);
    answer
        .getResponseHeaders()
        .forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept");
    response.setContentType(type.withCharset());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
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
        .header("Content-Type", Offered.JSON.withCharset())
        .body(JSON.writeValueAsBytes(error.body()));
  }
}

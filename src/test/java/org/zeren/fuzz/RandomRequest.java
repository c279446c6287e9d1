package org.zeren.fuzz;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;

/** One request of a fuzz run: the same for the same seed, but for the cursors it takes up. */
final class RandomRequest {

  /** How long an answer may take. */
  static final Duration DEADLINE = Duration.ofSeconds(45);

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/json; charset=utf-16",
          "application/json; charset=nothing",
          "application/graphql",
          "application/xml",
          "json",
          ";;;",
          "application/json;charset=UTF-8");

  private static final List<String> ACCEPTED =
      List.of(
          "text/event-stream",
          "text/event-stream, application/json;q=0.1",
          "application/graphql-response+json",
          "text/html",
          "*/*;q=0",
          "image/png, */*;q=0.1",
          ",,,",
          "a/b/c");

  private static final List<String> METHODS =
      List.of(
          "GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "post", "BREW");

  private static final List<String> PATHS =
      List.of(
          "/graphql/",
          "/graphql/schema",
          "/graphql/x",
          "/graphql?query=%7B__typename%7D",
          "/graphql?query=%ff%fe",
          "/graphql?variables=%7B",
          "/GRAPHQL",
          "/nothing",
          "/error",
          "/actuator",
          "/actuator/env",
          "/actuator/heapdump",
          "/graphql;jsessionid=1",
          "/a/..%2fgraphql",
          "/%00");

  private final URI server;
  private final GraphQLSchema schema;
  private final SplittableRandom random;
  private final RandomText texts;
  private final List<String> cursors;
  private final List<String> tokens;
  private String shown = "";

  RandomRequest(
      URI server, GraphQLSchema schema, long seed, List<String> cursors, List<String> tokens) {
    this.server = server;
    this.schema = schema;
    this.random = new SplittableRandom(seed);
    this.texts = new RandomText(random);
    this.cursors = cursors;
    this.tokens = tokens;
  }

  HttpRequest make() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> valid(schema.getQueryType(), false);
      case 3 -> valid(schema.getQueryType(), true);
      case 4 -> valid(mutations(), false);
      case 5 -> valid(mutations(), true);
      case 6 -> json(texts.broken(document(schema.getQueryType(), true).text()), Map.of());
      case 7 -> body(bytes(random.nextInt(300)));
      case 8 -> body(broken(JSON.writeValueAsBytes(operation(schema.getQueryType(), false))));
      case 9 -> body(JSON.writeValueAsBytes(envelope()));
      case 10 -> oddHeaders();
      default -> oddAddress();
    };
  }

  /** The document that the request began as; empty when there was none. */
  String shown() {
    return shown;
  }

  private GraphQLObjectType mutations() {
    GraphQLObjectType mutations = schema.getMutationType();
    return mutations == null ? schema.getQueryType() : mutations;
  }

  private record Document(String text, Map<String, Object> variables) {}

  private Document document(GraphQLObjectType root, boolean wild) {
    RandomDocument document = new RandomDocument(schema, random, cursors, wild);
    shown = document.of(root);
    return new Document(shown, document.variables());
  }

  private Map<String, Object> operation(GraphQLObjectType root, boolean wild) {
    Document document = document(root, wild);
    Map<String, Object> operation = new HashMap<>();
    operation.put("query", document.text());
    operation.put("variables", document.variables());
    if (random.nextInt(6) == 0) {
      operation.put("extensions", extensions());
    }
    return operation;
  }

  private Object extensions() {
    RandomDocument any = new RandomDocument(schema, random, cursors, true);
    return switch (random.nextInt(4)) {
      case 0 -> Map.of("explain", true);
      case 1 -> Map.of("bookmark", texts.broken(cursors.isEmpty() ? "x" : texts.one(cursors)));
      case 2 -> Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", texts.any()));
      default -> {
        Map<String, Object> map = new HashMap<>();
        map.put("bookmark", any.anything(2));
        map.put("persistedQuery", any.anything(2));
        yield map;
      }
    };
  }

  private HttpRequest valid(GraphQLObjectType root, boolean wild) {
    return body(JSON.writeValueAsBytes(operation(root, wild)));
  }

  private HttpRequest json(String document, Map<String, ?> variables) {
    return body(JSON.writeValueAsBytes(Map.of("query", document, "variables", variables)));
  }

  /** JSON, but seldom a request. */
  private Object envelope() {
    RandomDocument any = new RandomDocument(schema, random, cursors, true);
    Map<String, Object> envelope = new HashMap<>();
    for (String name : List.of("query", "variables", "operationName", "extensions", "documentId")) {
      if (random.nextInt(2) == 0) {
        envelope.put(name, random.nextInt(3) == 0 ? "{ __typename }" : any.anything(3));
      }
    }
    return random.nextInt(4) == 0 ? any.anything(3) : envelope;
  }

  private HttpRequest.Builder to(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(DEADLINE);
    String token =
        switch (random.nextInt(10)) {
          case 0 -> texts.broken(texts.one(tokens)).replaceAll("[^\\x21-\\x7e]", "x");
          case 1 -> null;
          default -> texts.one(tokens);
        };
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private HttpRequest body(byte[] body) {
    return to("/graphql")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private HttpRequest oddHeaders() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/graphql")).timeout(DEADLINE);
    request.header("Content-Type", random.nextBoolean() ? texts.one(TYPES) : "application/json");
    if (random.nextBoolean()) {
      request.header("Accept", texts.one(ACCEPTED));
    }
    String odd = texts.any().replaceAll("[^\\x20-\\x7e]", "x");
    request.header(
        texts.one(
            List.of(
                "Authorization",
                "X-Zeren-Bookmark",
                "X-Zeren-Explain",
                "Origin",
                "Cookie",
                "Accept-Language",
                "Accept-Charset",
                "Accept-Encoding",
                "X-Forwarded-For",
                "X-HTTP-Method-Override",
                "Range",
                "If-Match")),
        random.nextInt(60) == 0 ? "y".repeat(20_000) : odd);
    byte[] body = JSON.writeValueAsBytes(operation(schema.getQueryType(), false));
    String method = random.nextInt(3) == 0 ? texts.one(METHODS) : "POST";
    return request.method(method, BodyPublishers.ofByteArray(body)).build();
  }

  private HttpRequest oddAddress() {
    if (random.nextBoolean()) {
      return to(texts.one(PATHS)).GET().build();
    }
    Document document = document(schema.getQueryType(), random.nextBoolean());
    String text = random.nextInt(3) == 0 ? texts.broken(document.text()) : document.text();
    String address =
        "/graphql?query="
            + encoded(text)
            + "&variables="
            + encoded(JSON.writeValueAsString(document.variables()))
            + (random.nextInt(5) == 0 ? "&extensions=" + encoded(texts.any()) : "");
    return to(address).GET().build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] broken(byte[] whole) {
    byte[] bytes = whole.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }
}

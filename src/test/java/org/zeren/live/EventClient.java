package org.zeren.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A stream of server-sent events, read line by line. */
final class EventClient implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final HttpResponse<Stream<String>> response;

  private EventClient(HttpRequest request) {
    try {
      response = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Thread reading =
        new Thread(
            () -> {
              try (Stream<String> all = response.body()) {
                all.forEach(lines::add);
                lines.add("END");
              } catch (RuntimeException e) {
                lines.add("BROKEN");
              }
            });
    reading.setDaemon(true);
    reading.start();
  }

  static EventClient post(int port, String document, String... headers) {
    String body = JSON.writeValueAsString(Map.of("query", document));
    return new EventClient(
        to(port, "", headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  static EventClient get(int port, String document) {
    return new EventClient(
        to(port, "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)).build());
  }

  private static HttpRequest.Builder to(int port, String parameters, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql" + parameters))
            .timeout(Duration.ofSeconds(20))
            .header("Accept", "text/event-stream");
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<?> response() {
    return response;
  }

  /** The next line that is not empty; comments are lines too. */
  String line() {
    try {
      String line = lines.poll(10, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("No line within ten seconds");
      }
      return line.isEmpty() ? line() : line;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the next event. */
  String event() {
    String line = line();
    return line.startsWith(":") ? event() : line.substring("event:".length()).strip();
  }

  /** The data of the event whose name was read. */
  Map<?, ?> data() {
    return JSON.readValue(line().substring("data:".length()), Map.class);
  }

  @Override
  public void close() {
    response.body().close();
  }
}

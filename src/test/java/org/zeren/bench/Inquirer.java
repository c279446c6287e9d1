package org.zeren.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one thing after the other over one connection, as a person would who gets every answer. */
final class Inquirer implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI api;
  private @Nullable HttpConnection connection;

  Inquirer(URI api) {
    this.api = api;
  }

  /** Asks all once, all again, and then, when no time counts, for the statements of each. */
  List<FirstAnswer> firstAnswers(List<Map<String, Object>> bodies) throws IOException {
    List<Answer> first = new ArrayList<>();
    List<Answer> again = new ArrayList<>();
    for (Map<String, Object> body : bodies) {
      first.add(ask(body));
    }
    for (Map<String, Object> body : bodies) {
      again.add(ask(body));
    }
    List<FirstAnswer> answers = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      JsonNode statements = statements(bodies.get(i));
      int characters = 0;
      for (JsonNode statement : statements) {
        characters += statement.path("cypher").asString().length();
      }
      answers.add(
          new FirstAnswer(
              String.valueOf(bodies.get(i).get("query")),
              first.get(i).milliseconds(),
              again.get(i).milliseconds(),
              statements.size(),
              characters,
              first.get(i).outcome()));
    }
    return answers;
  }

  /** Asks in turn until the time is over; tells how many were answered. */
  int askFor(Duration time, List<Map<String, Object>> bodies) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    int answered = 0;
    for (; System.nanoTime() < end; answered++) {
      ask(bodies.get(answered % bodies.size()));
    }
    return answered;
  }

  private JsonNode statements(Map<String, Object> body) throws IOException {
    Map<String, Object> explained = new HashMap<>(body);
    explained.put("extensions", Map.of("explain", true));
    return ask(explained).content().at("/extensions/explain/statements");
  }

  private record Answer(double milliseconds, JsonNode content, String outcome) {}

  private Answer ask(Map<String, Object> body) throws IOException {
    byte[] request = HttpConnection.request(api, JSON.writeValueAsString(body));
    if (connection == null) {
      connection = new HttpConnection(api);
    }
    long begun = System.nanoTime();
    try {
      byte[] answer = connection.exchange(request);
      double milliseconds = (System.nanoTime() - begun) / 1e6;
      int status = connection.status();
      if (status >= 500) {
        close();
        return new Answer(milliseconds, JSON.missingNode(), "HTTP " + status);
      }
      JsonNode content = JSON.readTree(answer);
      return new Answer(milliseconds, content, codes(content));
    } catch (IOException e) {
      close();
      return new Answer(
          (System.nanoTime() - begun) / 1e6, JSON.missingNode(), "no answer: " + e.getMessage());
    }
  }

  private static String codes(JsonNode content) {
    TreeSet<String> codes = new TreeSet<>();
    for (JsonNode error : content.path("errors")) {
      codes.add(error.at("/extensions/code").asString(error.path("message").asString("error")));
    }
    return String.join(" ", codes);
  }

  @Override
  public void close() throws IOException {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}

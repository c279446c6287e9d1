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

  private final RunningBuild build;
  private final URI api;
  private @Nullable HttpConnection connection;

  Inquirer(RunningBuild build) {
    this.build = build;
    this.api = build.uri();
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
              first.get(i).processor(),
              statements.size(),
              characters,
              first.get(i).outcome().isEmpty() ? again.get(i).outcome() : first.get(i).outcome()));
    }
    return answers;
  }

  /**
   * Asks in turn until API and database have worked for that time, which takes longer where others
   * work as well; tells how many were answered.
   */
  int askFor(Duration processorTime, List<Map<String, Object>> bodies) throws IOException {
    double end = build.processorSeconds() + processorTime.toSeconds();
    int answered = 0;
    for (; build.processorSeconds() < end; answered++) {
      ask(bodies.get(answered % bodies.size()));
    }
    return answered;
  }

  private JsonNode statements(Map<String, Object> body) throws IOException {
    Map<String, Object> explained = new HashMap<>(body);
    explained.put("extensions", Map.of("explain", true));
    return ask(explained).content().at("/extensions/explain/statements");
  }

  private record Answer(double milliseconds, double processor, JsonNode content, String outcome) {}

  private Answer ask(Map<String, Object> body) throws IOException {
    byte[] request = HttpConnection.request(api, JSON.writeValueAsString(body));
    if (connection == null) {
      connection = new HttpConnection(api);
    }
    double worked = build.processorSeconds();
    long begun = System.nanoTime();
    try {
      byte[] answer = connection.exchange(request);
      double milliseconds = (System.nanoTime() - begun) / 1e6;
      double processor = 1000 * (build.processorSeconds() - worked);
      int status = connection.status();
      if (status >= 500) {
        close();
        return new Answer(milliseconds, processor, JSON.missingNode(), "HTTP " + status);
      }
      JsonNode content = JSON.readTree(answer);
      return new Answer(milliseconds, processor, content, codes(content));
    } catch (IOException e) {
      close();
      return new Answer(
          (System.nanoTime() - begun) / 1e6,
          1000 * (build.processorSeconds() - worked),
          JSON.missingNode(),
          "no answer: " + e.getMessage());
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

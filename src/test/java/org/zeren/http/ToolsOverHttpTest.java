package org.zeren.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.http.GraphQlOverHttpTest.isRefused;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What code generators, Relay, browsers on other origins and proxies want of the same address. */
@ZerenHttpTest
@TestPropertySource(properties = "zeren.security.cors-origins=https://board.example")
class ToolsOverHttpTest {

  private static final String PROMISE = "measure:reply-2023-2/promise-title-measures";

  @Autowired private HttpClientForTests http;

  @ParameterizedTest
  @ValueSource(strings = {"/graphql/schema", "/graphql/schema.graphql"})
  void theSchemaIsReadOnceAndThenOnlyWhenItHasChanged(String path) {
    HttpResponse<String> whole = http.send(http.to(path).GET());
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body())
        .contains("schema {", "责任图谱", "scalar Date @specifiedBy(url")
        .doesNotContain("@defer");
    String tag = whole.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = http.send(http.to(path).header("If-None-Match", tag).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    HttpResponse<String> head = http.send(http.to(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void introspectionTellsWhatIsServed() {
    JsonNode schema =
        data("{ __schema { description directives { name } types { name specifiedByURL } } }")
            .path("__schema");

    assertThat(schema.path("description").asString()).contains("责任图谱");
    assertThat(schema.path("directives").findValuesAsString("name"))
        .contains("include", "skip", "deprecated", "specifiedBy", "oneOf")
        .doesNotContain("defer", "stream");
    schema
        .path("types")
        .forEach(
            type -> {
              if (type.path("name").asString().matches("Date|DateTime|Decimal")) {
                assertThat(type.path("specifiedByURL").asString()).startsWith("https://");
              }
            });
  }

  @Test
  void anAddressThatIsTooLongAndABodyThatIsEncodedAreSaidToBe() {
    isRefused(
        http.send(http.to("/graphql?query=%7B__typename%7D" + "%20".repeat(7_000)).GET()),
        414,
        "URI_TOO_LONG");
    isRefused(
        http.send(http.graphQl("{}").header("Content-Encoding", "gzip")),
        415,
        "UNSUPPORTED_ENCODING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphql?query=%7B", "/graphql?query=" + "%20", "/export/nothing.csv"})
  void pagesOfOtherOriginsMayReadWhatWasWrong(String path) {
    HttpResponse<String> response =
        http.send(
            http.to(path)
                .header("Origin", "https://board.example")
                .header("Accept", "application/graphql-response+json, */*;q=0.1")
                .GET());

    assertThat(response.statusCode()).isBetween(400, 499);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://board.example");
    assertThat(response.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("Content-Disposition", "ETag");
  }

  @Test
  void aConnectionIsKeptLongerThanMostWouldWait() throws Exception {
    byte[] request =
        "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = new Socket("localhost", http.port())) {
      socket.setSoTimeout(5_000);
      for (int i = 0; i < 2; i++) {
        Thread.sleep(i * 12_000L);
        socket.getOutputStream().write(request);
        byte[] answer = new byte[4096];
        int read = socket.getInputStream().read(answer);
        assertThat(read).as("answered the %d. time", i + 1).isPositive();
        assertThat(new String(answer, 0, read, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void aDateMayBeNamedForTheWholeRequest() {
    String query =
        "{ measure(id: \\\"%s\\\") { reportedStatus } node(id: \\\"%s\\\") { ... on Measure { reportedStatus followUps { totalCount } } } "
                .formatted(PROMISE, PROMISE)
            + "own: measure(id: \\\"%s\\\", asOf: \\\"%s\\\") { reportedStatus } }"
                .formatted(PROMISE, LocalDate.of(2026, 1, 1));
    for (int i = 0; i < 3; i++) {
      JsonNode today = data(query);
      assertThat(today.at("/measure/reportedStatus").asString()).isEqualTo("COMPLETED");
      JsonNode then =
          data("{\"query\": \"%s\", \"extensions\": {\"asOf\": \"2023-06-01\"}}", query);
      assertThat(then.at("/measure/reportedStatus").asString()).isEqualTo("NOT_REPORTED");
      assertThat(then.at("/node/reportedStatus").asString()).isEqualTo("NOT_REPORTED");
      assertThat(then.at("/node/followUps/totalCount").asInt()).isZero();
      assertThat(then.at("/own/reportedStatus").asString())
          .as("a field's own date counts more")
          .isEqualTo("COMPLETED");
      HttpResponse<String> header =
          http.send(
              http.graphQl("{\"query\": \"%s\"}".formatted(query))
                  .header("X-Zeren-As-Of", "2023-06-01"));
      assertThat(JsonMapper.shared().readTree(header.body()).path("data")).isEqualTo(then);
    }
  }

  @Test
  void twoDatesForOneRequestAndADateThatIsNoneAreRefused() {
    String both = "{\"query\": \"{ __typename }\", \"extensions\": {\"asOf\": \"2023-06-01\"}}";
    isRefused(
        http.send(http.graphQl(both).header("X-Zeren-As-Of", "2023-06-02")),
        200,
        "INVALID_ARGUMENT");
    assertThat(http.send(http.graphQl(both).header("X-Zeren-As-Of", "2023-06-01")).body())
        .contains("\"__typename\"");
    isRefused(
        http.send(
            http.graphQl("{\"query\": \"{ __typename }\"}").header("X-Zeren-As-Of", "2023-13-01")),
        200,
        "INVALID_ARGUMENT");
  }

  @Test
  void aCursorKnowsTheDateAndTheFilterOfItsList() {
    String page = "{ measures(first: 2%s%s) { nodes { id } pageInfo { endCursor } } }";
    String cursor =
        data(page.formatted("", "").replace("\"", "\\\""))
            .at("/measures/pageInfo/endCursor")
            .asString();
    String after = ", after: \\\"" + cursor + "\\\"";
    assertThat(data(page.formatted(after, "")).at("/measures/nodes").size()).isEqualTo(2);
    assertThat(data(page.formatted(after, ", filter: {kinds: []}")).at("/measures/nodes").size())
        .isEqualTo(2);
    for (String other : new String[] {", asOf: \\\"2023-06-01\\\"", ", filter: {kinds: [TASK]}"}) {
      isRefused(
          http.send(http.graphQl("{\"query\": \"%s\"}".formatted(page.formatted(after, other)))),
          200,
          "INVALID_CURSOR");
    }
  }

  @Test
  void oneIdThatIsNoneAndOneFieldThatFailsLeaveTheOthers() {
    String query =
        "{ nodes(ids: [\\\"agency:jl-hrss\\\", \\\"nonsense\\\", \\\"agency:none\\\"]) { id } "
            + "trace(id: \\\"measure:none\\\") { subject { id } } agency(name: \\\"HRSS\\\") { id } }";
    JsonNode answer =
        JsonMapper.shared()
            .readTree(http.send(http.graphQl("{\"query\": \"%s\"}".formatted(query))).body());

    assertThat(answer.at("/data/nodes/0/id").asString()).isEqualTo("agency:jl-hrss");
    assertThat(answer.at("/data/nodes/1").isNull()).isTrue();
    assertThat(answer.at("/data/nodes/2").isNull()).isTrue();
    assertThat(answer.at("/data/trace").isNull()).isTrue();
    assertThat(answer.at("/data/agency/id").asString()).isEqualTo("agency:jl-hrss");
    assertThat(answer.at("/errors").size()).isEqualTo(2);
    assertThat(answer.at("/errors").toString())
        .contains("\"path\":[\"nodes\",1]", "INVALID_ID", "\"path\":[\"trace\"]", "NOT_FOUND");
  }

  private JsonNode data(String query) {
    return data("{\"query\": \"%s\"}", query);
  }

  private JsonNode data(String body, String query) {
    String answer = http.send(http.graphQl(body.formatted(query))).body();
    JsonNode read = JsonMapper.shared().readTree(answer);
    assertThat(read.path("errors").isMissingNode()).as(answer).isTrue();
    return read.path("data");
  }
}

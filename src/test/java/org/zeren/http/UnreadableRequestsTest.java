package org.zeren.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.http.GraphQlOverHttpTest.isRefused;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

/** Requests that are broken, huge or slow get a coded error, and nothing of them is carried out. */
@ZerenHttpTest
class UnreadableRequestsTest {

  @Autowired private HttpClientForTests http;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "nonsense", "{\"query\": \"{ __typename }\"", "{'query': 1}", "\u0000"})
  void whatIsNoJsonIsRefused(String body) {
    isRefused(http.send(http.graphQl(body)), 400, "INVALID_JSON");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] body =
        "{\"query\": \"{ search(text: \\\"\u00e9\\\") { totalCount } }\"}"
            .getBytes(StandardCharsets.ISO_8859_1);

    isRefused(
        http.send(
            http.to("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))),
        400,
        "INVALID_JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "1",
        "{}",
        "{\"query\": null}",
        "{\"query\": \" \"}",
        "{\"query\": 1}",
        "{\"query\": \"{ __typename }\", \"variables\": []}",
        "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ __typename }\", \"operationName\": 1}",
        "{\"query\": \"{ __typename }\", \"extensions\": 7}",
        "{\"query\": \"{ __typename }\", \"documentId\": {}}"
      })
  void whatIsNoRequestIsRefused(String body) {
    isRefused(http.send(http.graphQl(body)), 400, "INVALID_REQUEST");
  }

  @Test
  void aListOfOperationsIsRefusedUnlessAllowed() {
    isRefused(http.send(http.graphQl("[{\"query\": \"{ __typename }\"}]")), 400, "BATCH_REFUSED");
  }

  @ParameterizedTest
  @CsvSource({"documentId, abc", "documentId, sha256:abc"})
  void anUnknownDocumentIdIsRefused(String name, String id) {
    isRefused(
        http.send(http.graphQl("{\"%s\": \"%s\"}".formatted(name, id))),
        400,
        "PERSISTED_QUERY_NOT_SUPPORTED");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    String body = "{\"query\": \"#" + "x".repeat(300_000) + "\"}";

    isRefused(http.send(http.graphQl(body)), 413, "BODY_TOO_LARGE");
  }

  @Test
  void aDocumentThatIsTooLongIsRefused() {
    String body = "{\"query\": \"{ __typename #" + "x".repeat(110_000) + "\"}";

    isRefused(http.send(http.graphQl(body)), 200, "DOCUMENT_TOO_LARGE");
  }

  @Test
  void aDocumentOfTooManyTokensIsRefused() {
    String body = "{\"query\": \"{ " + "__typename ".repeat(10_001) + "}\"}";

    isRefused(http.send(http.graphQl(body)), 200, "DOCUMENT_TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource({"'', '{ a '", "{ a(b: , [", "{ a(b: , {c:"})
  void aDocumentThatNestsTooDeepIsRefused(String beginning, String opening) {
    String body = "{\"query\": \"" + beginning + opening.repeat(3_000) + "\"}";

    isRefused(http.send(http.graphQl(body)), 200, "DOCUMENT_TOO_LARGE");
  }

  @Test
  void variablesThatNestTooDeepAreRefused() {
    String nested = "[".repeat(100) + "]".repeat(100);
    String body = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + nested + "}}";

    isRefused(http.send(http.graphQl(body)), 400, "VARIABLES_TOO_DEEP");
  }

  @Test
  void jsonThatNestsWithoutEndIsRefused() {
    isRefused(http.send(http.graphQl("[".repeat(100_000))), 400, "INVALID_JSON");
  }

  @Test
  void tooManyVariablesAreRefused() {
    String many = IntStream.range(0, 10_001).mapToObj(i -> "1").collect(Collectors.joining(","));
    String body = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": [" + many + "]}}";

    isRefused(http.send(http.graphQl(body)), 400, "VARIABLES_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aBodyThatComesTooSlowlyIsNotWaitedFor(int dripping) throws IOException {
    Instant begun = Instant.now();
    try (Socket socket = new Socket("localhost", http.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"
              .getBytes(StandardCharsets.US_ASCII));
      Thread drip = new Thread(() -> drip(out, dripping));
      drip.start();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 408").contains("REQUEST_TIMEOUT");
    }
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
  }

  private static void drip(OutputStream out, int bytes) {
    try {
      for (int i = 0; i < 20 * bytes; i++) {
        Thread.sleep(250);
        out.write(' ');
        out.flush();
      }
    } catch (IOException e) {
      // The server has closed the connection, as it should.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nothing HTTP/1.1, 404",
    "GET /%00 HTTP/1.1, 400",
    "GET /a^b HTTP/1.1, 400",
    "'GET /graphql?query=%7B__typename%7D&query=a HTTP/1.1', 400",
    "GET /graphql?query=%ff HTTP/1.1, 400",
    "NONSENSE, 400"
  })
  void whatTheServerItselfRefusesIsCodedToo(String line, int status) throws IOException {
    try (Socket socket = new Socket("localhost", http.port())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(
              (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("<html", "org.", "Tomcat");
      assertThat(answer).contains("\"code\":");
    }
  }
}

package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.zeren.access.Role;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;
import tools.jackson.databind.json.JsonMapper;

/** A server that lets nobody read without a token, and has everything switched off that can be. */
@ZerenHttpTest
@TestPropertySource(
    properties = {
      "zeren.security.anonymous-reading=false",
      "zeren.security.cors-origins=https://board.example",
      "zeren.limits.introspection=false",
      "zeren.limits.batch=2",
      "zeren.trusted-documents.location=src/test/resources/trusted-documents",
      "zeren.trusted-documents.only=true"
    })
class AccessTest {

  private static final String OVERVIEW = "{ overview { measures } }";

  @Autowired private HttpClientForTests http;
  @Autowired private DevelopmentIssuer issuer;

  private HttpResponse<String> ask(String body, String token) {
    return http.send(http.graphQl(body).header("Authorization", "Bearer " + token));
  }

  private String token(Role... roles) {
    return issuer.token("someone", List.of(roles), null);
  }

  private static String query(String document) {
    return "{\"query\": \"" + document + "\"}";
  }

  @Test
  void withoutATokenNothingIsRead() {
    HttpResponse<String> response = http.send(http.graphQl(query(OVERVIEW)));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(response.body()).contains("\"code\":\"UNAUTHENTICATED\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/graphql?query=%7B__typename%7D",
        "/graphql/schema",
        "/export/a.csv",
        "/nothing",
        "/actuator/metrics"
      })
  void nothingElseIsOpenEither(String path) {
    assertThat(http.send(http.to(path).GET()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"websocket", "WebSocket", "websocket, x"})
  void whatLooksLikeTheHandshakeOfAWebSocketGivesNoData(String upgrade) throws IOException {
    try (Socket socket = new Socket("localhost", http.port())) {
      socket.setSoTimeout(10_000);
      String request =
          "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUpgrade: "
              + upgrade
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("__typename");
    }
  }

  @Test
  void aTokenThatDoesNotHoldIsRefused() {
    HttpResponse<String> response =
        ask(
            query(OVERVIEW),
            new DevelopmentIssuer("zeren", true).token("x", List.of(Role.ADMIN), null));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("invalid_token");
    assertThat(response.body()).contains("\"code\":\"UNAUTHENTICATED\"");
  }

  @Test
  void aTokenInTheAddressIsNotLookedAt() {
    assertThat(
            http.send(
                    http.to("/graphql?query=%7B__typename%7D&access_token=" + token(Role.VIEWER))
                        .GET())
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aTokenWithoutARoleIsForbidden() {
    HttpResponse<String> response = ask(query(OVERVIEW), token());

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).contains("\"code\":\"FORBIDDEN\"");
  }

  @Test
  void anyRoleReads() {
    for (Role role : Role.values()) {
      assertThat(ask(query(OVERVIEW), token(role)).body()).startsWith("{\"data\":{\"overview\"");
    }
  }

  @Test
  void theStateOfTheServerIsForItsAdministrators() {
    String path = "/actuator/metrics";

    assertThat(
            http.send(
                    http.to(path).header("Authorization", "Bearer " + token(Role.SUPERVISOR)).GET())
                .statusCode())
        .isEqualTo(403);
    assertThat(http.send(http.to("/actuator/health").GET()).body())
        .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
  }

  @Test
  void onlyPagesOfAllowedOriginsAreLetIn() {
    assertThat(
            preflight("https://board.example").headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://board.example");
    HttpResponse<String> other = preflight("https://elsewhere.example");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
  }

  private HttpResponse<String> preflight(String origin) {
    return http.send(
        http.to("/graphql")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization, content-type")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  @Test
  void onlyRegisteredDocumentsAreCarriedOut() {
    assertThat(ask(query("{ overview { agencies } }"), token(Role.VIEWER)).body())
        .contains("\"code\":\"DOCUMENT_NOT_TRUSTED\"");
  }

  @Test
  void theConsoleAndItsLedgersAreRegisteredToo() throws IOException {
    String query =
        new ClassPathResource("operations/Workload.graphql")
            .getContentAsString(StandardCharsets.UTF_8);
    String body =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of("query", query, "variables", Map.of("lang", "ZH", "whole", true)));

    assertThat(ask(body, token(Role.VIEWER)).body()).startsWith("{\"data\":{\"unborne\"");
    HttpResponse<String> ledger =
        http.send(
            http.to("/export/workload.csv")
                .header("Authorization", "Bearer " + token(Role.VIEWER)));
    assertThat(ledger.statusCode()).isEqualTo(200);
  }

  @Test
  void aRegisteredDocumentIsFoundByItsHash() {
    String hash = "e3d5e0d67cbe46bdc4ae42f1119a4233457e86e9b78dd077b5b45038fc642858";
    String apollo =
        "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"HASH\"}}}";

    for (String body :
        List.of("{\"documentId\": \"HASH\"}", "{\"documentId\": \"sha256:HASH\"}", apollo)) {
      assertThat(ask(body.replace("HASH", hash), token(Role.VIEWER)).body())
          .startsWith("{\"data\":{\"overview\"");
    }
    assertThat(ask(apollo.replace("HASH", "0".repeat(64)), token(Role.VIEWER)).body())
        .contains("PersistedQueryNotFound", "\"code\":\"PERSISTED_QUERY_NOT_FOUND\"");
    assertThat(
            ask(
                    "{\"query\": \"{ __typename }\", \"documentId\": \"" + hash + "\"}",
                    token(Role.VIEWER))
                .body())
        .contains("\"code\":\"INVALID_REQUEST\"");
  }

  @Test
  void aLineBreakAtItsEndMakesNoOtherDocument() {
    String hash = "58ab65e6d8a347248134f8f78545071dedd9f8e8e3e45e7e12cfe1e5e22258c1";

    for (String body : List.of("{\"documentId\": \"" + hash + "\"}", query(OVERVIEW + "\\n"))) {
      assertThat(ask(body, token(Role.VIEWER)).body()).startsWith("{\"data\":{\"overview\"");
    }
  }

  @Test
  void whetherTheServerIsThereMayAlwaysBeAsked() {
    for (String document :
        List.of("{ __typename }", "query{__typename}", "query Up { __typename }")) {
      assertThat(ask(query(document), token(Role.VIEWER)).body())
          .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }
    for (String document : List.of("{ __typename overview { agencies } }", "{ a: __typename }")) {
      assertThat(ask(query(document), token(Role.VIEWER)).body()).contains("DOCUMENT_NOT_TRUSTED");
    }
  }

  @Test
  void aListOfOperationsIsAnsweredWithAList() {
    String each = query(OVERVIEW);

    assertThat(ask("[" + each + "," + each + "]", token(Role.VIEWER)).body())
        .matches("\\[\\{\"data\":\\{\"overview.*},\\{\"data\":\\{\"overview.*}]");
    assertThat(ask("[" + each + "," + each + "," + each + "]", token(Role.VIEWER)).body())
        .contains("\"code\":\"BATCH_TOO_LARGE\"");
  }

  @Test
  void theSchemaIsNotToldWhenIntrospectionIsOff() {
    assertThat(ask(query("{ __schema { description } }"), token(Role.ADMIN)).body())
        .contains("\"code\":\"INTROSPECTION_REFUSED\"");
  }
}

package org.zeren.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

/** The rules of the GraphQL-over-HTTP specification, as its audits check them. */
@ZerenHttpTest
class GraphQlOverHttpTest {

  private static final String RESPONSE = "application/graphql-response+json";
  private static final String QUERY = "{\"query\": \"{ __typename }\"}";

  @Autowired private HttpClientForTests http;

  @ParameterizedTest
  @CsvSource({
    "application/graphql-response+json, application/graphql-response+json;charset=utf-8",
    "application/json, application/json;charset=utf-8",
    "*/*, application/json;charset=utf-8",
    "application/*, application/json;charset=utf-8",
    "'application/json;q=0.5, application/graphql-response+json', application/graphql-response+json;charset=utf-8",
    "'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', application/graphql-response+json;charset=utf-8",
    "'text/html, */*;q=0.1', application/json;charset=utf-8"
  })
  void theAnswerComesInTheTypeThatIsAcceptedMost(String accept, String type) {
    HttpResponse<String> response = http.send(http.graphQl(QUERY).header("Accept", accept));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(response.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Test
  void aLongAnswerIsCompressedForWhoeverTakesItSo() {
    String query =
        "{\"query\": \"{ measures(first: 50) { nodes { id title(lang: ZH) en: title(lang: EN) summary } } }\"}";
    HttpResponse<String> compressed =
        http.send(http.graphQl(query).header("Accept", RESPONSE).header("Accept-Encoding", "gzip"));
    HttpResponse<String> plain = http.send(http.graphQl(query).header("Accept", RESPONSE));

    assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().allValues("Vary")).anyMatch(it -> it.contains("accept-encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "application/json;charset=iso-8859-1",
        "application/json;q=0",
        "nonsense"
      })
  void whatCannotBeOfferedIsNotAcceptable(String accept) {
    isRefused(http.send(http.graphQl(QUERY).header("Accept", accept)), 406, "NOT_ACCEPTABLE");
  }

  @ParameterizedTest
  @CsvSource({
    "{ __typename,, INVALID_SYNTAX",
    "{ nothing },, INVALID_OPERATION",
    "query($n: Int!) { __typename measures(first: $n) { totalCount } },, INVALID_OPERATION",
    "query a { __typename } query b { __typename }, c, INVALID_OPERATION"
  })
  void requestErrorsAreStatus400InTheTypeOfTheSpecificationAnd200InTheOlderOne(
      String document, String operationName, String code) {
    String json =
        operationName == null
            ? "{\"query\": \"%s\"}".formatted(document)
            : "{\"query\": \"%s\", \"operationName\": \"%s\"}".formatted(document, operationName);

    HttpResponse<String> strict = http.send(http.graphQl(json).header("Accept", RESPONSE));
    HttpResponse<String> older = http.send(http.graphQl(json).header("Accept", "application/json"));

    isRefused(strict, 400, code);
    isRefused(older, 200, code);
    assertThat(strict.body()).doesNotContain("\"data\"");
  }

  @Test
  void fieldErrorsAreStatus200() {
    String json = "{\"query\": \"{ __typename measure(id: \\\"nonsense\\\") { id } }\"}";

    HttpResponse<String> response = http.send(http.graphQl(json).header("Accept", RESPONSE));

    isRefused(response, 200, "INVALID_ID");
    assertThat(response.body()).contains("\"data\":{\"__typename\":\"Query\",\"measure\":null}");
  }

  @Test
  void queriesMayBeSentByGet() {
    String query = encoded("query q($id: ID!) { measure(id: $id) { number } }");
    String variables = encoded("{\"id\": \"measure:notice-2020-163/6\"}");

    HttpResponse<String> response =
        http.send(
            http.to("/graphql?query=" + query + "&operationName=q&variables=" + variables).GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("{\"data\":{\"measure\":{\"number\":\"6\"}}");
  }

  @Test
  void anythingButAQueryIsNotAllowedByGet() {
    String mutation =
        "mutation { closeMeasure(input: {idempotencyKey: \"k\", id: \"measure:notice-2020-163/6\", reason: \"r\"}) { userErrors { code } } }";

    isRefused(
        http.send(http.to("/graphql?query=" + encoded(mutation)).GET()), 405, "METHOD_NOT_ALLOWED");
    isRefused(
        http.send(
            http.to("/graphql?query=" + encoded("subscription { followUpRecorded { id } }")).GET()),
        200,
        "STREAM_REQUIRED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
  void otherMethodsAreNotAllowed(String method) {
    HttpResponse<String> response =
        http.send(http.to("/graphql").method(method, BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).hasValue("GET,POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=iso-8859-1",
        "nonsense"
      })
  void whatAFormOfAnotherSiteCouldSendIsNotRead(String type) {
    HttpRequest.Builder request =
        http.to("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(QUERY));

    isRefused(http.send(request), 415, "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aPostWithoutContentTypeIsNotRead() {
    isRefused(
        http.send(http.to("/graphql").POST(BodyPublishers.ofString(QUERY))),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void pagesOfOtherOriginsAreNotLetIn() {
    HttpResponse<String> answered =
        http.send(http.graphQl(QUERY).header("Origin", "https://elsewhere.example"));

    assertThat(answered.headers().map()).doesNotContainKey("Access-Control-Allow-Origin");
  }

  @Test
  void everyAnswerCarriesTheHeadersThatBrowsersObey() {
    HttpResponse<String> response = http.send(http.graphQl(QUERY));

    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http:", "https:", "unsafe-eval");
    assertThat(response.headers().map()).doesNotContainKeys("Set-Cookie", "Server");
  }

  static void isRefused(HttpResponse<String> response, int status, String code) {
    assertThat(response.body())
        .startsWith("{\"")
        .contains("\"errors\":[{")
        .contains("\"code\":\"" + code + "\"");
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).doesNotContain("org.", "graphql.", "java.", "Value{");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

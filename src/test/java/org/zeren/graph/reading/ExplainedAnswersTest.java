package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.zeren.testing.ZerenTest;

@ZerenTest
class ExplainedAnswersTest {

  private static final String DOCUMENT =
      "{ measures(first: 3) { nodes { id } } agency(name: \"HRSS\") { name } }";

  @Autowired private ExecutionGraphQlService service;

  @Test
  void aRequestThatAsksForItSeesItsStatements() {
    Map<?, ?> explained = ask(true, Map.of("explain", true), new HttpHeaders());

    assertThat(explained.get("milliseconds")).isInstanceOf(Double.class);
    assertThat((Iterable<?>) explained.get("statements"))
        .hasSize(2)
        .allSatisfy(
            it -> {
              Map<?, ?> statement = (Map<?, ?>) it;
              assertThat((String) statement.get("cypher")).startsWith("MATCH");
              assertThat((Long) statement.get("databaseHits")).isPositive();
              assertThat((Long) statement.get("rows")).isPositive();
              assertThat((Double) statement.get("milliseconds")).isPositive();
            });
  }

  @Test
  void theHeaderAsksForItToo() {
    HttpHeaders headers = new HttpHeaders();
    headers.set(ExplainedAnswers.HEADER, "true");

    assertThat(ask(true, Map.of(), headers).get("statements")).isNotNull();
  }

  @Test
  void nothingIsShownWhereItIsNotAllowed() {
    assertThat(ask(false, Map.of("explain", true), new HttpHeaders()))
        .isEqualTo(Map.of("allowed", false));
  }

  @Test
  void nothingIsShownUnasked() {
    assertThat(ask(true, Map.of(), new HttpHeaders())).isEmpty();
  }

  private Map<?, ?> ask(boolean allowed, Map<String, Object> extensions, HttpHeaders headers) {
    var request =
        new WebGraphQlRequest(
            URI.create("http://localhost/graphql"),
            headers,
            null,
            null,
            Map.of(),
            Map.of("query", DOCUMENT, "extensions", extensions),
            "1",
            Locale.ENGLISH);
    var response =
        WebGraphQlHandler.builder(service)
            .interceptor(new ExplainedAnswers(allowed))
            .build()
            .handleRequest(request)
            .block();
    assertThat(response.getErrors()).isEmpty();
    return (Map<?, ?>) response.getExtensions().getOrDefault("explain", Map.of());
  }
}

package org.zeren.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/event-stream | true",
        "TEXT/Event-Stream | true",
        "text/*, application/json;q=0.5 | true",
        "text/event-stream, application/json;q=0.9, application/graphql-response+json;q=0.9 | true",
        "text/event-stream, multipart/mixed | true",
        "text/event-stream;q=0 | false",
        "text/event-stream;q=0, text/* | false",
        "text/event-stream;q=0.5, */* | false",
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed | false",
        "text/event-stream;q=0.9, application/graphql-response+json;q=0.9 | false",
        "*/* | false",
        "application/json | false",
        "text/event-stream, nonsense | false"
      })
  void eventsArePreferredToBothKindsOfJson(String accept, boolean events) {
    assertThat(Offered.isForEvents(List.of(accept))).isEqualTo(events);
  }
}

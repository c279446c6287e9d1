package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

@ZerenHttpTest
@TestPropertySource(properties = "zeren.console.enabled=false")
class ConsoleSwitchedOffTest {

  @Autowired private HttpClientForTests http;

  @Test
  void theApiAnswersAndThePagesAreGone() {
    assertThat(http.send(http.graphQl("{\"query\": \"{ measures { totalCount } }\"}")).body())
        .contains("\"totalCount\"");
    for (String page :
        new String[] {"/", "/measures", "/graphiql", "/console/app.js", "/export/measures.csv"}) {
      assertThat(http.send(http.to(page)).statusCode()).as(page).isEqualTo(404);
    }
  }
}

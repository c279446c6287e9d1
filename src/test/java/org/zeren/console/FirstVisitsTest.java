package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.zeren.testing.ZerenHttpTest;
import tools.jackson.databind.json.JsonMapper;

@ZerenHttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstVisitsTest {

  @Autowired private WebGraphQlHandler graphQl;
  @Autowired private JsonMapper json;

  private List<FirstVisits.Visit> visits = List.of();

  @BeforeAll
  void readVisits() {
    try (FirstVisits read = new FirstVisits(new Asker(graphQl), json, Duration.ZERO)) {
      visits = read.visits();
    }
  }

  Stream<FirstVisits.Visit> visits() {
    return visits.stream();
  }

  /** A subject that does not exist is looked for, and so planned. */
  @ParameterizedTest
  @MethodSource("visits")
  void everyVisitIsAnswered(FirstVisits.Visit visit) {
    try {
      assertThat(new Asker(graphQl).ask(visit.document(), visit.variables())).isNotEmpty();
    } catch (ExportRefused e) {
      assertThat(e.error().code()).isEqualTo("NOT_FOUND");
      assertThat(visit.variables()).containsKey("id");
    }
  }

  @Test
  void eachIsMadeOnceInItsOrder() throws InterruptedException {
    List<String> asked = new CopyOnWriteArrayList<>();
    try (FirstVisits made = made(asked, Duration.ZERO)) {
      made.start();
      assertThat(made.ended(Duration.ofMinutes(2))).isTrue();
    }

    assertThat(asked)
        .isNotEmpty()
        .containsExactlyElementsOf(visits.stream().map(FirstVisits.Visit::document).toList());
  }

  @Test
  void noneIsMadeAfterClosing() throws InterruptedException {
    List<String> asked = new CopyOnWriteArrayList<>();
    FirstVisits waiting = made(asked, Duration.ofHours(1));
    waiting.start();
    waiting.close();

    assertThat(waiting.ended(Duration.ofSeconds(10))).isTrue();
    assertThat(asked).isEmpty();
  }

  private FirstVisits made(List<String> asked, Duration pause) {
    WebGraphQlHandler recording =
        (WebGraphQlHandler)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WebGraphQlHandler.class},
                (proxy, method, arguments) -> {
                  asked.add(((WebGraphQlRequest) arguments[0]).getDocument());
                  return method.invoke(graphQl, arguments);
                });
    return new FirstVisits(new Asker(recording), json, pause);
  }
}

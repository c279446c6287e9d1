package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
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
  void theyAreMadeOnceAfterTheStart() throws InterruptedException {
    FirstVisits made = new FirstVisits(new Asker(graphQl), json, Duration.ZERO);
    made.start();
    Thread thread = threads().findFirst().orElseThrow();
    thread.join(Duration.ofMinutes(2).toMillis());

    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void closingEndsThem() throws InterruptedException {
    FirstVisits waiting = new FirstVisits(new Asker(graphQl), json, Duration.ofHours(1));
    waiting.start();
    Thread thread = threads().findFirst().orElseThrow();
    waiting.close();
    thread.join(Duration.ofSeconds(10).toMillis());

    assertThat(thread.isAlive()).isFalse();
  }

  private static Stream<Thread> threads() {
    Set<Thread> all = Thread.getAllStackTraces().keySet();
    return all.stream().filter(it -> it.getName().equals("first-visits"));
  }
}

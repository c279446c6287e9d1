package org.zeren.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.access.Role;
import org.zeren.security.TokensForTests;
import org.zeren.testing.ZerenHttpTest;

/**
 * An operation that takes longer than two signs of life: here a mutation, which waits for the end
 * of the audit chain that another transaction holds.
 */
@ZerenHttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhileAnOperationRunsTest {

  private static final Duration LONG = Duration.ofSeconds(3);

  @Autowired private Driver driver;

  private Instance instance;
  private String bearer;
  private Session session;
  private Transaction holding;

  @BeforeAll
  void start() {
    instance = Instance.start("zeren.live.heartbeat=1s");
    bearer =
        TokensForTests.bearer(
            instance.application(), "test-supervisor", "agency:jl-hrss", Role.SUPERVISOR);
  }

  @AfterAll
  void stop() {
    instance.stop();
  }

  @BeforeEach
  void holdTheEndOfTheChain() {
    session = driver.session();
    holding = session.beginTransaction();
    holding.run("MERGE (head:AuditHead {id: 'audit-head:current'}) SET head.held = true").consume();
  }

  @AfterEach
  void letGo() {
    if (holding.isOpen()) {
      holding.rollback();
    }
    session.close();
  }

  /** It is refused in the end, so that nothing is left behind. */
  private static String mutation() {
    return """
        mutation {
          closeMeasure(input: {id: "measure:none", reason: "x", idempotencyKey: "%s"}) { userErrors { code } }
        }
        """
        .formatted(UUID.randomUUID());
  }

  private void letGoLater() {
    CompletableFuture.runAsync(
        () -> {
          try {
            Thread.sleep(LONG.toMillis());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          holding.rollback();
        });
  }

  @Test
  void theHeadOfAStreamComesAtOnceAndTheAnswerAlways() {
    long begun = System.nanoTime();
    try (EventClient events =
        EventClient.post(instance.port(), mutation(), "Authorization", bearer)) {
      assertThat(events.response().statusCode()).isEqualTo(200);
      assertThat(events.line()).isEqualTo(":");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONG.dividedBy(2));
      letGoLater();

      assertThat(events.event()).isEqualTo("next");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(LONG);
      assertThat(events.data().toString()).contains("NOT_FOUND");
      assertThat(events.event()).isEqualTo("complete");
    }
  }

  @Test
  void aSocketAnswersWhatElseIsSent() {
    try (SocketClient client = SocketClient.open(instance.port())) {
      client.init(Map.of("Authorization", bearer)).subscribe("slow", mutation());
      client.send(Map.of("type", "ping"));
      assertThat(client.next()).isEqualTo(Map.of("type", "pong"));
      client.subscribe("quick", "{ __typename }");
      assertThat(client.next().get("id")).isEqualTo("quick");
      assertThat(client.next()).isEqualTo(Map.of("type", "complete", "id", "quick"));
      letGoLater();

      assertThat(client.next().toString()).contains("slow", "NOT_FOUND");
      assertThat(client.next()).isEqualTo(Map.of("type", "complete", "id", "slow"));
    }
  }

  @Test
  void nothingComesAfterItsSenderHasCompletedIt() {
    try (SocketClient client = SocketClient.open(instance.port())) {
      client.init(Map.of("Authorization", bearer)).subscribe("slow", mutation());
      client.send(Map.of("type", "complete", "id", "slow"));
      holding.rollback();
      client.subscribe("next", "{ __typename }");
      assertThat(client.next().get("id")).isEqualTo("next");
      assertThat(client.next().get("id")).isEqualTo("next");
      assertThat(client.next(1_000)).isNull();
    }
  }

  @Test
  void aTokenMayComeInHeadersOfThePayloadOrInTheHandshake() {
    holding.rollback();
    for (Map<String, ?> payload :
        List.<Map<String, ?>>of(Map.of("headers", Map.of("Authorization", bearer)), Map.of())) {
      try (SocketClient client =
          payload.isEmpty()
              ? SocketClient.open(instance.port(), "Authorization", bearer)
              : SocketClient.open(instance.port())) {
        client.init(payload).subscribe("1", mutation());
        assertThat(client.next().toString()).contains("NOT_FOUND");
      }
    }
    try (SocketClient nobody = SocketClient.ready(instance.port())) {
      nobody.subscribe("1", mutation());
      assertThat(nobody.next().toString()).contains("UNAUTHENTICATED");
    }
  }
}

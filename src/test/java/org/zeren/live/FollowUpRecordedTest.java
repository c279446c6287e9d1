package org.zeren.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.zeren.access.Role;
import org.zeren.recording.Desk;
import org.zeren.security.TokensForTests;
import org.zeren.testing.ZerenHttpTest;

/** Two instances on one database: the one records, the other has the subscribers. */
@ZerenHttpTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpRecordedTest {

  private static final String ALL = "subscription { followUpRecorded { id summary version } }";

  @Autowired private Driver driver;
  @Autowired private ExecutionGraphQlService service;

  private Instance other;
  private Recording recording;
  private KeptChain kept;

  @BeforeAll
  void startTheOther() {
    recording = new Recording(new Desk(service, Desk.SUPERVISOR));
    kept = KeptChain.of(driver);
    other =
        Instance.start(
            "zeren.live.poll-interval=100ms",
            "zeren.live.heartbeat=1s",
            "zeren.live.init-timeout=1s",
            "zeren.live.subscribers-per-caller=6");
  }

  @AfterAll
  void stopTheOther() {
    other.stop();
    kept.close();
  }

  @AfterEach
  void everyPlaceIsFreeAgain() {
    other.clock().setAhead(Duration.ZERO);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              assertThat(other.get(Feed.class).subscriptions()).isZero();
              assertThat(other.get(Sockets.class).open()).isZero();
              assertThat(other.get(EventEndpoint.class).open()).isZero();
            });
  }

  private SocketClient subscribed(String document) {
    SocketClient client = SocketClient.ready(other.port());
    int before = other.get(Feed.class).subscriptions();
    client.subscribe("1", document);
    await().until(() -> other.get(Feed.class).active() > before);
    return client;
  }

  private static Map<?, ?> told(Map<?, ?> message) {
    assertThat(message.get("type")).as("%s", message).isEqualTo("next");
    Map<?, ?> payload = (Map<?, ?>) message.get("payload");
    assertThat(payload.get("errors")).isNull();
    return (Map<?, ?>) ((Map<?, ?>) payload.get("data")).get("followUpRecorded");
  }

  private static Object code(Object errors) {
    return ((Map<?, ?>) ((Map<?, ?>) ((List<?>) errors).get(0)).get("extensions")).get("code");
  }

  @Test
  void whatOneInstanceRecordsAnotherTells() {
    try (SocketClient client = subscribed(ALL)) {
      String id = recording.record();

      Map<?, ?> message = client.next();
      assertThat(told(message)).isEqualTo(Map.of("id", id, "summary", "live", "version", 1));
      assertThat(((Map<?, ?>) ((Map<?, ?>) message.get("payload")).get("extensions")).keySet())
          .isEqualTo(Set.of("bookmark"));
      assertThat(client.next(500)).isNull();
    }
  }

  @Test
  void afterAStopItGoesOn() {
    Shutdown shutdown = other.get(Shutdown.class);
    try (SocketClient client = subscribed(ALL)) {
      shutdown.stop();
      assertThat(client.closed()).isEqualTo(1001);
    } finally {
      shutdown.start();
    }
    whatOneInstanceRecordsAnotherTells();
  }

  @Test
  void aSubscriberGetsWhatItSelects() {
    try (SocketClient client =
        subscribed(
            "subscription { mine: followUpRecorded { performedBy { id } measures { document { id } } } }")) {
      recording.record();

      Map<?, ?> payload = (Map<?, ?>) client.next().get("payload");
      assertThat(payload.get("data"))
          .isEqualTo(
              Map.of(
                  "mine",
                  Map.of(
                      "performedBy",
                      List.of(Map.of("id", Recording.AGENCY)),
                      "measures",
                      List.of(Map.of("document", Map.of("id", "document:notice-2020-163"))))));
    }
  }

  @Test
  void onlyWhatIsAskedForIsTold() {
    String two = "measure:notice-2020-163/2";
    try (SocketClient ofMeasure =
            subscribed(
                "subscription { followUpRecorded(measureIds: [\"%s\"]) { id } }".formatted(two));
        SocketClient ofAgency =
            subscribed(
                "subscription { followUpRecorded(agencyIds: [\"agency:jl-health\"]) { id } }")) {
      recording.record();
      String first = recording.record(two, Recording.AGENCY);
      String second = recording.record(Recording.MEASURE, "agency:jl-health");
      recording.revise(first);
      recording.revise(second);

      assertThat(told(ofMeasure.next()).get("id")).isEqualTo(first);
      assertThat(told(ofAgency.next()).get("id")).isEqualTo(second);
      assertThat(ofMeasure.next(500)).isNull();
      assertThat(ofAgency.next(1)).isNull();
    }
  }

  @Test
  void remindersAreToldToo() {
    try (SocketClient client = subscribed(ALL)) {
      List<String> reminders = recording.remind(Recording.MEASURE);

      assertThat(reminders).isNotEmpty();
      for (String reminder : reminders) {
        assertThat(told(client.next()).get("id")).isEqualTo(reminder);
      }
    }
  }

  @Test
  void idsThatAreNoneAreRefused() {
    try (SocketClient client = SocketClient.ready(other.port())) {
      client.subscribe("x", "subscription { followUpRecorded(measureIds: [\"no id\"]) { id } }");

      Map<?, ?> message = client.next();
      assertThat(message.get("type")).isEqualTo("error");
      assertThat(message.get("id")).isEqualTo("x");
      assertThat(code(message.get("payload"))).isEqualTo("INVALID_ID");
    }
  }

  @Test
  void nothingIsLostAndNothingToldTwice() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(4);
    List<Future<String>> recorded = new ArrayList<>();
    try (SocketClient first = subscribed(ALL)) {
      for (int i = 0; i < 60; i++) {
        recorded.add(writers.submit(() -> recording.record()));
      }
      recorded.get(10).get();
      try (SocketClient second = subscribed(ALL)) {
        List<String> all = new ArrayList<>();
        for (Future<String> each : recorded) {
          all.add(each.get());
        }
        String last = recording.record();
        List<String> toFirst = untilLast(first, last);
        List<String> toSecond = untilLast(second, last);

        assertThat(toFirst).doesNotHaveDuplicates().containsAll(all).hasSize(61);
        assertThat(toFirst).endsWith(toSecond.toArray(String[]::new));
      }
    } finally {
      writers.shutdown();
    }
  }

  private static List<String> untilLast(SocketClient client, String last) {
    List<String> ids = new ArrayList<>();
    while (ids.isEmpty() || !ids.get(ids.size() - 1).equals(last)) {
      ids.add((String) told(client.next()).get("id"));
    }
    return ids;
  }

  @Test
  void aSubscriptionCanBeCompletedAndOthersGoOn() {
    try (SocketClient client = subscribed(ALL)) {
      client.subscribe("2", "subscription { followUpRecorded { kind } }");
      await().until(() -> other.get(Feed.class).active() == 2);
      client.send(Map.of("type", "complete", "id", "1"));
      await().until(() -> other.get(Feed.class).subscriptions() == 1);
      recording.record();

      assertThat(client.next().get("id")).isEqualTo("2");
      assertThat(client.next(300)).isNull();
    }
  }

  @Test
  void queriesAreAnsweredOnceOverASocket() {
    try (SocketClient client = SocketClient.ready(other.port())) {
      client.subscribe("q", "{ measure(id: \"measure:notice-2020-163/1\") { id } }");

      assertThat(client.next().get("type")).isEqualTo("next");
      assertThat(client.next()).isEqualTo(Map.of("id", "q", "type", "complete"));
      client.send(Map.of("type", "ping"));
      assertThat(client.next()).isEqualTo(Map.of("type", "pong"));
    }
  }

  @Test
  void whatIsGivenUpWhileItBeginsTakesNoPlace() {
    try (SocketClient client = SocketClient.ready(other.port())) {
      for (int i = 0; i < 30; i++) {
        client.subscribe("s" + i, ALL);
        client.send(Map.of("type", "complete", "id", "s" + i));
      }
      await().atMost(Duration.ofSeconds(5)).until(() -> other.get(Feed.class).subscriptions() == 0);
      client.subscribe("last", ALL);
      await().until(() -> other.get(Feed.class).active() == 1);
      assertThat(client.next(1)).isNull();
    }
  }

  @Test
  void manyQueriesAtOnceAreAllAnswered() {
    try (SocketClient client = SocketClient.ready(other.port())) {
      for (int i = 0; i < 60; i++) {
        client.subscribe("q" + i, "{ __typename }");
      }
      for (int i = 0; i < 120; i++) {
        assertThat(client.next().get("type")).isIn("next", "complete");
      }
    }
  }

  @Test
  void aConnectionThatSaysNothingIsClosed() {
    try (SocketClient client = SocketClient.open(other.port())) {
      assertThat(client.closed()).isEqualTo(4408);
    }
  }

  @Test
  void messagesOutOfTurnCloseTheConnection() {
    closes(4401, Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", ALL)));
    closes(4400, "no JSON");
    closes(4400, "[]");
    closes(1009, "\"" + "x".repeat(300_000) + "\"");
    closes(4400, Map.of("type", "start"));
    closes(4400, Map.of("type", 7));
    try (SocketClient client = SocketClient.ready(other.port())) {
      client.send(Map.of("type", "connection_init"));
      assertThat(client.closed()).isEqualTo(4429);
    }
    try (SocketClient client = SocketClient.ready(other.port())) {
      client.send(Map.of("type", "subscribe", "payload", Map.of("query", ALL)));
      assertThat(client.closed()).isEqualTo(4400);
    }
    try (SocketClient client = subscribed(ALL)) {
      client.subscribe("1", ALL);
      assertThat(client.closed()).isEqualTo(4409);
    }
    try (SocketClient client = SocketClient.open(other.port(), true, "graphql-ws")) {
      assertThat(client.closed()).isEqualTo(4406);
    } catch (CompletionException refusedByTheClient) {
      assertThat(refusedByTheClient).hasMessageContaining("subprotocol");
    }
  }

  private void closes(int code, Object message) {
    try (SocketClient client = SocketClient.open(other.port())) {
      client.send(message);
      assertThat(client.closed()).isEqualTo(code);
    }
  }

  @Test
  void tokensThatDoNotHoldAreRefused() {
    for (Object token : List.of("Bearer forged", "", 5, List.of())) {
      closes(4403, Map.of("type", "connection_init", "payload", Map.of("Authorization", token)));
      closes(4403, Map.of("type", "connection_init", "payload", Map.of("token", token)));
    }
  }

  @Test
  void theEndOfTheTokenIsTheEndOfTheSubscription() {
    String bearer = TokensForTests.bearer(other.application(), "someone", null, Role.VIEWER);
    try (SocketClient client = SocketClient.open(other.port());
        EventClient events = EventClient.post(other.port(), ALL, "Authorization", bearer)) {
      client.init(Map.of("Authorization", bearer)).subscribe("1", ALL);
      await().until(() -> other.get(Feed.class).active() == 2);

      other.clock().setAhead(Duration.ofHours(2));

      assertThat(client.closed()).isEqualTo(4403);
      assertThat(events.event()).isEqualTo("next");
      assertThat(code(events.data().get("errors"))).isEqualTo("UNAUTHENTICATED");
      assertThat(events.line()).as("no event says that it is complete").isIn("END", "BROKEN");
    }
  }

  @Test
  void aPeerThatIsGoneIsNoticed() {
    try (SocketClient silent = SocketClient.open(other.port(), false, "graphql-transport-ws")) {
      silent.init(Map.of()).subscribe("1", ALL);
      assertThat(silent.closed()).isEqualTo(4499);
    }
  }

  @Test
  void aCallerHasSoManySubscriptionsAndNoMore() {
    try (SocketClient client = SocketClient.ready(other.port());
        EventClient events = EventClient.post(other.port(), ALL)) {
      assertThat(events.line()).isEqualTo(":");
      for (int i = 0; i < 5; i++) {
        client.subscribe("s" + i, ALL);
      }
      await().until(() -> other.get(Feed.class).active() == 6);
      client.subscribe("more", ALL);
      Map<?, ?> message = client.next();
      assertThat(message.get("id")).isEqualTo("more");
      assertThat(code(message.get("payload"))).isEqualTo("TOO_MANY_SUBSCRIPTIONS");

      try (EventClient more = EventClient.post(other.port(), ALL)) {
        assertThat(more.event()).isEqualTo("next");
        assertThat(code(more.data().get("errors"))).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        assertThat(more.event()).isEqualTo("complete");
      }
      String bearer = TokensForTests.bearer(other.application(), "another", null, Role.VIEWER);
      try (EventClient another = EventClient.post(other.port(), ALL, "Authorization", bearer)) {
        await().until(() -> other.get(Feed.class).active() == 7);
        String id = recording.record();
        assertThat(another.event()).isEqualTo("next");
        assertThat(another.data().toString()).contains(id);
      }
    }
  }

  @Test
  void aSubscriptionKeepsTheLimitsOfARequest() {
    String deep = "parent { ".repeat(16) + "id" + " }".repeat(16);
    try (SocketClient client = SocketClient.ready(other.port())) {
      client.subscribe("1", "subscription { followUpRecorded { performedBy { " + deep + " } } }");
      assertThat(code(client.next().get("payload"))).isEqualTo("TOO_DEEP");
      client.subscribe(
          "2", "subscription { a: followUpRecorded { id } b: followUpRecorded { id } }");
      assertThat(code(client.next().get("payload"))).isEqualTo("INVALID_OPERATION");
      client.send(Map.of("type", "subscribe", "id", "3", "payload", Map.of("query", 7)));
      assertThat(code(client.next().get("payload"))).isEqualTo("INVALID_REQUEST");
      client.send(Map.of("type", "subscribe", "id", "4"));
      assertThat(code(client.next().get("payload"))).isEqualTo("INVALID_REQUEST");
    }
  }

  @Test
  void eventsComeOverHttpWithSignsOfLife() {
    try (EventClient events = EventClient.post(other.port(), ALL)) {
      assertThat(events.response().statusCode()).isEqualTo(200);
      assertThat(events.response().headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      assertThat(events.response().headers().firstValue("X-Content-Type-Options"))
          .hasValue("nosniff");
      assertThat(events.line()).isEqualTo(":");
      assertThat(events.line()).isEqualTo(": subscribed");
      String id = recording.record();
      assertThat(events.event()).isEqualTo("next");
      assertThat(events.data().toString()).contains(id, "bookmark");
      assertThat(events.line()).isEqualTo(":");
      assertThat(events.line()).isEqualTo(":");
    }
    try (EventClient events = EventClient.get(other.port(), ALL)) {
      assertThat(events.line()).isEqualTo(":");
      String id = recording.record();
      assertThat(events.event()).isEqualTo("next");
      assertThat(events.data().toString()).contains(id);
    }
  }

  @Test
  void queriesAndErrorsComeAsEventsToo() {
    try (EventClient query = EventClient.post(other.port(), "{ __typename }")) {
      assertThat(query.event()).isEqualTo("next");
      assertThat(query.data().get("data")).isEqualTo(Map.of("__typename", "Query"));
      assertThat(query.event()).isEqualTo("complete");
    }
    try (EventClient wrong = EventClient.post(other.port(), "subscription { nothing }")) {
      assertThat(wrong.event()).isEqualTo("next");
      assertThat(code(wrong.data().get("errors"))).isEqualTo("INVALID_OPERATION");
      assertThat(wrong.event()).isEqualTo("complete");
    }
  }

  @Test
  void pagesOfOtherOriginsAreNotLetIn() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + other.port() + "/graphql")).GET();
    HttpClient client = HttpClient.newHttpClient();
    assertThat(
            client
                .newWebSocketBuilder()
                .header("Origin", "https://elsewhere.example")
                .subprotocols("graphql-transport-ws")
                .buildAsync(
                    URI.create("ws://localhost:" + other.port() + "/graphql"),
                    new WebSocket.Listener() {}))
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableOfType(ExecutionException.class)
        .withStackTraceContaining("403");
    HttpResponse<String> plain = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(plain.statusCode()).isEqualTo(400);
  }

  @Test
  void aServerThatStopsSaysSo() {
    try (Instance third = Instance.start("zeren.live.poll-interval=100ms");
        SocketClient client = SocketClient.ready(third.port());
        EventClient events = EventClient.post(third.port(), ALL)) {
      client.subscribe("1", ALL);
      assertThat(events.line()).isEqualTo(":");
      assertThat(events.line()).isEqualTo(": subscribed");
      long begun = System.nanoTime();

      third.stop();

      assertThat(client.closed()).isEqualTo(1001);
      assertThat(events.line()).isIn("END", "BROKEN");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }
  }
}

package org.zeren.live;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zeren.access.Authenticator.Session;
import org.zeren.access.Caller;
import org.zeren.graph.BadRequest;
import org.zeren.graph.answer.EntryReader;
import org.zeren.graph.reading.Sessions;
import reactor.core.publisher.BaseSubscriber;

class SubscriberTest {

  private final List<Object> told = new ArrayList<>();
  private final List<Subscriber> gone = new ArrayList<>();
  private @Nullable Throwable error;

  private Subscriber subscriber(@Nullable Instant until) {
    DataFetchingEnvironment field =
        DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
            .arguments(Map.of())
            .graphQLContext(
                GraphQLContext.newContext()
                    .put(Session.class, new Session(Caller.anonymous(), until))
                    .build())
            .build();
    EntryReader reader =
        new EntryReader() {

          @Override
          public void check(DataFetchingEnvironment field) {}

          @Override
          public @Nullable Object read(
              String id, DataFetchingEnvironment field, GraphQLContext after) {
            if (id.equals("broken")) {
              throw new IllegalStateException(id);
            }
            return id.startsWith("hidden") ? null : id;
          }
        };
    return new Subscriber(field, reader, Runnable::run, 2, gone::add);
  }

  private BaseSubscriber<Object> asking(int first) {
    return new BaseSubscriber<>() {

      @Override
      protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
        if (first > 0) {
          subscription.request(first);
        }
      }

      @Override
      protected void hookOnNext(Object entry) {
        told.add(entry);
      }

      @Override
      protected void hookOnError(Throwable failure) {
        error = failure;
      }
    };
  }

  private static Recorded recorded(long seq, String id) {
    return new Recorded(
        seq, id, Set.of(), Set.of(), Sessions.after(GraphQLContext.newContext().build()));
  }

  @Test
  void whatIsHiddenFromItIsNotTold() {
    Subscriber subscriber = subscriber(null);
    subscriber.join(7);
    subscriber.subscribe(asking(10));
    subscriber.tell(recorded(7, "before"));
    subscriber.tell(recorded(8, "hidden"));
    subscriber.tell(recorded(9, "seen"));
    subscriber.tell(recorded(9, "seen"));

    assertThat(told).containsExactly("seen");
    assertThat(gone).isEmpty();
  }

  @Test
  void oneThatTakesTooLongIsEndedAndWhatWaitedIsForgotten() {
    Subscriber subscriber = subscriber(null);
    subscriber.join(0);
    BaseSubscriber<Object> slow = asking(1);
    subscriber.subscribe(slow);
    for (int i = 1; i <= 4; i++) {
      subscriber.tell(recorded(i, "f" + i));
    }

    assertThat(told).containsExactly("f1");
    assertThat(error)
        .isInstanceOfSatisfying(
            BadRequest.class, it -> assertThat(it.code()).isEqualTo("SLOW_SUBSCRIBER"));
    assertThat(gone).containsExactly(subscriber);
  }

  @Test
  void oneThatAsksForMoreGetsWhatWaited() {
    Subscriber subscriber = subscriber(null);
    subscriber.join(0);
    BaseSubscriber<Object> slow = asking(1);
    subscriber.subscribe(slow);
    for (int i = 1; i <= 3; i++) {
      subscriber.tell(recorded(i, "f" + i));
    }
    slow.request(2);

    assertThat(told).containsExactly("f1", "f2", "f3");
    assertThat(error).isNull();
  }

  @Test
  void aReadingThatFailsEndsIt() {
    Subscriber subscriber = subscriber(null);
    subscriber.join(0);
    subscriber.subscribe(asking(5));
    subscriber.tell(recorded(1, "broken"));
    subscriber.tell(recorded(2, "after"));

    assertThat(told).isEmpty();
    assertThat(error).isInstanceOf(IllegalStateException.class);
    assertThat(gone).hasSize(1);
  }

  @Test
  void oneThatCancelsIsGoneOnce() {
    Subscriber subscriber = subscriber(null);
    subscriber.join(0);
    BaseSubscriber<Object> leaving = asking(5);
    subscriber.subscribe(leaving);
    leaving.cancel();
    subscriber.cancel();
    subscriber.tell(recorded(1, "after"));

    assertThat(told).isEmpty();
    assertThat(gone).hasSize(1);
  }

  @Test
  void itEndsWithItsToken() {
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    Subscriber subscriber = subscriber(end);
    subscriber.join(0);
    subscriber.subscribe(asking(5));
    subscriber.tend(end.minusMillis(1));
    assertThat(error).isNull();
    subscriber.tend(end);

    assertThat(error)
        .isInstanceOfSatisfying(
            BadRequest.class, it -> assertThat(it.code()).isEqualTo("UNAUTHENTICATED"));
  }
}

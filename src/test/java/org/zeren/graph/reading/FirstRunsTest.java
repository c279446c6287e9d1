package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstRunsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final FirstRuns runs = new FirstRuns();
  private final ExecutorService senders = Executors.newCachedThreadPool();
  private final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch planned = new CountDownLatch(1);

  @AfterEach
  void stop() {
    senders.shutdownNow();
  }

  @Test
  void othersWithTheSameStatementWaitForTheFirst() throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    answers.add(senders.submit(() -> runs.run("RETURN 1", LONG, this::plan)));
    awaitBegun(1);
    for (int i = 0; i < 15; i++) {
      answers.add(senders.submit(() -> runs.run("RETURN 1", LONG, this::plan)));
    }
    assertThat(runs.run("RETURN 2", LONG, () -> "another statement")).isNotNull();
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(begun).hasValue(1);

    planned.countDown();
    for (Future<Integer> answer : answers) {
      assertThat(answer.get(10, TimeUnit.SECONDS)).isPositive();
    }
    assertThat(begun).hasValue(16);
  }

  @Test
  void whoHasWaitedLongEnoughGoesOn() throws Exception {
    Future<Integer> first = senders.submit(() -> runs.run("RETURN 1", LONG, this::plan));
    awaitBegun(1);
    assertThat(runs.run("RETURN 1", Duration.ofMillis(20), () -> "went on")).isEqualTo("went on");
    assertThat(first).isNotDone();
  }

  @Test
  void aFailedRunHoldsNobodyUp() {
    assertThatThrownBy(
            () ->
                runs.run(
                    "RETURN 1",
                    LONG,
                    () -> {
                      throw new IllegalStateException("the first");
                    }))
        .hasMessage("the first");
    assertThat(runs.run("RETURN 1", LONG, () -> "the second")).isEqualTo("the second");
  }

  private int plan() {
    int run = begun.incrementAndGet();
    try {
      planned.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return run;
  }

  private void awaitBegun(int runs) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (begun.get() < runs && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(begun).hasValue(runs);
  }
}

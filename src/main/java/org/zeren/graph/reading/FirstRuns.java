package org.zeren.graph.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes those who send the same new statement at once wait for one of them. The database plans a
 * statement when it first comes, which may take seconds of all its processors, and would do so for
 * each of them; afterwards it knows the plan.
 */
final class FirstRuns {

  private static final long MOST_CHARACTERS = 8_000_000;

  /** Longer than the database keeps a plan that nobody uses, while others come. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Cache<String, Boolean> ran =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .expireAfterAccess(REMEMBERED)
          .<String, Boolean>weigher((text, it) -> text.length())
          .build();

  private final ConcurrentMap<String, CountDownLatch> running = new ConcurrentHashMap<>();

  /**
   * Runs a statement, at once or when the first run of the same text has ended, well or not.
   *
   * @param time how long to wait for that at most
   */
  <T> T run(String text, Duration time, Supplier<T> work) {
    if (ran.getIfPresent(text) != null) {
      return work.get();
    }
    CountDownLatch mine = new CountDownLatch(1);
    CountDownLatch first = running.putIfAbsent(text, mine);
    if (first != null) {
      await(first, time);
      return work.get();
    }
    try {
      T result = work.get();
      ran.put(text, true);
      return result;
    } finally {
      running.remove(text, mine);
      mine.countDown();
    }
  }

  /** Whether it has run before, or is running. */
  boolean knows(String text) {
    return ran.getIfPresent(text) != null || running.containsKey(text);
  }

  private static void await(CountDownLatch first, Duration time) {
    try {
      first.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.zeren.live;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.scheduling.support.TaskUtils;
import org.zeren.graph.BadRequest;
import org.zeren.graph.answer.EntryReader;
import org.zeren.graph.reading.Sessions;

/**
 * Looks at the audit chain while there are subscribers, and lets them have what was recorded since:
 * one statement each time, however many there are. It begins at the present.
 */
final class Feed implements Streams, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Feed.class);
  private static final int READERS = 4;
  private static final BadRequest ENDED =
      new BadRequest("SHUTTING_DOWN", "The server stops; subscribe anew.");
  private static final Duration JOINING = Duration.ofSeconds(30);

  private final Sessions sessions;
  private final EntryReader reader;
  private final LiveProperties properties;
  private final Clock clock;
  private final Places places;
  private final ScheduledExecutorService looking = one("zeren-live-look-");
  private final ScheduledExecutorService timing = one("zeren-live-time-");
  private final ExecutorService readers =
      Executors.newFixedThreadPool(READERS, threads("zeren-live-read-"));

  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private final Set<Subscriber> joining = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean asked = new AtomicBoolean();
  private GraphQLContext reading = GraphQLContext.newContext().build();
  private @Nullable Long place;
  private volatile boolean ended;

  Feed(Sessions sessions, EntryReader reader, LiveProperties properties, Clock clock) {
    this.sessions = sessions;
    this.reader = reader;
    this.properties = properties;
    this.clock = clock;
    this.places = new Places(properties.subscribers(), properties.subscribersPerCaller());
    long pause = properties.pollInterval().toMillis();
    looking.scheduleWithFixedDelay(evenAfter(this::look), pause, pause, TimeUnit.MILLISECONDS);
    timing.scheduleWithFixedDelay(evenAfter(this::tend), 1, 1, TimeUnit.SECONDS);
  }

  /**
   * Subscribes the field's caller; it is told of all that is recorded after this returns.
   *
   * @throws BadRequest when the arguments make no sense, or there are too many subscriptions
   */
  Subscriber subscribe(DataFetchingEnvironment field) {
    reader.check(field);
    if (ended) {
      throw ENDED;
    }
    String holder = Origin.holder(field.getGraphQlContext());
    if (!places.take(holder)) {
      throw new BadRequest(
          "TOO_MANY_SUBSCRIPTIONS", "There are too many subscriptions; end some, or try later.");
    }
    Subscriber subscriber =
        new Subscriber(
            field,
            reader,
            readers,
            properties.buffer(),
            it -> {
              subscribers.remove(it);
              joining.remove(it);
              places.leave(holder);
            });
    joining.add(subscriber);
    if (asked.compareAndSet(false, true)) {
      looking.execute(this::look);
    }
    await(subscriber);
    return subscriber;
  }

  private static void await(Subscriber subscriber) {
    try {
      subscriber.joined.get(JOINING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      subscriber.cancel();
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (TimeoutException e) {
      subscriber.cancel();
      throw new BadRequest("TIMEOUT", "The database took too long; try again.");
    } catch (InterruptedException e) {
      subscriber.cancel();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void look() {
    asked.set(false);
    List<Subscriber> joiners = new ArrayList<>(joining);
    if (joiners.isEmpty() && subscribers.isEmpty()) {
      place = null;
      return;
    }
    try {
      Recorded.Seen seen = tellSubscribers();
      for (Subscriber joiner : joiners) {
        if (joining.remove(joiner)) {
          subscribers.add(joiner);
          joiner.join(seen.last());
          if (joiner.isOver()) {
            subscribers.remove(joiner);
          }
        }
      }
    } catch (RuntimeException e) {
      log.warn("The audit chain cannot be looked at: {}", e.getMessage());
      joiners.forEach(it -> it.end(e));
    }
  }

  private Recorded.Seen tellSubscribers() {
    while (true) {
      reading = Sessions.after(reading);
      Recorded.Seen seen = Recorded.since(place, sessions, reading);
      if (place != null && seen.last() < place) {
        subscribers.forEach(it -> it.join(seen.last()));
      }
      place = seen.read();
      for (Recorded recorded : seen.recorded()) {
        subscribers.forEach(it -> it.tell(recorded));
      }
      if (!seen.more()) {
        return seen;
      }
    }
  }

  private void tend() {
    subscribers.forEach(it -> it.tend(clock.instant()));
  }

  /** How many subscriptions are told of what is recorded. */
  int active() {
    return subscribers.size();
  }

  /** How many places subscriptions have taken. */
  int subscriptions() {
    return places.taken();
  }

  @Override
  public void begin() {
    ended = false;
  }

  @Override
  public void end() {
    ended = true;
    joining.forEach(it -> it.end(ENDED));
    subscribers.forEach(it -> it.end(ENDED));
  }

  @Override
  public void close() {
    end();
    looking.shutdownNow();
    timing.shutdownNow();
    readers.shutdown();
  }

  /** A failure must not end what is done again and again. */
  private static Runnable evenAfter(Runnable task) {
    return TaskUtils.decorateTaskWithErrorHandler(
        task, TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER, true);
  }

  private static ScheduledExecutorService one(String name) {
    return Executors.newSingleThreadScheduledExecutor(threads(name));
  }

  private static ThreadFactory threads(String name) {
    CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
    threads.setDaemon(true);
    return threads;
  }
}

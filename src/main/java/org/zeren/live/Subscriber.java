package org.zeren.live;

import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.zeren.access.Authenticator.Session;
import org.zeren.graph.BadRequest;
import org.zeren.graph.answer.EntryReader;

/**
 * One subscription: what waits for it, read with its selection and its caller's access when it has
 * asked for more. Its signals come one after the other, on the readers' threads.
 */
final class Subscriber implements Publisher<Object>, Subscription {

  private static final int IN_ONE_GO = 16;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final BadRequest TOO_SLOW =
      new BadRequest(
          "SLOW_SUBSCRIBER",
          "Too many follow-ups wait to be taken; subscribe anew and read what was missed.");

  private final DataFetchingEnvironment field;
  private final EntryReader reader;
  private final Executor readers;
  private final int buffer;
  private final Consumer<Subscriber> gone;
  private final Session session;
  private final @Nullable Set<?> measures;
  private final @Nullable Set<?> agencies;

  /** Done when it is sure to be told of everything that is recorded from then on. */
  final CompletableFuture<@Nullable Void> joined = new CompletableFuture<>();

  private final long begun = System.nanoTime();
  private final Deque<Recorded> waiting = new ArrayDeque<>();
  private org.reactivestreams.@Nullable Subscriber<? super Object> downstream;
  private @Nullable RuntimeException failure;
  private long demand;
  private long after = Long.MAX_VALUE;
  private boolean working;
  private boolean over;

  /**
   * @param readers whose threads it is read on
   * @param buffer how many follow-ups may wait for it
   * @param gone told once when it is over, however it ended
   */
  Subscriber(
      DataFetchingEnvironment field,
      EntryReader reader,
      Executor readers,
      int buffer,
      Consumer<Subscriber> gone) {
    this.field = field;
    this.reader = reader;
    this.readers = readers;
    this.buffer = buffer;
    this.gone = gone;
    this.session = Session.of(field.getGraphQlContext());
    this.measures = ids(field.getArgument("measureIds"));
    this.agencies = ids(field.getArgument("agencyIds"));
  }

  private static @Nullable Set<?> ids(@Nullable Collection<?> given) {
    return given == null ? null : Set.copyOf(given);
  }

  /** From now on it is told of what stands after that place of the chain. */
  void join(long place) {
    synchronized (this) {
      after = place;
    }
    joined.complete(null);
  }

  /** Lets it have what was recorded, unless it did not ask for such or has had it. */
  void tell(Recorded recorded) {
    boolean full;
    synchronized (this) {
      if (over || recorded.seq() <= after || !isWanted(recorded)) {
        return;
      }
      after = recorded.seq();
      full = waiting.size() >= buffer;
      if (!full) {
        waiting.add(recorded);
      }
    }
    if (full) {
      end(TOO_SLOW);
    }
    work();
  }

  /** What it certainly does not select; the rest is decided when it is read. */
  private boolean isWanted(Recorded recorded) {
    return meets(measures, recorded.measures()) && meets(agencies, recorded.agencies());
  }

  private static boolean meets(@Nullable Set<?> wanted, Set<String> given) {
    return wanted == null || given.stream().anyMatch(wanted::contains);
  }

  /** Ends it when its token holds no longer, or when nobody has come for it. */
  void tend(Instant now) {
    if (isForgotten()) {
      close();
    } else if (session.isOver(now)) {
      end(new BadRequest("UNAUTHENTICATED", "The token has expired; subscribe with a new one."));
    }
  }

  private synchronized boolean isForgotten() {
    return downstream == null && System.nanoTime() - begun > PATIENCE.toNanos();
  }

  /** Ends it with that error. */
  void end(RuntimeException error) {
    synchronized (this) {
      if (over || failure != null) {
        return;
      }
      failure = error;
      waiting.clear();
    }
    joined.completeExceptionally(error);
    work();
  }

  @Override
  public void subscribe(org.reactivestreams.Subscriber<? super Object> subscriber) {
    synchronized (this) {
      if (downstream != null) {
        throw new IllegalStateException("It is for one subscriber alone");
      }
      downstream = subscriber;
    }
    subscriber.onSubscribe(this);
    work();
  }

  @Override
  public void request(long more) {
    synchronized (this) {
      demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
    }
    work();
  }

  synchronized boolean isOver() {
    return over;
  }

  @Override
  public void cancel() {
    close();
  }

  private void close() {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      waiting.clear();
    }
    gone.accept(this);
  }

  private void work() {
    synchronized (this) {
      if (working || over || downstream == null || !isThereWork()) {
        return;
      }
      working = true;
    }
    try {
      readers.execute(this::signal);
    } catch (RejectedExecutionException e) {
      close(); // the server stops
    }
  }

  private boolean isThereWork() {
    return failure != null || (demand > 0 && !waiting.isEmpty());
  }

  private void signal() {
    try {
      for (int i = 0; i < IN_ONE_GO && signalOnce(); i++) {
        continue;
      }
    } finally {
      synchronized (this) {
        working = false;
      }
      work();
    }
  }

  /** Whether there may be more to do. */
  private boolean signalOnce() {
    org.reactivestreams.Subscriber<? super Object> to;
    RuntimeException error;
    Recorded next;
    synchronized (this) {
      to = downstream;
      error = failure;
      next = error == null && demand > 0 ? waiting.poll() : null;
      if (over || to == null || (error == null && next == null)) {
        return false;
      }
    }
    if (error == null && next != null) {
      error = tell(next, to);
    }
    if (error != null) {
      close();
      to.onError(error);
      return false;
    }
    return true;
  }

  private @Nullable RuntimeException tell(
      Recorded next, org.reactivestreams.Subscriber<? super Object> to) {
    Object entry;
    try {
      entry = reader.read(next.id(), field, next.told());
    } catch (RuntimeException e) {
      return e;
    }
    synchronized (this) {
      if (entry == null || over) {
        return null;
      }
      demand--;
    }
    to.onNext(entry);
    return null;
  }
}

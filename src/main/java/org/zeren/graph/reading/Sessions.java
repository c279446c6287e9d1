package org.zeren.graph.reading;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.zeren.graph.BadRequest;

/**
 * Runs transactions for requests. Whatever reads or writes the database for a request does so
 * through this: it then sees what the request has sent as its bookmark, and what earlier
 * transactions of the same request saw or wrote, on any member of a cluster; and the answer's
 * bookmark says so. Both methods retry as the driver does, so the work may be done several times.
 */
public final class Sessions {

  private static final String TIMED_OUT = "Neo.TransientError.Transaction.BookmarkTimeout";
  private static final String INVALID = "Neo.ClientError.Transaction.InvalidBookmark";

  private final Supplier<Driver> driver;
  private final @Nullable String database;
  private final Duration timeout;
  private final Duration requestTimeout;
  private final FirstRuns firstRuns = new FirstRuns();
  private final Semaphore writer = new Semaphore(1, true);
  private volatile Runnable lost = () -> {};

  /**
   * @param timeout how long one transaction may take
   * @param requestTimeout how long all transactions of a request may take together
   */
  Sessions(
      Supplier<Driver> driver,
      @Nullable String database,
      Duration timeout,
      Duration requestTimeout) {
    this.driver = driver;
    this.database = database;
    this.timeout = timeout;
    this.requestTimeout = requestTimeout;
  }

  /**
   * Reads, on a follower where there are some.
   *
   * @throws BadRequest BOOKMARK_TIMEOUT when the database does not reach the request's bookmark,
   *     TIMEOUT when the request has had its time
   */
  public <T> T read(GraphQLContext request, TransactionCallback<T> work) {
    TransactionConfig config = within(request);
    return run(
        request,
        AccessMode.READ,
        session -> session.executeRead(tx -> waiting(() -> work.execute(tx)), config));
  }

  /**
   * The same for the only row of a single statement, which costs one round trip where a transaction
   * costs one each for its beginning, its statement and its end; the session is closed while the
   * row is made use of. Where that fails in a way that may pass, it is read again in a transaction.
   */
  Record read(GraphQLContext request, Query statement) {
    return firstRuns.run(
        statement.text(), left(request, timeout), () -> readAlone(request, statement));
  }

  /** What to do when a database was lost, which may come back without anything in its memory. */
  void onLoss(Runnable work) {
    lost = work;
  }

  /** Whether that text was run before, or is run for the first time at the moment. */
  boolean knows(String text) {
    return firstRuns.knows(text);
  }

  /** Waits, when another request is running the same text for the first time, until it has. */
  <T> T afterItsFirstRun(GraphQLContext request, String text, Supplier<T> work) {
    return firstRuns.run(text, left(request, timeout), work);
  }

  /** Lets the database plan a statement without running it, for no request; true. */
  boolean planned(String text) {
    planning().make(text);
    return true;
  }

  /** The same for one that had a plan, which may be out of date or gone. */
  boolean plannedAnew(String text) {
    planning().renew(text);
    return true;
  }

  private Planning planning() {
    return new Planning(driver.get(), after(Set.of(), AccessMode.READ), timeout);
  }

  private Record readAlone(GraphQLContext request, Query statement) {
    TransactionConfig config = within(request);
    Bookmarks bookmarks = Bookmarks.of(request);
    Set<Bookmark> given = bookmarks.held();
    AsyncSession session = driver.get().session(AsyncSession.class, after(given, AccessMode.READ));
    try {
      return waiting(
          () -> joined(session.runAsync(statement, config).thenCompose(ResultCursor::singleAsync)));
    } catch (Neo4jException e) {
      if (!(e instanceof RetryableException)) {
        throw e;
      }
      if (e instanceof SessionExpiredException || e instanceof ServiceUnavailableException) {
        lost.run();
      }
      return read(request, tx -> tx.run(statement).single());
    } finally {
      bookmarks.replace(given, session.lastBookmarks());
      session.closeAsync();
    }
  }

  private static <T> T joined(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /**
   * Writes all of it or nothing. Writers of all instances wait for each other in the database,
   * which gives way to any of them; those of this one come in order, and take a connection when it
   * is their turn.
   *
   * @throws BadRequest BOOKMARK_TIMEOUT when the database does not reach the request's bookmark,
   *     TIMEOUT when the request has had its time
   */
  public <T> T write(GraphQLContext request, TransactionCallback<T> work) {
    awaitTurn(left(request, requestTimeout));
    try {
      TransactionConfig config = within(request);
      return run(
          request,
          AccessMode.WRITE,
          session -> session.executeWrite(tx -> waiting(() -> work.execute(tx)), config));
    } finally {
      writer.release();
    }
  }

  private void awaitTurn(Duration time) {
    try {
      if (writer.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new BadRequest("TIMEOUT", "Others were still writing; try again.");
  }

  /** A request of nobody's that continues from what that one has seen. */
  public static GraphQLContext after(GraphQLContext request) {
    return GraphQLContext.newContext()
        .put(Bookmarks.class, new Bookmarks(Bookmarks.of(request).held()))
        .build();
  }

  private TransactionConfig within(GraphQLContext request) {
    return TransactionConfig.builder().withTimeout(left(request, timeout)).build();
  }

  private Duration left(GraphQLContext request, Duration atMost) {
    return request
        .computeIfAbsent(Deadline.class, it -> Deadline.in(requestTimeout))
        .atMost(atMost);
  }

  private <T> T run(GraphQLContext request, AccessMode mode, Function<Session, T> work) {
    Bookmarks bookmarks = Bookmarks.of(request);
    Set<Bookmark> given = bookmarks.held();
    try (Session session = driver.get().session(after(given, mode))) {
      try {
        return work.apply(session);
      } finally {
        bookmarks.replace(given, session.lastBookmarks());
      }
    }
  }

  private SessionConfig after(Set<Bookmark> bookmarks, AccessMode mode) {
    SessionConfig.Builder config =
        SessionConfig.builder().withBookmarks(bookmarks).withDefaultAccessMode(mode);
    return (database == null ? config : config.withDatabase(database)).build();
  }

  /** The server has waited already: the driver would let it wait again for minutes. */
  private static <T> T waiting(Supplier<T> work) {
    try {
      return work.get();
    } catch (Neo4jException e) {
      String code = String.valueOf(e.code());
      if (code.equals(TIMED_OUT)) {
        throw new BadRequest(
            "BOOKMARK_TIMEOUT",
            "The database has not reached the bookmark in time; try again, or send none.");
      }
      throw code.startsWith(INVALID) ? BookmarkSeal.notOurs() : e;
    }
  }
}

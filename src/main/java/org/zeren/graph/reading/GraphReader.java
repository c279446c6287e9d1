package org.zeren.graph.reading;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.Statement;

/** Runs statements in read transactions, which a cluster may route to a follower. */
public final class GraphReader {

  /** The timer of statements: how many there were and how long they took. */
  static final String STATEMENTS = "zeren.graph.statements";

  private static final Logger log = LoggerFactory.getLogger(GraphReader.class);

  private static final int MOST_PLANNED_TOGETHER = 40;
  private static final int MOST_WAITING = 400;

  private final Sessions sessions;
  private final PlannedAhead ahead;
  private final Timer timer;
  private final Executor planners = planners();

  GraphReader(Sessions sessions, PlannedAhead ahead, MeterRegistry meters) {
    this.sessions = sessions;
    this.ahead = ahead;
    this.timer = Timer.builder(STATEMENTS).publishPercentileHistogram().register(meters);
  }

  /** What does not fit is planned when it is run. */
  private static Executor planners() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return new ThreadPoolExecutor(
        threads,
        threads,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(MOST_WAITING),
        GraphReader::planner,
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread planner(Runnable work) {
    Thread thread = new Thread(work, "planned-together");
    thread.setDaemon(true);
    return thread;
  }

  /** How a root field is read. */
  public enum Way {
    WHOLE,
    PARTS,
    /** Nothing is read; the database only plans the parts. */
    ONLY_PLANNED
  }

  /** What a root field holds, read in the way that the request's context names, or in parts. */
  public @Nullable Object read(RootRead root, GraphQLContext request) {
    if (request.get(Way.class) == Way.WHOLE) {
      Statement whole = root.whole().get();
      return whole.shape().read(value(whole, request).asObject());
    }
    Parts parts = root.parts();
    if (request.get(Way.class) == Way.ONLY_PLANNED) {
      ahead.plan(parts);
      return null;
    }
    return parts.shape().read(value(parts, UnaryOperator.identity(), request).asObject());
  }

  /** What a root field read in parts holds, as its shape reads it. */
  public Value value(Parts parts, UnaryOperator<Statement> ready, GraphQLContext request) {
    if (!request.hasKey(StatementLog.class)) {
      planTogether(parts, request);
    }
    return sessions.read(
        request, tx -> new PartsReader(wave -> rows(wave, tx, request), ready).read(parts));
  }

  /** Lets the database plan what it has not planned yet while it runs what comes before. */
  private void planTogether(Parts parts, GraphQLContext request) {
    parts.all().stream()
        .skip(1)
        .map(Statement::cypher)
        .filter(text -> !ahead.knows(text) && !sessions.knows(text))
        .limit(MOST_PLANNED_TOGETHER)
        .forEach(text -> planners.execute(() -> plan(text, request)));
  }

  private void plan(String text, GraphQLContext request) {
    if (!sessions.knows(text)) {
      try {
        sessions.afterItsFirstRun(request, text, () -> sessions.planned(text));
      } catch (RuntimeException e) {
        log.debug("A statement could not be planned; whoever runs it hears why", e);
      }
    }
  }

  private List<List<Record>> rows(
      List<Statement> wave, TransactionContext tx, GraphQLContext request) {
    List<List<Record>> rows = new ArrayList<>();
    for (Statement statement : wave) {
      rows.add(timed(() -> rows(statement, tx, request)));
    }
    return rows;
  }

  private List<Record> rows(Statement statement, TransactionContext tx, GraphQLContext request) {
    StatementLog log = request.get(StatementLog.class);
    if (log == null) {
      if (!ahead.knows(statement.cypher())) {
        GraphReader.log.debug("A request waits for the plan of {}", statement.cypher());
      }
      List<Record> rows =
          sessions.afterItsFirstRun(
              request,
              statement.cypher(),
              () -> tx.run(statement.text(), statement.values()).list());
      ahead.ran(statement);
      return rows;
    }
    long begun = System.nanoTime();
    Result result = tx.run("PROFILE " + statement.cypher(), statement.values());
    List<Record> rows = result.list();
    log.add(statement, result.consume(), System.nanoTime() - begun);
    return rows;
  }

  /** The only value that a statement returns, as the driver has it. */
  public Value value(Statement statement, GraphQLContext request) {
    return timed(
        () ->
            request.hasKey(StatementLog.class)
                ? sessions.read(request, tx -> rows(statement, tx, request).get(0).get(0))
                : sessions.read(request, new Query(statement.text(), statement.values())).get(0));
  }

  private <T> T timed(Supplier<T> work) {
    long begun = System.nanoTime();
    try {
      return work.get();
    } finally {
      timer.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
  }
}

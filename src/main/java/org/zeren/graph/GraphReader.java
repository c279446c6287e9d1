package org.zeren.graph;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Runs statements in read transactions, which a cluster may route to a follower. */
final class GraphReader {

  /** The timer of statements: how many there were and how long they took. */
  static final String STATEMENTS = "zeren.graph.statements";

  private final Driver driver;
  private final SessionConfig sessions;
  private final Duration timeout;
  private final Duration requestTimeout;
  private final Timer timer;

  GraphReader(
      Driver driver,
      SessionConfig sessions,
      Duration timeout,
      Duration requestTimeout,
      MeterRegistry meters) {
    this.driver = driver;
    this.sessions = sessions;
    this.timeout = timeout;
    this.requestTimeout = requestTimeout;
    this.timer = Timer.builder(STATEMENTS).publishPercentileHistogram().register(meters);
  }

  /** What the statement's single value holds, read by its shape. */
  @Nullable Object read(Statement statement, GraphQLContext request) {
    StatementLog log = request.get(StatementLog.class);
    return timer.record(() -> statement.shape().read(run(statement, log, within(request))));
  }

  /** One field has its own time, all fields of a request together have theirs. */
  private TransactionConfig within(GraphQLContext request) {
    Deadline deadline = request.computeIfAbsent(Deadline.class, it -> Deadline.in(requestTimeout));
    return TransactionConfig.builder().withTimeout(deadline.atMost(timeout)).build();
  }

  private @Nullable Object run(
      Statement statement, @Nullable StatementLog log, TransactionConfig transactions) {
    String cypher = log == null ? statement.cypher() : "PROFILE " + statement.cypher();
    long begun = System.nanoTime();
    try (Session session = driver.session(sessions)) {
      return session.executeRead(
          tx -> {
            Result result = tx.run(cypher, statement.parameters());
            Object value = result.single().get(0).asObject();
            if (log != null) {
              log.add(statement, result.consume(), System.nanoTime() - begun);
            }
            return value;
          },
          transactions);
    }
  }
}

package org.zeren.graph;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/** Runs statements in read transactions, which a cluster may route to a follower. */
final class GraphReader {

  /** The timer of statements: how many there were and how long they took. */
  static final String STATEMENTS = "zeren.graph.statements";

  private final Driver driver;
  private final SessionConfig sessions;
  private final TransactionConfig transactions;
  private final Timer timer;

  GraphReader(Driver driver, SessionConfig sessions, Duration timeout, MeterRegistry meters) {
    this.driver = driver;
    this.sessions = sessions;
    this.transactions = TransactionConfig.builder().withTimeout(timeout).build();
    this.timer = Timer.builder(STATEMENTS).publishPercentileHistogram().register(meters);
  }

  /** What the statement's single value holds, read by its shape. */
  @Nullable Object read(Statement statement) {
    return timer.record(() -> statement.shape().read(run(statement)));
  }

  private @Nullable Object run(Statement statement) {
    try (Session session = driver.session(sessions)) {
      return session.executeRead(
          tx -> tx.run(statement.cypher(), statement.parameters()).single().get(0).asObject(),
          transactions);
    }
  }
}

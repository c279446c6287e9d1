package org.zeren.graph.reading;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.reactive.ReactiveSession;
import org.zeren.graph.statement.Statement;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Has the database make all of a statement that it keeps, so that the first to run it waits for
 * nothing but its rows. EXPLAIN leaves some of it to the first run, so the statement is sent to be
 * run, and its rows are refused before the first is asked for, so that none is made.
 */
final class Planning {

  /** What takes no longer was made before. */
  private static final Duration AT_HAND = Duration.ofMillis(10);

  private static final Map<String, Object> NO_VALUES = Map.of(Statement.VALUES, Map.of());

  private final Driver driver;
  private final SessionConfig config;
  private final Duration timeout;

  /**
   * @param timeout how long either step may take
   */
  Planning(Driver driver, SessionConfig config, Duration timeout) {
    this.driver = driver;
    this.config = config;
    this.timeout = timeout;
  }

  /** Of what has no plan. */
  void make(String cypher) {
    refuseRowsOf(Statement.asRun(cypher));
  }

  /** Of what had a plan, which may be out of date or gone. */
  void renew(String cypher) {
    long begun = System.nanoTime();
    try (Session session = driver.session(config)) {
      session.run("EXPLAIN " + cypher, NO_VALUES).consume();
    }
    if (System.nanoTime() - begun > AT_HAND.toNanos()) {
      make(cypher);
    }
  }

  private void refuseRowsOf(String text) {
    TransactionConfig within = TransactionConfig.builder().withTimeout(timeout).build();
    Flux.usingWhen(
            Mono.fromSupplier(() -> driver.session(ReactiveSession.class, config)),
            session ->
                JdkFlowAdapter.flowPublisherToFlux(session.run(text, NO_VALUES, within))
                    .concatMap(result -> JdkFlowAdapter.flowPublisherToFlux(result.consume())),
            session -> JdkFlowAdapter.<Void>flowPublisherToFlux(session.close()))
        .blockLast(timeout);
  }
}

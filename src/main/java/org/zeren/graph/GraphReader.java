package org.zeren.graph;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.summary.ResultSummary;

/** Runs statements in read transactions, which a cluster may route to a follower. */
final class GraphReader {

  /** The timer of statements: how many there were and how long they took. */
  static final String STATEMENTS = "zeren.graph.statements";

  private final Sessions sessions;
  private final Timer timer;

  GraphReader(Sessions sessions, MeterRegistry meters) {
    this.sessions = sessions;
    this.timer = Timer.builder(STATEMENTS).publishPercentileHistogram().register(meters);
  }

  /** What the statement's single value holds, read by its shape. */
  @Nullable Object read(Statement statement, GraphQLContext request) {
    StatementLog log = request.get(StatementLog.class);
    return timer.record(() -> statement.shape().read(run(statement, request, log)));
  }

  private @Nullable Object run(
      Statement statement, GraphQLContext request, @Nullable StatementLog log) {
    String cypher = log == null ? statement.cypher() : "PROFILE " + statement.cypher();
    long begun = System.nanoTime();
    return sessions.read(
        request,
        new Query(cypher, statement.parameters()),
        result -> {
          Object value = result.single().get(0).asObject();
          ResultSummary summary = result.consume();
          if (log != null) {
            log.add(statement, summary, System.nanoTime() - begun);
          }
          return value;
        });
  }
}

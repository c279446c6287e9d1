package org.zeren.graph.reading;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.zeren.graph.statement.Statement;

/** Runs statements in read transactions, which a cluster may route to a follower. */
public final class GraphReader {

  /** The timer of statements: how many there were and how long they took. */
  static final String STATEMENTS = "zeren.graph.statements";

  private final Sessions sessions;
  private final Timer timer;

  GraphReader(Sessions sessions, MeterRegistry meters) {
    this.sessions = sessions;
    this.timer = Timer.builder(STATEMENTS).publishPercentileHistogram().register(meters);
  }

  /** What the statement's single value holds, read by its shape. */
  public @Nullable Object read(Statement statement, GraphQLContext request) {
    return statement.shape().read(value(statement, request).asObject());
  }

  /** The statement's single value, as the driver has it. */
  public Value value(Statement statement, GraphQLContext request) {
    StatementLog log = request.get(StatementLog.class);
    long begun = System.nanoTime();
    try {
      return run(statement, request, log);
    } finally {
      timer.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
  }

  private Value run(Statement statement, GraphQLContext request, @Nullable StatementLog log) {
    if (log == null) {
      return sessions.read(request, new Query(statement.cypher(), statement.parameters())).get(0);
    }
    long begun = System.nanoTime();
    return sessions.read(
        request,
        tx -> {
          Result result = tx.run("PROFILE " + statement.cypher(), statement.parameters());
          Value value = result.single().get(0);
          log.add(statement, result.consume(), System.nanoTime() - begun);
          return value;
        });
  }
}

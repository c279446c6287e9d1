package org.zeren.graph.plan;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.reading.GraphReader.Way;

/**
 * Has the database plan, once after the start, what the standing questions ask, so that others find
 * most of their parts planned. Half of the time the processors are left to whoever asks meanwhile.
 */
final class FirstQuestions implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FirstQuestions.class);

  private final GraphQL graphQl;
  private final List<String> questions;
  private final LongSupplier standing;
  private final Duration pause;
  private final Thread thread = new Thread(this::askAll, "first-questions");

  /**
   * @param standing how many statements were planned for them
   * @param pause how long to leave the processors to whoever waited for the start
   */
  FirstQuestions(GraphQL graphQl, List<String> questions, LongSupplier standing, Duration pause) {
    this.graphQl = graphQl;
    this.standing = standing;
    this.questions = List.copyOf(questions);
    this.pause = pause;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Waits for the end of them, at most so long. */
  boolean ended(Duration patience) throws InterruptedException {
    thread.join(patience.toMillis());
    return !thread.isAlive();
  }

  private void askAll() {
    long begun = System.nanoTime();
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      return;
    }
    for (String question : questions) {
      if (thread.isInterrupted()) {
        return;
      }
      ask(question);
    }
    log.info(
        "Had {} statements of {} standing questions planned, {} s after the start",
        standing.getAsLong(),
        questions.size(),
        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }

  private void ask(String question) {
    try {
      graphQl.execute(
          ExecutionInput.newExecutionInput(question)
              .graphQLContext(context -> context.put(Way.class, Way.ONLY_PLANNED))
              .build());
    } catch (RuntimeException e) {
      log.debug("{} could not be planned", question, e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

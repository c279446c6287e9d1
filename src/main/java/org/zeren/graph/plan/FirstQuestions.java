package org.zeren.graph.plan;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.graph.reading.GraphReader.Way;
import org.zeren.graph.reading.PlannedAhead;

/**
 * Has the database plan, once after the start, what the standing questions ask, so that others find
 * most of their parts planned: two at a time while nobody asks anything, and otherwise so that half
 * of the time of one processor is left to whoever does.
 */
final class FirstQuestions implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FirstQuestions.class);

  private final GraphQL graphQl;
  private final Queue<String> questions;
  private final PlannedAhead ahead;
  private final Duration pause;
  private final Thread first = new Thread(this::askAll, "first-questions");
  private final Thread second = new Thread(this::askWhileNobodyElseDoes, "more-first-questions");

  /**
   * @param ahead what plans their parts
   * @param pause how long to leave the processors to whoever waited for the start
   */
  FirstQuestions(GraphQL graphQl, List<String> questions, PlannedAhead ahead, Duration pause) {
    this.graphQl = graphQl;
    this.questions = new ConcurrentLinkedQueue<>(questions);
    this.ahead = ahead;
    this.pause = pause;
    first.setDaemon(true);
    second.setDaemon(true);
  }

  void start() {
    first.start();
    second.start();
  }

  private void askAll() {
    long begun = System.nanoTime();
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      for (String it = questions.poll(); it != null; it = questions.poll()) {
        ask(it);
      }
      second.join();
    } catch (InterruptedException e) {
      return;
    }
    log.info(
        "Had {} statements of standing questions planned, {} s after the start",
        ahead.standing(),
        Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }

  private void askWhileNobodyElseDoes() {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      while (!questions.isEmpty()) {
        if (ahead.isBusy()) {
          TimeUnit.MILLISECONDS.sleep(500);
        } else {
          String question = questions.poll();
          if (question != null) {
            ask(question);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String question) throws InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
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
    first.interrupt();
    second.interrupt();
  }
}

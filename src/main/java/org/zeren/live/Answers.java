package org.zeren.live;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The answers to one operation on their way to its sender: one, or those of a subscription. The
 * next one is asked for when the one before has been sent.
 */
final class Answers extends BaseSubscriber<Map<String, Object>> {

  private static final Logger log = LoggerFactory.getLogger(Answers.class);

  /** Where answers go. */
  interface Target {

    /** Sends an answer, and runs what is given when it is sent. */
    void next(Map<String, Object> answer, Runnable sent);

    /** Tells that answers will come as long as nobody ends it. */
    void began();

    /** Ends with errors: the operation came to nothing. */
    void failed(List<Map<String, Object>> errors);

    /** Ends with errors before the last answer, so that its sender may come again. */
    void broke(List<Map<String, Object>> errors);

    /** Ends after the last answer. */
    void complete();
  }

  private final Target target;
  private boolean answered;
  private boolean ended;

  Answers(Target target) {
    this.target = target;
  }

  /** Begins to send what comes of the operation; {@link #end} ends it. */
  void take(Supplier<Mono<WebGraphQlResponse>> response) {
    Mono.defer(response).flatMapMany(this::all).subscribe(this);
  }

  /**
   * Ends it. What is being carried out is not interrupted, lest a stream of events that it begins
   * is left without anybody who ends it.
   */
  void end() {
    boolean now;
    synchronized (this) {
      ended = true;
      now = answered;
    }
    if (now) {
      cancel();
    }
  }

  /** Whether nobody wants it any more. */
  synchronized boolean isEnded() {
    return ended;
  }

  private synchronized boolean isWanted() {
    answered = true;
    return !ended;
  }

  private Flux<Map<String, Object>> all(WebGraphQlResponse response) {
    if (!isWanted()) {
      if (response.getData() instanceof Publisher<?> events) {
        Flux.from(events).subscribe(event -> {}, failure -> {}).dispose();
      }
      return Flux.empty();
    }
    if (response.getData() instanceof Publisher<?> events) {
      target.began();
      return Flux.from(events).cast(ExecutionResult.class).map(ExecutionResult::toSpecification);
    }
    return response.getData() != null
        ? Flux.just(response.toMap())
        : Flux.error(new NotCarriedOut(response.getExecutionResult().getErrors()));
  }

  @Override
  protected void hookOnSubscribe(Subscription subscription) {
    subscription.request(1);
  }

  @Override
  protected void hookOnNext(Map<String, Object> answer) {
    target.next(answer, () -> request(1));
  }

  @Override
  protected void hookOnComplete() {
    target.complete();
  }

  @Override
  protected void hookOnError(Throwable failure) {
    if (failure instanceof NotCarriedOut refused) {
      target.failed(refused.errors);
    } else {
      log.debug("A subscription ended", failure);
      target.broke(Messages.errors(failure));
    }
  }

  /** An operation that came to nothing. */
  private static final class NotCarriedOut extends RuntimeException {

    private final transient List<Map<String, Object>> errors;

    NotCarriedOut(@Nullable List<GraphQLError> errors) {
      super(null, null, false, false);
      this.errors =
          errors == null ? List.of() : errors.stream().map(GraphQLError::toSpecification).toList();
    }
  }
}

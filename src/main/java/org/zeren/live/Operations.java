package org.zeren.live;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Carries out what was asked over a stream or a socket, on threads of its own, so that neither is
 * silent while a query runs.
 */
final class Operations implements AutoCloseable {

  private static final int THREADS = 16;

  private final WebGraphQlHandler graphQl;
  private final ThreadPoolExecutor threads;

  /**
   * @param waiting how many may wait for a thread
   */
  Operations(WebGraphQlHandler graphQl, int waiting) {
    this.graphQl = graphQl;
    CustomizableThreadFactory named = new CustomizableThreadFactory("zeren-live-operation-");
    named.setDaemon(true);
    this.threads =
        new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), named);
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Begins to carry it out for whoever asks on this thread.
   *
   * @return done when the answer is there, or the stream of answers has begun
   * @throws RejectedExecutionException when too many wait
   */
  Future<?> begin(WebGraphQlRequest request, Answers answers) {
    return threads.submit(
        new DelegatingSecurityContextRunnable(
            () -> {
              if (!answers.isDisposed()) {
                answers.take(() -> graphQl.handleRequest(request));
              }
            }));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

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

  private static final int THREADS = 64;

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
   * @param done run when the answer is there, the stream of answers has begun, or nobody wants it
   * @return done when the answer is there, or the stream of answers has begun
   * @throws RejectedExecutionException when too many wait
   */
  Future<?> begin(WebGraphQlRequest request, Answers answers, Runnable done) {
    return threads.submit(
        new DelegatingSecurityContextRunnable(
            () -> {
              try {
                if (!answers.isEnded()) {
                  answers.take(() -> graphQl.handleRequest(request));
                }
              } finally {
                done.run();
              }
            }));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

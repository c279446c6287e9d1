package org.zeren.live;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.zeren.http.Carries;
import org.zeren.http.Offered;
import org.zeren.http.RequestReader;
import org.zeren.http.Unreadable;

/**
 * GraphQL over server-sent events, each operation on a connection of its own. See <a
 * href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">the protocol</a>.
 */
final class EventEndpoint implements Streams, AutoCloseable {

  /** How long an answer may take that comes with the head of its response. */
  private static final Duration AT_ONCE = Duration.ofMillis(250);

  private final Operations operations;
  private final RequestReader reader;
  private final LiveProperties properties;
  private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService tending;
  private volatile boolean ended;

  EventEndpoint(Operations operations, RequestReader reader, LiveProperties properties) {
    this.operations = operations;
    this.reader = reader;
    this.properties = properties;
    CustomizableThreadFactory threads = new CustomizableThreadFactory("zeren-events-tend-");
    threads.setDaemon(true);
    this.tending = Executors.newSingleThreadScheduledExecutor(threads);
    long heartbeat = properties.heartbeat().toMillis();
    tending.scheduleWithFixedDelay(
        TaskUtils.decorateTaskWithErrorHandler(
            () -> streams.forEach(EventStream::tend),
            TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER,
            true),
        heartbeat,
        heartbeat,
        TimeUnit.MILLISECONDS);
  }

  /** Whether a request asks for events rather than for one answer. */
  static boolean isFor(ServerRequest request) {
    return Offered.isForEvents(request.headers().header("Accept"));
  }

  ServerResponse handle(ServerRequest request) throws IOException {
    RequestReader.Operation operation;
    try {
      operation = operation(request);
    } catch (Unreadable e) {
      return ServerResponse.status(e.error().status())
          .contentType(MediaType.APPLICATION_JSON)
          .header("Cache-Control", "no-store")
          .body(Messages.json(e.error().body()));
    }
    WebGraphQlRequest web =
        new WebGraphQlRequest(
            request.uri(),
            request.headers().asHttpHeaders(),
            null,
            request.remoteAddress().orElse(null),
            new HashMap<>(),
            operation.asRequest(),
            UUID.randomUUID().toString(),
            LocaleContextHolder.getLocale());
    Carries.stream(request.method().equals(HttpMethod.POST)).hold(web);
    if (ended || streams.size() >= properties.subscribers()) {
      return tooMany();
    }
    EventStream stream = new EventStream(streams::remove, properties.heartbeat());
    streams.add(stream);
    try {
      waitAMoment(operations.begin(web, stream.answers(), () -> {}));
    } catch (RejectedExecutionException e) {
      stream.breakOff();
      return tooMany();
    }
    return new EventResponse(stream);
  }

  /** What takes longer is answered after the head of the response. */
  private static void waitAMoment(Future<?> begun) {
    try {
      begun.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // The stream tells of it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ServerResponse tooMany() {
    return ServerResponse.status(503)
        .header("Retry-After", "10")
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            Messages.json(
                Map.of(
                    "errors",
                    Messages.error(
                        "TOO_MANY_SUBSCRIPTIONS", "There are too many streams; try later."))));
  }

  private RequestReader.Operation operation(ServerRequest request) throws IOException {
    RequestReader.Asked asked;
    if (request.method().equals(HttpMethod.GET)) {
      asked = reader.parameters(parameters(request));
    } else {
      RequestReader.requireJson(request.headers().firstHeader("Content-Type"));
      HttpServletRequest servlet = request.servletRequest();
      asked = reader.body(servlet.getInputStream().readAllBytes());
    }
    if (asked.batched()) {
      throw new Unreadable(400, "BATCH_REFUSED", "A stream answers one operation.");
    }
    return asked.operations().get(0);
  }

  private static MultiValueMap<String, String> parameters(ServerRequest request) {
    try {
      return request.params();
    } catch (IllegalStateException e) {
      throw new Unreadable(400, "INVALID_REQUEST", "The parameters are not encoded UTF-8.");
    }
  }

  /** How many streams are open. */
  int open() {
    return streams.size();
  }

  @Override
  public void begin() {
    ended = false;
  }

  /** Breaks every stream off, so that clients come again. */
  @Override
  public void end() {
    ended = true;
    streams.forEach(EventStream::breakOff);
  }

  @Override
  public void close() {
    end();
    tending.shutdownNow();
  }
}

package org.zeren.live;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.web.socket.CloseStatus;
import org.zeren.access.Authenticator;
import org.zeren.access.Refused;
import org.zeren.http.Carries;
import org.zeren.http.RequestReader;
import org.zeren.http.Unreadable;

/**
 * One WebSocket from its handshake to its end, in the protocol <a
 * href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">graphql-transport-ws</a>.
 */
final class Socket {

  private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

  /** Out of turn: clients do not come again. */
  private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");

  /** A token that does not hold: clients come again, with a new one. */
  private static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");

  private static final CloseStatus TIMED_OUT =
      new CloseStatus(4408, "Connection initialisation timeout");
  private static final CloseStatus TWICE =
      new CloseStatus(4429, "Too many initialisation requests");
  private static final CloseStatus TOO_MANY = CloseStatus.SERVICE_OVERLOAD;
  private static final CloseStatus TOO_LONG_AN_ID = new CloseStatus(4400, "Too long an id");
  private static final CloseStatus SILENT = new CloseStatus(4499, "No answer to ping");
  private static final int LONGEST_ID = 200;
  private static final int MOST_OPERATIONS = 256;
  private static final int AT_A_TIME = 2;

  /** What a connection needs of the application. */
  record Surroundings(
      Operations operations,
      RequestReader reader,
      Authenticator authenticator,
      Places places,
      LiveProperties properties,
      Clock clock) {}

  private final SocketLine line;
  private final Surroundings around;
  private final Bucket messages;
  private final Map<String, Answers> operations = new ConcurrentHashMap<>();
  private final Turns turns = new Turns(AT_A_TIME);
  private final long opened = System.nanoTime();
  private volatile long heard = opened;
  private volatile Authenticator.@Nullable Session session;
  private @Nullable String holder;
  private boolean closed;

  Socket(SocketLine line, Surroundings around) {
    this.line = line;
    this.around = around;
    int most = around.properties().messages();
    this.messages =
        Bucket.builder()
            .addLimit(it -> it.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
            .build();
  }

  void receive(String text) {
    heard = System.nanoTime();
    if (!messages.tryConsume(1)) {
      line.close(TOO_MANY);
      return;
    }
    Map<?, ?> message = Messages.read(text);
    Object type = message == null ? null : message.get("type");
    if (message == null || !(type instanceof String name)) {
      line.close(INVALID);
      return;
    }
    switch (name) {
      case "connection_init" -> init(message.get("payload"));
      case "ping" -> line.send(Messages.of("pong", null, null));
      case "pong" -> {}
      case "subscribe" -> subscribe(message);
      case "complete" -> cancel(message.get("id"));
      default -> line.close(INVALID);
    }
  }

  private void init(@Nullable Object payload) {
    if (session != null) {
      line.close(TWICE);
      return;
    }
    Authenticator.Session of;
    try {
      of = around.authenticator().authenticate(Token.in(payload, line.info().getHeaders()));
    } catch (Refused e) {
      line.close(FORBIDDEN);
      return;
    }
    String taking = Origin.of(line.info().getRemoteAddress()).holder(of.caller());
    if (!hold(taking)) {
      line.close(TOO_MANY);
      return;
    }
    session = of;
    line.send(Messages.of("connection_ack", null, null));
  }

  private synchronized boolean hold(String taking) {
    if (closed || !around.places().take(taking)) {
      return false;
    }
    holder = taking;
    return true;
  }

  private void subscribe(Map<?, ?> message) {
    Authenticator.Session by = session;
    if (by == null) {
      line.close(UNAUTHORIZED);
    } else if (by.isOver(around.clock().instant())) {
      line.close(FORBIDDEN);
    } else if (!(message.get("id") instanceof String id) || id.isEmpty()) {
      line.close(INVALID);
    } else if (id.length() > LONGEST_ID) {
      line.close(TOO_LONG_AN_ID);
    } else if (operations.containsKey(id)) {
      line.close(new CloseStatus(4409, "Subscriber for this id already exists"));
    } else if (operations.size() >= MOST_OPERATIONS) {
      line.send(
          Messages.of(
              "error", id, Messages.error("OVERLOADED", "Too many operations at once; end some.")));
    } else {
      carryOut(id, message.get("payload"), by);
    }
  }

  private void carryOut(String id, @Nullable Object payload, Authenticator.Session by) {
    RequestReader.Operation operation;
    try {
      operation = around.reader().operation(payload);
    } catch (Unreadable e) {
      line.send(Messages.of("error", id, e.error().body().get("errors")));
      return;
    }
    Map<String, Object> body = new HashMap<>();
    body.put("query", operation.document());
    body.put("operationName", operation.operationName());
    body.put("variables", operation.variables());
    body.put("extensions", operation.extensions());
    WebSocketGraphQlRequest request =
        new WebSocketGraphQlRequest(
            line.info().getUri(),
            line.info().getHeaders(),
            null,
            line.info().getRemoteAddress(),
            line.info().getAttributes(),
            body,
            id,
            null,
            line.info());
    request.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(by::putInto).build());
    Carries.stream(true).hold(request);
    Operation operationOf = new Operation(id);
    operations.put(id, operationOf.answers);
    turns.take(() -> begin(request, operationOf));
    if (isClosed()) {
      operationOf.answers.end();
    }
  }

  private void begin(WebSocketGraphQlRequest request, Operation operation) {
    try {
      around.operations().begin(request, operation.answers, turns::done);
    } catch (RejectedExecutionException e) {
      operation.failed(Messages.error("OVERLOADED", "The server is busy; try again."));
      turns.done();
    }
  }

  private void cancel(@Nullable Object id) {
    Answers answers = id instanceof String text ? operations.remove(text) : null;
    if (answers != null) {
      answers.end();
    }
  }

  /** Looks after the connection: tries whether the other side is there, and whether it may be. */
  void tend() {
    Authenticator.Session by = session;
    long now = System.nanoTime();
    if (by == null && now - opened > around.properties().initTimeout().toNanos()) {
      line.close(TIMED_OUT);
    } else if (now - heard > around.properties().heartbeat().toNanos() * 2) {
      line.close(SILENT);
    } else if (by != null && by.isOver(around.clock().instant())) {
      line.close(FORBIDDEN);
    }
  }

  void ping() {
    if (session != null) {
      line.send(Messages.of("ping", null, null));
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Ends all that goes on over it, once it is closed. */
  void closed() {
    String held;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      held = holder;
    }
    line.drop();
    List.copyOf(operations.values()).forEach(Answers::end);
    operations.clear();
    if (held != null) {
      around.places().leave(held);
    }
  }

  /** One operation on this connection; what comes after its sender has completed it is left out. */
  private final class Operation implements Answers.Target {

    private final String id;
    private final Answers answers = new Answers(this);

    Operation(String id) {
      this.id = id;
    }

    @Override
    public void began() {}

    @Override
    public void next(Map<String, Object> answer, Runnable sent) {
      if (operations.get(id) == answers) {
        line.send(Messages.of("next", id, answer), sent);
      }
    }

    @Override
    public void failed(List<Map<String, Object>> errors) {
      if (operations.remove(id, answers)) {
        line.send(Messages.of("error", id, errors));
      }
    }

    /** Where the token has expired the whole connection ends, so that its sender renews it. */
    @Override
    public void broke(List<Map<String, Object>> errors) {
      if (session != null && session.isOver(around.clock().instant())) {
        line.close(FORBIDDEN);
      } else {
        failed(errors);
      }
    }

    @Override
    public void complete() {
      if (operations.remove(id, answers)) {
        line.send(Messages.of("complete", id, null));
      }
    }
  }
}

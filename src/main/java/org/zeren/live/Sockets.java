package org.zeren.live;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.scheduling.support.TaskUtils;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** All WebSockets of this instance. */
final class Sockets extends TextWebSocketHandler
    implements SubProtocolCapable, Streams, AutoCloseable {

  private static final String PROTOCOL = "graphql-transport-ws";

  private final Socket.Surroundings around;
  private final int largest;
  private final Map<String, Socket> sockets = new ConcurrentHashMap<>();
  private final Map<String, SocketLine> lines = new ConcurrentHashMap<>();
  private volatile ExecutorService closing = closers();
  private volatile boolean ended;
  private final ScheduledExecutorService tending =
      Executors.newSingleThreadScheduledExecutor(threads("zeren-socket-tend-"));

  /** largest: how many bytes a message may have. */
  Sockets(Socket.Surroundings around, int largest) {
    this.around = around;
    this.largest = largest;
    long heartbeat = around.properties().heartbeat().toMillis();
    tending.scheduleWithFixedDelay(
        TaskUtils.decorateTaskWithErrorHandler(
            () -> sockets.values().forEach(Socket::tend),
            TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER,
            true),
        500,
        500,
        TimeUnit.MILLISECONDS);
    tending.scheduleWithFixedDelay(
        TaskUtils.decorateTaskWithErrorHandler(
            () -> sockets.values().forEach(Socket::ping),
            TaskUtils.LOG_AND_SUPPRESS_ERROR_HANDLER,
            true),
        heartbeat,
        heartbeat,
        TimeUnit.MILLISECONDS);
  }

  private static ExecutorService closers() {
    return Executors.newCachedThreadPool(threads("zeren-socket-close-"));
  }

  private static CustomizableThreadFactory threads(String name) {
    CustomizableThreadFactory threads = new CustomizableThreadFactory(name);
    threads.setDaemon(true);
    return threads;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of(PROTOCOL);
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
      session.close(new CloseStatus(4406, "Subprotocol not acceptable"));
      return;
    }
    session.setTextMessageSizeLimit(largest);
    session.setBinaryMessageSizeLimit(1);
    RemoteEndpoint.Async remote = remote(session);
    remote.setSendTimeout(around.properties().heartbeat().toMillis());
    SocketLine line = new SocketLine(session, remote, closing);
    if (sockets.size() >= around.properties().subscribers()) {
      line.close(CloseStatus.SERVICE_OVERLOAD);
      return;
    }
    if (ended) {
      line.close(CloseStatus.GOING_AWAY);
      return;
    }
    lines.put(session.getId(), line);
    sockets.put(session.getId(), new Socket(line, around));
  }

  private static RemoteEndpoint.Async remote(WebSocketSession session) {
    Session socket =
        session instanceof NativeWebSocketSession given
            ? given.getNativeSession(Session.class)
            : null;
    if (socket == null) {
      throw new IllegalStateException("Not a WebSocket of the servlet container: " + session);
    }
    return socket.getAsyncRemote();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Socket socket = sockets.get(session.getId());
    if (socket != null) {
      socket.receive(message.getPayload());
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable failure) {
    forget(session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    forget(session);
  }

  private void forget(WebSocketSession session) {
    lines.remove(session.getId());
    Socket socket = sockets.remove(session.getId());
    if (socket != null) {
      socket.closed();
    }
  }

  /** How many there are. */
  int open() {
    return sockets.size();
  }

  @Override
  public void begin() {
    ended = false;
  }

  /** Tells every client that the server goes away, and waits a while for it to have heard. */
  @Override
  public void end() {
    ended = true;
    ExecutorService ending = closing;
    closing = closers();
    lines.values().forEach(line -> line.close(CloseStatus.GOING_AWAY));
    ending.shutdown();
    try {
      ending.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end();
    tending.shutdownNow();
    closing.shutdown();
  }
}

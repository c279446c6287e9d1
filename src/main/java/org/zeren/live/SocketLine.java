package org.zeren.live;

import jakarta.websocket.RemoteEndpoint;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** Sends the messages of one WebSocket one after the other, without a thread that waits for it. */
final class SocketLine {

  private static final Logger log = LoggerFactory.getLogger(SocketLine.class);

  /** More wait only when the other side asks for answers and does not read them. */
  private static final int MOST = 256;

  private final WebSocketSession session;
  private final RemoteEndpoint.Async remote;
  private final Executor closing;
  private final Deque<Message> waiting = new ArrayDeque<>();
  private boolean sending;
  private boolean over;

  private record Message(String text, Runnable sent) {}

  /**
   * @param remote sends within the time that it is set to
   * @param closing whose threads wait for the other side when the connection is closed
   */
  SocketLine(WebSocketSession session, RemoteEndpoint.Async remote, Executor closing) {
    this.session = session;
    this.remote = remote;
    this.closing = closing;
  }

  WebSocketSessionInfo info() {
    return new SocketInfo(session);
  }

  void send(String text) {
    send(text, () -> {});
  }

  /** Runs what is given when the message is sent; closes the connection when it cannot be. */
  void send(String text, Runnable sent) {
    boolean full;
    synchronized (this) {
      full = waiting.size() >= MOST;
      if (over || (!full && !add(new Message(text, sent)))) {
        return;
      }
    }
    if (full) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
    } else {
      sendNext();
    }
  }

  /** Whether it is the first one that waits, and nothing is being sent. */
  private boolean add(Message message) {
    waiting.add(message);
    boolean first = !sending;
    sending = true;
    return first;
  }

  private void sendNext() {
    Message message = next();
    if (message == null) {
      return;
    }
    try {
      remote.sendText(
          message.text(),
          result -> {
            if (result.isOK()) {
              message.sent().run();
              sendNext();
            } else {
              close(CloseStatus.SESSION_NOT_RELIABLE);
            }
          });
    } catch (RuntimeException e) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  private synchronized @Nullable Message next() {
    Message message = over ? null : waiting.poll();
    sending = message != null;
    return message;
  }

  /** Closes the connection; nothing is sent any more. */
  void close(CloseStatus status) {
    if (!drop()) {
      return;
    }
    try {
      closing.execute(() -> closeNow(status));
    } catch (RejectedExecutionException e) {
      closeNow(status);
    }
  }

  private void closeNow(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException | IllegalStateException e) {
      log.debug("A WebSocket could not be closed in good order", e);
    }
  }

  /** Forgets what waits to be sent; whether the connection was open until now. */
  synchronized boolean drop() {
    boolean open = !over;
    over = true;
    waiting.clear();
    return open;
  }
}

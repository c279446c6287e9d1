package org.zeren.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket in which every message of graphql-transport-ws is sent and read by hand. */
final class SocketClient implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final BlockingQueue<Map<?, ?>> received = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private final boolean answersPings;
  private WebSocket socket;

  private SocketClient(boolean answersPings) {
    this.answersPings = answersPings;
  }

  static SocketClient open(int port) {
    return open(port, true, "graphql-transport-ws");
  }

  static SocketClient open(int port, boolean answersPings, String protocol) {
    return open(port, answersPings, protocol, HttpClient.newHttpClient().newWebSocketBuilder());
  }

  /** With that header in its handshake. */
  static SocketClient open(int port, String header, String value) {
    return open(
        port,
        true,
        "graphql-transport-ws",
        HttpClient.newHttpClient().newWebSocketBuilder().header(header, value));
  }

  private static SocketClient open(
      int port, boolean answersPings, String protocol, WebSocket.Builder handshake) {
    SocketClient client = new SocketClient(answersPings);
    client.socket =
        handshake
            .subprotocols(protocol)
            .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), client)
            .join();
    return client;
  }

  /** One that has been let in, without a token. */
  static SocketClient ready(int port) {
    return open(port).init(Map.of());
  }

  SocketClient init(Map<String, ?> payload) {
    send(Map.of("type", "connection_init", "payload", payload));
    assertThat(next().get("type")).isEqualTo("connection_ack");
    return this;
  }

  SocketClient subscribe(String id, String document) {
    send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
    return this;
  }

  void send(Object message) {
    socket
        .sendText(message instanceof String it ? it : JSON.writeValueAsString(message), true)
        .join();
  }

  /** The next message that is no ping. */
  Map<?, ?> next() {
    Map<?, ?> message = next(10_000);
    assertThat(message).as("a message within ten seconds").isNotNull();
    return message;
  }

  /** As above, or null when none comes in that time. */
  Map<?, ?> next(long milliseconds) {
    try {
      return received.poll(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The code that the server closes it with. */
  int closed() {
    return closed.orTimeout(15, TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      Map<?, ?> message = JSON.readValue(text.toString(), Map.class);
      text.setLength(0);
      if ("ping".equals(message.get("type"))) {
        if (answersPings) {
          from.sendText("{\"type\":\"pong\"}", true);
        }
      } else {
        received.add(message);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete(-1);
  }

  @Override
  public void close() {
    socket.abort();
  }
}

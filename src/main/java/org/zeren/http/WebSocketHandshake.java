package org.zeren.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The request that opens a WebSocket. Browsers cannot send a token with it: it comes in the first
 * message, so the handshake itself is open to everybody and must never be answered with data.
 */
public final class WebSocketHandshake {

  private WebSocketHandshake() {}

  /** Whether the request asks for a WebSocket on GraphQL's address. */
  public static boolean isAskedFor(HttpServletRequest request) {
    return request.getRequestURI().equals("/graphql")
        && "GET".equals(request.getMethod())
        && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
  }
}

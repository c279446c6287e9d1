package org.zeren.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Finds what is answered once before anything else is looked at; what asks for a stream of events
 * or a WebSocket is left to others.
 */
final class GraphQlMapping implements HandlerMapping, Ordered {

  private final String path;
  private final GraphQlEndpoint endpoint;

  GraphQlMapping(String path, GraphQlEndpoint endpoint) {
    this.path = path;
    this.endpoint = endpoint;
  }

  @Override
  public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
    return isGraphQl(request)
            && !Offered.isForEvents(Collections.list(request.getHeaders("Accept")))
            && !WebSocketHandshake.isAskedFor(request)
        ? new HandlerExecutionChain(endpoint)
        : null;
  }

  private boolean isGraphQl(HttpServletRequest request) {
    String method = request.getMethod();
    return request.getRequestURI().equals(request.getContextPath() + path)
        && (method.equals("POST") || method.equals("GET"));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}

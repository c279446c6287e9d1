package org.zeren.live;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.WebUtils;
import org.zeren.http.HttpError;

/**
 * Lets in WebSockets of the server's own pages, of those origins, and of whatever is no page:
 * browsers do not ask first, so a page of another site could read what its visitor may read.
 */
record SameOrigin(List<String> others) implements HandshakeInterceptor {

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes)
      throws IOException {
    if (WebUtils.isSameOrigin(request) || WebUtils.isValidOrigin(request, others)) {
      return true;
    }
    if (response instanceof ServletServerHttpResponse servlet) {
      new HttpError(403, "FORBIDDEN", "Pages of this origin are not let in.")
          .writeTo(servlet.getServletResponse());
    }
    return false;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}
}

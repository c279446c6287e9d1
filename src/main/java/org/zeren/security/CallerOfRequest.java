package org.zeren.security;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.zeren.access.Authenticator.Session;
import org.zeren.access.Caller;
import reactor.core.publisher.Mono;

/** Tells GraphQL who asks. Over WebSocket, whoever keeps the connection does. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CallerOfRequest implements WebGraphQlInterceptor {

  private final TokenCallers callers;

  CallerOfRequest(TokenCallers callers) {
    this.callers = callers;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (!(request instanceof WebSocketGraphQlRequest)) {
      Session session = session();
      request.configureExecutionInput(
          (input, builder) -> builder.graphQLContext(session::putInto).build());
    }
    return chain.next(request);
  }

  private Session session() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Jwt token
        ? new Session(callers.of(token), token.getExpiresAt())
        : new Session(Caller.anonymous(), null);
  }
}

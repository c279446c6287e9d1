package org.zeren.live;

import graphql.GraphQLContext;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.zeren.access.Caller;
import reactor.core.publisher.Mono;

/**
 * Where a request comes from, put into its context.
 *
 * @param address the address it was sent from
 */
record Origin(String address) {

  static Origin of(@Nullable InetSocketAddress address) {
    return new Origin(address == null ? "" : address.getHostString());
  }

  /** Whose places it takes: the caller's, or the address's where the caller has no name. */
  static String holder(GraphQLContext request) {
    return request.getOrDefault(Origin.class, new Origin("")).holder(Caller.of(request));
  }

  String holder(Caller caller) {
    return caller.equals(Caller.anonymous()) ? "address " + address : "caller " + caller.name();
  }

  /** Notes it for every request. */
  static final class Noting implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
      Origin origin = of(request.getRemoteAddress());
      request.configureExecutionInput(
          (input, builder) ->
              builder.graphQLContext(context -> context.put(Origin.class, origin)).build());
      return chain.next(request);
    }
  }
}

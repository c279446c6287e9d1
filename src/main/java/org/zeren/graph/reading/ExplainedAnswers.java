package org.zeren.graph.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import reactor.core.publisher.Mono;

/**
 * Answers {@code extensions.explain: true} in a request, or the header {@value #HEADER}, with the
 * statements behind the answer, their database hits and times, where the server allows it or the
 * caller is an ADMIN.
 */
final class ExplainedAnswers implements WebGraphQlInterceptor {

  static final String HEADER = "X-Zeren-Explain";

  private static final String EXPLAIN = "explain";

  private final boolean allowed;

  ExplainedAnswers(boolean allowed) {
    this.allowed = allowed;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (!isAskedFor(request)) {
      return chain.next(request);
    }
    StatementLog log = new StatementLog();
    AtomicBoolean granted = new AtomicBoolean(allowed);
    request.configureExecutionInput(
        (input, builder) -> {
          if (Caller.of(input.getGraphQLContext()).is(Role.ADMIN)) {
            granted.set(true);
          }
          return granted.get()
              ? builder.graphQLContext(context -> context.put(StatementLog.class, log)).build()
              : input;
        });
    return chain
        .next(request)
        .map(
            response -> with(response, granted.get() ? log.explained() : Map.of("allowed", false)));
  }

  private static boolean isAskedFor(WebGraphQlRequest request) {
    return Boolean.TRUE.equals(request.getExtensions().get(EXPLAIN))
        || "true".equalsIgnoreCase(request.getHeaders().getFirst(HEADER));
  }

  private static WebGraphQlResponse with(WebGraphQlResponse response, Map<String, Object> entry) {
    Map<Object, Object> extensions = new HashMap<>(response.getExtensions());
    extensions.put(EXPLAIN, entry);
    return response.transform(builder -> builder.extensions(extensions));
  }
}

package org.zeren.graph;

import java.util.HashMap;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Answers {@code extensions.explain: true} in a request, or the header {@value #HEADER}, with the
 * statements behind the answer, their database hits and times, where the server allows it.
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
    if (!allowed) {
      return chain.next(request).map(response -> with(response, Map.of("allowed", false)));
    }
    StatementLog log = new StatementLog();
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(StatementLog.class, log)).build());
    return chain.next(request).map(response -> with(response, log.explained()));
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

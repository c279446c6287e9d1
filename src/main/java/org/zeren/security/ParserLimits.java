package org.zeren.security;

import graphql.parser.ParserOptions;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Has the parser stop at a document that is too long, instead of reading it to its end. */
@Order(0)
final class ParserLimits implements WebGraphQlInterceptor {

  private static final int DEEPEST = 300;

  private final ParserOptions options;

  ParserLimits(LimitsProperties limits) {
    this.options =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                options ->
                    options
                        .maxCharacters(limits.documentCharacters())
                        .maxTokens(limits.documentTokens())
                        .maxWhitespaceTokens(limits.documentCharacters())
                        .maxRuleDepth(DEEPEST));
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(ParserOptions.class, options)).build());
    return chain.next(request);
  }
}

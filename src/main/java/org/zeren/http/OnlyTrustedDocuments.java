package org.zeren.http;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses documents that are not registered, over whatever transport, where only those count. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OnlyTrustedDocuments implements WebGraphQlInterceptor {

  private final TrustedDocuments documents;

  OnlyTrustedDocuments(TrustedDocuments documents) {
    this.documents = documents;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    if (documents.accepts(request.getDocument())) {
      return chain.next(request);
    }
    ExecutionResult refused =
        ExecutionResult.newExecutionResult()
            .addError(
                GraphqlErrorBuilder.newError()
                    .errorType(ErrorType.FORBIDDEN)
                    .message("Only registered documents are carried out here.")
                    .extensions(Map.of("code", "DOCUMENT_NOT_TRUSTED"))
                    .build())
            .build();
    return Mono.just(
        new WebGraphQlResponse(
            new DefaultExecutionGraphQlResponse(request.toExecutionInput(), refused)));
  }
}

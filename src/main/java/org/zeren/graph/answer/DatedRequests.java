package org.zeren.graph.answer;

import graphql.ExecutionResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.zeren.graph.BadRequest;
import reactor.core.publisher.Mono;

/**
 * A request may say for its whole answer which date it is for: in {@code extensions.asOf} or in the
 * header {@value #HEADER}. A field's own argument wins.
 */
public final class DatedRequests implements WebGraphQlInterceptor {

  /** The day that a request is about, in its context; absent where it names none. */
  public static final String DAY = DatedRequests.class.getName();

  static final String HEADER = "X-Zeren-As-Of";

  private static final String EXTENSION = "asOf";

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    LocalDate day;
    try {
      day = day(request);
    } catch (BadRequest e) {
      return Mono.just(refused(request, e));
    }
    if (day != null) {
      request.configureExecutionInput(
          (input, builder) -> builder.graphQLContext(context -> context.put(DAY, day)).build());
    }
    return chain.next(request);
  }

  private static @Nullable LocalDate day(WebGraphQlRequest request) {
    LocalDate day = null;
    for (Object named :
        new Object[] {
          request.getExtensions().get(EXTENSION), request.getHeaders().getFirst(HEADER)
        }) {
      if (named != null) {
        LocalDate other = date(named);
        if (day != null && !day.equals(other)) {
          throw new BadRequest(
              "INVALID_ARGUMENT",
              "The request names two dates: extensions.asOf is %s, the header %s is %s."
                  .formatted(day, HEADER, other));
        }
        day = other;
      }
    }
    return day;
  }

  private static LocalDate date(Object named) {
    LocalDate date = DateCoercing.parse(named);
    if (date == null) {
      throw new BadRequest("INVALID_ARGUMENT", "The date of a request reads like 2023-06-01.");
    }
    return date;
  }

  private static WebGraphQlResponse refused(WebGraphQlRequest request, BadRequest reason) {
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResult.newExecutionResult().addError(reason.toError()).build()));
  }
}

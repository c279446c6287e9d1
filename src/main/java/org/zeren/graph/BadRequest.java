package org.zeren.graph;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** A request that its sender can mend: a stable code and a sentence that says how. */
public final class BadRequest extends RuntimeException {

  private final String code;

  /** The code stands in {@code extensions.code} of the error, the message is shown as it is. */
  public BadRequest(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** What clients may tell errors apart by. */
  public String code() {
    return code;
  }

  /** The error of a request that is refused as a whole. */
  public GraphQLError toError() {
    return GraphqlErrorBuilder.newError()
        .message("%s", getMessage())
        .errorType(ErrorType.BAD_REQUEST)
        .extensions(Map.of("code", code))
        .build();
  }
}

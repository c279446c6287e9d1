package org.zeren.graph;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** An operation that the server does not carry out, refused before anything is read. */
public final class RefusedOperation extends AbortExecutionException {

  private final transient Map<String, Object> extensions;

  /** The code stands in {@code extensions.code} of the error, the message is shown as it is. */
  public RefusedOperation(String code, String message) {
    super(message);
    this.extensions = Map.of("code", code);
  }

  @Override
  public Map<String, Object> getExtensions() {
    return extensions;
  }
}

package org.zeren.security;

import graphql.execution.AbortExecutionException;
import java.util.Map;

/** A request that asks for more than the server allows, refused before anything is read. */
final class LimitExceeded extends AbortExecutionException {

  private final transient Map<String, Object> extensions;

  LimitExceeded(String code, String message) {
    super(message);
    this.extensions = Map.of("code", code);
  }

  @Override
  public Map<String, Object> getExtensions() {
    return extensions;
  }
}

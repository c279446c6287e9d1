package org.zeren.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zeren.access.Role;

/** Tokens that the application under test accepts. */
public final class TokensForTests {

  private TokensForTests() {}

  /** The value of an Authorization header; the agency is null for a caller that speaks for none. */
  public static String bearer(
      ApplicationContext application, String subject, @Nullable String agencyId, Role... roles) {
    return "Bearer "
        + application.getBean(DevelopmentIssuer.class).token(subject, List.of(roles), agencyId);
  }
}

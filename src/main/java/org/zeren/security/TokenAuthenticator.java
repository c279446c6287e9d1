package org.zeren.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.zeren.access.Authenticator;
import org.zeren.access.Caller;
import org.zeren.access.Refused;

/** The same checks that requests go through. */
final class TokenAuthenticator implements Authenticator {

  private final JwtDecoder decoder;
  private final TokenCallers callers;
  private final AccessMode mode;

  TokenAuthenticator(JwtDecoder decoder, TokenCallers callers, AccessMode mode) {
    this.decoder = decoder;
    this.callers = callers;
    this.mode = mode;
  }

  @Override
  public Session authenticate(@Nullable String token) {
    if (token == null) {
      if (mode.anonymousReading()) {
        return new Session(Caller.anonymous(), null);
      }
      throw Refused.unauthenticated();
    }
    Jwt checked;
    try {
      checked = decoder.decode(token);
    } catch (JwtException e) {
      throw Refused.unauthenticated();
    }
    Caller caller = callers.of(checked);
    if (caller.roles().isEmpty() && !mode.anonymousReading()) {
      throw Refused.forbidden();
    }
    return new Session(caller, checked.getExpiresAt());
  }
}

package org.zeren.security;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How callers are known, worked out from what is configured.
 *
 * @param identityProvider whether an issuer, a key set or a key is configured
 * @param developmentTokens whether the server signs tokens itself
 * @param anonymousReading whether reading needs no token
 */
record AccessMode(boolean identityProvider, boolean developmentTokens, boolean anonymousReading) {

  /** The embedded default run is open to everybody on it; anything else has to be told so. */
  static AccessMode of(
      AccessProperties properties, boolean identityProvider, @Nullable String databaseUri) {
    boolean embedded = !StringUtils.hasText(databaseUri);
    boolean development =
        !identityProvider
            && (properties.developmentTokens() == null ? embedded : properties.developmentTokens());
    boolean anonymous =
        properties.anonymousReading() == null
            ? development && embedded
            : properties.anonymousReading();
    return new AccessMode(identityProvider, development, anonymous);
  }

  /** Whether nobody can ever be let in. */
  boolean isClosed() {
    return !identityProvider && !developmentTokens && !anonymousReading;
  }
}

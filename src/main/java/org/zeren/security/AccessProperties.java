package org.zeren.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in.
 *
 * @param anonymousReading whether reading needs no token; null: only where development tokens are
 * @param developmentTokens whether the server signs tokens itself and prints them; null: only on
 *     the embedded database, where no issuer and no key is configured
 * @param rolesClaim where tokens hold roles; dots lead into nested claims
 * @param agencyClaim where tokens hold the global id of the caller's agency
 * @param clockSkew how far clocks may differ
 * @param corsOrigins the origins whose pages may call the API; none unless named
 */
@ConfigurationProperties("zeren.security")
record AccessProperties(
    @Nullable Boolean anonymousReading,
    @Nullable Boolean developmentTokens,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("agency_id") String agencyClaim,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue List<String> corsOrigins) {}

package org.zeren.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in.
 *
 * @param anonymousReading whether reading needs no token; when not set, none is needed on the
 *     embedded database where the server signs tokens itself
 * @param developmentTokens whether the server signs tokens itself and prints them; when not set, on
 *     the embedded database only. Where an issuer, a key set or a key is configured it never does
 * @param rolesClaim the claim in which tokens hold roles; dots lead into nested claims
 * @param agencyClaim the claim in which tokens hold the global id of the caller's agency
 * @param clockSkew how far the clocks of issuer and server may differ
 * @param corsOrigins the origins whose pages may call the API
 */
@ConfigurationProperties("zeren.security")
record AccessProperties(
    @Nullable Boolean anonymousReading,
    @Nullable Boolean developmentTokens,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("agency_id") String agencyClaim,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue List<String> corsOrigins) {}

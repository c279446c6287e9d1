package org.zeren.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.zeren.access.Role;

/**
 * Signs tokens with a key that is made at the start and never leaves the process, so that the API
 * can be tried without an identity provider.
 */
final class DevelopmentIssuer {

  static final String NAME = "zeren-development";
  static final String AGENCY = "agency:jl-hrss";

  private static final Logger log = LoggerFactory.getLogger(DevelopmentIssuer.class);
  private static final Duration VALID = Duration.ofHours(1);

  private final ECKey key;
  private final JwtEncoder encoder;
  private final String audience;
  private final boolean accepted;

  /** accepted: whether the server takes the tokens; they are printed only then. */
  DevelopmentIssuer(String audience, boolean accepted) {
    this.key = newKey();
    this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    this.audience = audience;
    this.accepted = accepted;
  }

  ECKey key() {
    return key.toPublicJWK();
  }

  /** A token for an hour; the agency is null for one that speaks for none. */
  String token(String subject, List<Role> roles, @Nullable String agencyId) {
    Instant now = Instant.now();
    JwtClaimsSet.Builder claims =
        JwtClaimsSet.builder()
            .issuer(NAME)
            .subject(subject)
            .audience(List.of(audience))
            .issuedAt(now)
            .expiresAt(now.plus(VALID))
            .claim("roles", roles.stream().map(Role::name).toList());
    if (agencyId != null) {
      claims.claim("agency_id", agencyId);
    }
    JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).type("JWT").build();
    return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
  }

  @EventListener
  void print(WebServerInitializedEvent started) {
    if (!accepted || started.getApplicationContext().getServerNamespace() != null) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      String token = token(name, List.of(role), role == Role.AGENCY ? AGENCY : null);
      lines.append(
          "%n%n%s:%ncurl -s localhost:%d/graphql -H 'Content-Type: application/json' -H 'Authorization: Bearer %s' -d '{\"query\": \"{ overview { measures } }\"}'"
              .formatted(role, started.getWebServer().getPort(), token));
    }
    log.info("For development only, a token of each role, valid for an hour:{}\n", lines);
  }

  /** On a curve: one for RSA takes half a second of the start. */
  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}

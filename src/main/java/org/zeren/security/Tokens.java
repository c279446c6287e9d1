package org.zeren.security;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Makes decoders that accept a token only with an asymmetric signature, for this audience, from
 * this issuer, with a subject, and within its time, which it has to state.
 *
 * @param issuer who has to have issued it; null: whoever holds the key
 * @param audiences it has to be for one of these
 */
record Tokens(@Nullable String issuer, List<String> audiences, Duration clockSkew) {

  private static final Set<SignatureAlgorithm> ASYMMETRIC = Set.of(SignatureAlgorithm.values());

  /** Keys are found through the issuer's discovery document, read at the first token. */
  JwtDecoder byIssuer(String location) {
    JwtDecoder discovered =
        new SupplierJwtDecoder(
            () ->
                checked(
                    NimbusJwtDecoder.withIssuerLocation(location)
                        .jwsAlgorithms(algorithms -> algorithms.addAll(ASYMMETRIC))
                        .validateType(false)
                        .build()));
    return token -> {
      try {
        return discovered.decode(token);
      } catch (JwtDecoderInitializationException e) {
        throw new JwtException("The issuer does not answer", e);
      }
    };
  }

  /** Keys are read from that address when a token names one that is not known yet. */
  JwtDecoder byJwkSet(String uri) {
    return checked(
        NimbusJwtDecoder.withJwkSetUri(uri)
            .jwsAlgorithms(algorithms -> algorithms.addAll(ASYMMETRIC))
            .validateType(false)
            .build());
  }

  JwtDecoder byKey(RSAPublicKey key, SignatureAlgorithm algorithm) {
    return checked(
        NimbusJwtDecoder.withPublicKey(key)
            .signatureAlgorithm(algorithm)
            .validateType(false)
            .build());
  }

  JwtDecoder byKey(ECKey key) {
    return checked(
        NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key)))
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build());
  }

  private JwtDecoder checked(NimbusJwtDecoder decoder) {
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
    JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
    type.setAllowEmpty(true);
    validators.add(type);
    validators.add(new JwtTimestampValidator(clockSkew));
    validators.add(new JwtClaimValidator<>("exp", expiry -> expiry != null));
    validators.add(
        new JwtClaimValidator<String>(
            "sub", subject -> subject != null && !subject.isBlank() && subject.length() <= 200));
    validators.add(
        new JwtClaimValidator<List<String>>(
            "aud", given -> given != null && given.stream().anyMatch(audiences::contains)));
    if (issuer != null) {
      validators.add(new JwtIssuerValidator(issuer));
    }
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
    return decoder;
  }
}

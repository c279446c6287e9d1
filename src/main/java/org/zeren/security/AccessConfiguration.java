package org.zeren.security;

import java.io.IOException;
import java.io.InputStream;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.zeren.StartRefused;
import org.zeren.access.Authenticator;

/** Decides how tokens are checked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessProperties.class, OAuth2ResourceServerProperties.class})
class AccessConfiguration {

  private static final Logger log = LoggerFactory.getLogger(AccessConfiguration.class);
  private static final List<String> AUDIENCE = List.of("zeren");

  @Bean
  AccessMode accessMode(
      AccessProperties access,
      OAuth2ResourceServerProperties oauth,
      @Value("${spring.neo4j.uri:}") String database) {
    OAuth2ResourceServerProperties.Jwt jwt = oauth.getJwt();
    boolean provider =
        jwt.getIssuerUri() != null
            || jwt.getJwkSetUri() != null
            || jwt.getPublicKeyLocation() != null;
    AccessMode mode = AccessMode.of(access, provider, database);
    if (mode.isClosed()) {
      log.warn(
          "Nobody can read or write: configure who issues tokens"
              + " (spring.security.oauth2.resourceserver.jwt.issuer-uri), or switch on"
              + " zeren.security.anonymous-reading.");
    }
    return mode;
  }

  @Bean
  DevelopmentIssuer developmentIssuer(AccessMode mode, OAuth2ResourceServerProperties oauth) {
    return new DevelopmentIssuer(audiences(oauth.getJwt()).get(0), mode.developmentTokens());
  }

  @Bean
  JwtDecoder jwtDecoder(
      AccessMode mode,
      AccessProperties access,
      OAuth2ResourceServerProperties oauth,
      DevelopmentIssuer development) {
    OAuth2ResourceServerProperties.Jwt jwt = oauth.getJwt();
    if (mode.developmentTokens()) {
      return new Tokens(DevelopmentIssuer.NAME, audiences(jwt), access.clockSkew())
          .byKey(development.key());
    }
    Tokens tokens = new Tokens(jwt.getIssuerUri(), audiences(jwt), access.clockSkew());
    if (jwt.getJwkSetUri() != null) {
      return tokens.byJwkSet(jwt.getJwkSetUri());
    }
    if (jwt.getIssuerUri() != null && jwt.getPublicKeyLocation() == null) {
      return tokens.byIssuer(jwt.getIssuerUri());
    }
    if (jwt.getPublicKeyLocation() != null) {
      return tokens.byKey(key(jwt.getPublicKeyLocation()), algorithm(jwt.getJwsAlgorithms()));
    }
    return token -> {
      throw new BadJwtException("No issuer is configured");
    };
  }

  private static List<String> audiences(OAuth2ResourceServerProperties.Jwt jwt) {
    return jwt.getAudiences() == null || jwt.getAudiences().isEmpty()
        ? AUDIENCE
        : jwt.getAudiences();
  }

  private static SignatureAlgorithm algorithm(@Nullable List<String> names) {
    SignatureAlgorithm algorithm =
        names == null || names.size() != 1
            ? SignatureAlgorithm.RS256
            : SignatureAlgorithm.from(names.get(0));
    if (algorithm == null) {
      throw new StartRefused(
          "Tokens cannot be signed with " + names,
          "Mend spring.security.oauth2.resourceserver.jwt.jws-algorithms.");
    }
    return algorithm;
  }

  private static RSAPublicKey key(Resource location) {
    try (InputStream in = location.getInputStream()) {
      RSAPublicKey key = RsaKeyConverters.x509().convert(in);
      if (key != null) {
        return key;
      }
    } catch (IOException | IllegalArgumentException e) {
      log.debug("The key cannot be read", e);
    }
    throw new StartRefused(
        "There is no RSA public key in " + location,
        "Name a PEM file in spring.security.oauth2.resourceserver.jwt.public-key-location.");
  }

  @Bean
  TokenCallers tokenCallers(AccessProperties access) {
    return new TokenCallers(access);
  }

  @Bean
  WebGraphQlInterceptor callerOfRequest(TokenCallers callers) {
    return new CallerOfRequest(callers);
  }

  @Bean
  Authenticator authenticator(JwtDecoder decoder, TokenCallers callers, AccessMode mode) {
    return new TokenAuthenticator(decoder, callers, mode);
  }
}

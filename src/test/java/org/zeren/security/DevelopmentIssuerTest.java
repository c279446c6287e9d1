package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.zeren.access.Role;

/** Its tokens hold where its own key is known, and nowhere else. */
class DevelopmentIssuerTest {

  private static final String AUDIENCE = "zeren";

  private final DevelopmentIssuer issuer = new DevelopmentIssuer(AUDIENCE, true);
  private final JwtDecoder decoder =
      new Tokens(DevelopmentIssuer.NAME, List.of(AUDIENCE), Duration.ZERO).byKey(issuer.key());

  @Test
  void itsOwnTokenHolds() {
    Jwt token = decoder.decode(issuer.token("someone", List.of(Role.VIEWER), null));

    assertThat(token.getSubject()).isEqualTo("someone");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("VIEWER");
    assertThat(token.hasClaim("agency_id")).isFalse();
  }

  @Test
  void oneOfAnotherProcessIsRefused() {
    String other = new DevelopmentIssuer(AUDIENCE, true).token("someone", List.of(), null);

    assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(other));
  }

  @Test
  void oneForAnotherAudienceIsRefused() {
    DevelopmentIssuer elsewhere = new DevelopmentIssuer("other", true);
    JwtDecoder here =
        new Tokens(DevelopmentIssuer.NAME, List.of(AUDIENCE), Duration.ZERO).byKey(elsewhere.key());

    assertThatExceptionOfType(BadJwtException.class)
        .isThrownBy(() -> here.decode(elsewhere.token("someone", List.of(), null)));
  }

  @Test
  void whatIsKnownOfItsKeyCannotSign() {
    assertThat(issuer.key().isPrivate()).isFalse();
  }
}

package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.zeren.access.Caller;
import org.zeren.access.Role;

class TokenCallersTest {

  private static Caller caller(String rolesClaim, Map<String, Object> claims) {
    AccessProperties properties =
        new AccessProperties(
            null, null, rolesClaim, "agency_id", Duration.ofSeconds(30), List.of());
    Jwt token =
        Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject("someone")
            .claims(it -> it.putAll(claims))
            .build();
    return new TokenCallers(properties).of(token);
  }

  @Test
  void rolesMayBeAListOrWordsOfAText() {
    assertThat(caller("roles", Map.of("roles", List.of("SUPERVISOR", "auditor"))).roles())
        .containsExactlyInAnyOrder(Role.SUPERVISOR, Role.AUDITOR);
    assertThat(caller("scope", Map.of("scope", "openid viewer")).roles())
        .containsExactly(Role.VIEWER);
  }

  @Test
  void rolesMayStandInANestedClaim() {
    Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("ADMIN")));

    assertThat(caller("realm_access.roles", claims).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void aClaimWhoseNameHasDotsIsFoundByItsName() {
    assertThat(
            caller("https://a.example/roles", Map.of("https://a.example/roles", List.of("AGENCY")))
                .roles())
        .containsExactly(Role.AGENCY);
  }

  @Test
  void whatIsNoRoleIsPassedOver() {
    assertThat(caller("roles", Map.of("roles", List.of("ROOT", "SUPERVISOR2", ""))).roles())
        .isEmpty();
    assertThat(caller("roles", Map.of("roles", 7)).roles()).isEmpty();
    assertThat(caller("roles", Map.of()).roles()).isEmpty();
  }

  @Test
  void theAgencyIsAGlobalId() {
    assertThat(caller("roles", Map.of("agency_id", "agency:jl-hrss")).agencyId())
        .isEqualTo("agency:jl-hrss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "jl-hrss", "measure:a", "agency:", "agency:a b", "agency:a'", " agency:a"})
  void whatIsNoAgencysIdIsNoAgency(String id) {
    assertThat(caller("roles", Map.of("agency_id", id)).agencyId()).isNull();
  }
}

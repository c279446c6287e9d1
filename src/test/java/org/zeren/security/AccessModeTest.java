package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessModeTest {

  private static AccessMode mode(
      @Nullable Boolean anonymous,
      @Nullable Boolean development,
      boolean provider,
      String database) {
    AccessProperties properties =
        new AccessProperties(
            anonymous, development, "roles", "agency_id", Duration.ofSeconds(30), List.of());
    return AccessMode.of(properties, provider, database);
  }

  @Test
  void theEmbeddedDefaultRunIsOpenAndSignsTokensItself() {
    assertThat(mode(null, null, false, "")).isEqualTo(new AccessMode(false, true, true));
  }

  @Test
  void withADatabaseNobodyIsLetInUnlessToldSo() {
    AccessMode mode = mode(null, null, false, "neo4j://db");

    assertThat(mode).isEqualTo(new AccessMode(false, false, false));
    assertThat(mode.isClosed()).isTrue();
  }

  @Test
  void withAnIssuerTheServerNeverSignsTokensItself() {
    assertThat(mode(null, null, true, "").developmentTokens()).isFalse();
    assertThat(mode(null, true, true, "").developmentTokens()).isFalse();
  }

  @Test
  void anonymousReadingIsOffWithAnIssuerUnlessSwitchedOn() {
    assertThat(mode(null, null, true, "").anonymousReading()).isFalse();
    assertThat(mode(true, null, true, "neo4j://db").anonymousReading()).isTrue();
  }

  @Test
  void bothCanBeSwitchedOffOnTheEmbeddedDatabase() {
    assertThat(mode(false, false, false, "")).isEqualTo(new AccessMode(false, false, false));
  }

  @Test
  void tokensForDevelopmentOnADatabaseDoNotOpenReading() {
    assertThat(mode(null, true, false, "neo4j://db")).isEqualTo(new AccessMode(false, true, false));
  }
}

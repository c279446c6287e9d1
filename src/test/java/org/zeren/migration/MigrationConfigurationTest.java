package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationConfigurationTest {

  @Test
  void sessionsGoToTheConfiguredDatabase() {
    assertThat(selected("health")).isEqualTo("health");
  }

  @Test
  void withoutOneTheyGoToTheServersDefault() {
    assertThat(selected("")).isNull();
  }

  private static String selected(String configured) {
    return new MigrationConfiguration()
        .databaseSelection(configured)
        .getDatabaseSelection()
        .getValue();
  }
}

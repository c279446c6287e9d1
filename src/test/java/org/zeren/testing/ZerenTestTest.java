package org.zeren.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@ZerenTest
class ZerenTestTest {

  @Autowired private Driver driver;
  @Autowired private Environment environment;

  @Test
  void theApplicationTalksToTheSharedDatabase() {
    assertThat(environment.getProperty("spring.neo4j.uri")).isEqualTo(TestDatabase.shared().uri());
    driver.verifyConnectivity();
  }
}

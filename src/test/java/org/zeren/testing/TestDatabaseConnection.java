package org.zeren.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Configures the shared {@link TestDatabase} as the application's own. */
@Order(0)
final class TestDatabaseConnection
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase database = TestDatabase.shared();
    TestPropertyValues.of(
            "spring.neo4j.uri=" + database.uri(),
            "spring.neo4j.authentication.username=" + database.username(),
            "spring.neo4j.authentication.password=" + database.password())
        .applyTo(context);
  }
}

package org.zeren.audit;

import org.neo4j.driver.Session;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zeren.StartRefused;
import org.zeren.migration.MigratedDatabase;

/** With {@code zeren.audit.verify}, the program verifies the chain and ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("zeren.audit.verify")
@EnableConfigurationProperties(AuditProperties.class)
class AuditConfiguration {

  @Bean
  ApplicationRunner auditVerification(
      ConfigurableApplicationContext context,
      MigratedDatabase database,
      AuditProperties properties) {
    ChainVerification chain =
        new ChainVerification(
            source(database), properties.noted().isBlank() ? null : properties.noted().strip());
    return arguments -> {
      System.out.println(report(chain));
      context.close();
    };
  }

  private static ChainVerification.Source source(MigratedDatabase database) {
    return (statement, parameters) -> {
      try (Session session = database.driver().session(database.sessions())) {
        return session.executeRead(tx -> tx.run(statement, parameters).list());
      }
    };
  }

  /**
   * @throws StartRefused that says where the chain is broken, which ends the program with exit code
   *     1
   */
  private static String report(ChainVerification chain) {
    try {
      ChainVerification.Whole whole = chain.verify();
      return whole.lastHash() == null
          ? "The audit chain is empty."
          : "The audit chain is whole: %d entries, the last hash is %s"
              .formatted(whole.entries(), whole.lastHash());
    } catch (BrokenChain broken) {
      throw new StartRefused(
          "The audit chain is broken: " + broken.getMessage() + ".",
          "Compare the database with a backup; nothing in this program changes or removes an entry.");
    }
  }
}

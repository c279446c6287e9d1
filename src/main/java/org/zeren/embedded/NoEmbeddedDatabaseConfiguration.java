package org.zeren.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.zeren.StartRefused;

/**
 * Refuses the start of a build without the in-process Neo4j when no other database is configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnMissingClass(DatabaseStartsFirst.NEO4J)
class NoEmbeddedDatabaseConfiguration {

  @Bean
  Neo4jConnectionDetails missingDatabase() {
    throw new StartRefused(
        "No Neo4j is configured, and this build does not contain the embedded one.",
        "Set spring.neo4j.uri, spring.neo4j.authentication.username and spring.neo4j.authentication.password"
            + " (environment: SPRING_NEO4J_URI, …), or run zeren-standalone.jar.");
  }
}

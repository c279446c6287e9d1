package org.zeren.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Leads Spring Boot's driver to the in-process Neo4j; closing the context closes the driver first,
 * then the database.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseProperties properties) {
    return EmbeddedDatabase.start(properties);
  }

  @Bean
  Neo4jConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
    return new Connection(
        database.uri(), AuthTokens.basic(EmbeddedDatabase.USERNAME, database.password()));
  }

  private record Connection(URI uri, AuthToken authToken) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public AuthToken getAuthToken() {
      return authToken;
    }
  }
}

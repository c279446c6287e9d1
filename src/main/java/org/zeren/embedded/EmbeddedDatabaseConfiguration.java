package org.zeren.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Leads Spring Boot's driver to the in-process Neo4j; closing the context closes the driver first,
 * then the database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(StartingDatabase.class)
class EmbeddedDatabaseConfiguration {

  @Bean
  Neo4jConnectionDetails embeddedDatabaseConnection(StartingDatabase database) {
    return new Connection(database);
  }

  private record Connection(StartingDatabase database) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
      return database.get().uri();
    }

    @Override
    public AuthToken getAuthToken() {
      return AuthTokens.basic(EmbeddedDatabase.USERNAME, database.get().password());
    }
  }
}

package org.zeren.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
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

  private static final String DATABASE = "embeddedDatabase";

  @Bean(DATABASE)
  StartingDatabase startingDatabase(EmbeddedDatabaseProperties properties) {
    return new StartingDatabase(properties);
  }

  /** It takes about as long to start as everything else, and needs nothing of it. */
  @Bean
  static BeanFactoryPostProcessor databaseStartsFirst() {
    return beans -> beans.getBean(DATABASE);
  }

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

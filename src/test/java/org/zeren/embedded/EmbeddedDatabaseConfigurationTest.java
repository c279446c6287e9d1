package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.zeren.StartRefused;

class EmbeddedDatabaseConfigurationTest {

  @TempDir private Path folder;

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withInitializer(new DatabaseStartsFirst())
          .withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
          .withUserConfiguration(
              EmbeddedDatabaseConfiguration.class, NoEmbeddedDatabaseConfiguration.class);

  @Test
  void theDriverOfAnApplicationWithoutUriTalksToTheEmbeddedDatabase() {
    application
        .withPropertyValues("zeren.embedded.directory=" + folder)
        .run(context -> context.getBean(Driver.class).verifyConnectivity());
  }

  @Test
  void aConfiguredUriIsUsedInstead() {
    application
        .withPropertyValues("spring.neo4j.uri=neo4j://elsewhere")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(Driver.class)
                    .doesNotHaveBean(StartingDatabase.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zeren.other=1", "spring.neo4j.uri="})
  void aBuildWithoutTheEmbeddedDatabaseAsksForAUri(String property) {
    application
        .withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
        .withPropertyValues(property)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOfSatisfying(
                        StartRefused.class,
                        e -> assertThat(e.remedy()).contains("spring.neo4j.uri")));
  }

  @Test
  void aBuildWithoutTheEmbeddedDatabaseUsesTheUri() {
    application
        .withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
        .withPropertyValues("spring.neo4j.uri=neo4j://elsewhere")
        .run(context -> assertThat(context).hasNotFailed());
  }
}

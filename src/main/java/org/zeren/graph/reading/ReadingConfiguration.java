package org.zeren.graph.reading;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.ResourceLeakDetector;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.zeren.graph.GraphProperties;
import org.zeren.migration.MigratedDatabase;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class ReadingConfiguration {

  @Bean
  Sessions sessions(MigratedDatabase database, GraphProperties properties) {
    return new Sessions(
        database::driver, database.name(), properties.timeout(), properties.requestTimeout());
  }

  /**
   * Nobody reads the database's notes on statements, such as on labels that no node has yet;
   * writing them took it a seventh of its time for one measure. The driver's usual logging words
   * every message, whole statements among them, before it looks whether anybody wants to read it.
   */
  @Bean
  @SuppressWarnings("deprecation")
  ConfigBuilderCustomizer quiet() {
    return driver ->
        driver
            .withMinimumNotificationSeverity(NotificationSeverity.OFF)
            .withTelemetryDisabled(true)
            .withLogging(Logging.slf4j());
  }

  /**
   * One thread for two processors reads and writes the connections: an answer then comes with
   * others instead of waking a thread of its own, and the database hears of several requests at
   * once too. Netty notes where about one buffer in a hundred was made, which only helps to find
   * leaks; it does so where its own property asks for it.
   */
  @Bean
  ConfigBuilderCustomizer thrifty() {
    if (System.getProperty("io.netty.leakDetection.level") == null) {
      ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return driver -> driver.withEventLoopThreads(Math.max(1, processors / 2));
  }

  /** Leaves the first seconds to whoever waited for the start. */
  @Bean(initMethod = "start")
  PlannedAhead plannedAhead(
      Sessions sessions,
      GraphProperties properties,
      @Value("${spring.neo4j.uri:}") String database,
      @Value("${zeren.embedded.directory:.zeren/neo4j}") Path embedded) {
    Path file = properties.askedBefore();
    if (file == null && database.isBlank()) {
      file = embedded.resolve("asked-before.json");
    }
    return new PlannedAhead(
        sessions, file == null ? null : new AskedBefore(file), Duration.ofSeconds(3));
  }

  @Bean
  GraphReader graphReader(Sessions sessions, PlannedAhead ahead, MeterRegistry meters) {
    return new GraphReader(sessions, ahead, meters);
  }

  @Bean
  WebGraphQlInterceptor bookmarkedAnswers(Sessions sessions) {
    return new BookmarkedAnswers(BookmarkSeal.of(sessions));
  }

  @Bean
  WebGraphQlInterceptor explainedAnswers(
      GraphProperties properties, @Value("${spring.neo4j.uri:}") String database) {
    Boolean explain = properties.explain();
    return new ExplainedAnswers(explain == null ? database.isBlank() : explain);
  }
}

package org.zeren.graph;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.ResourceLeakDetector;
import java.time.Clock;
import java.util.List;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.zeren.migration.MigratedDatabase;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock(GraphProperties properties) {
    return Clock.system(properties.zone());
  }

  @Bean
  Questions questions(Clock clock, GraphProperties properties) {
    return new Questions(clock, properties.dueSoonDays());
  }

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

  @Bean
  GraphReader graphReader(Sessions sessions, MeterRegistry meters) {
    return new GraphReader(sessions, meters);
  }

  @Bean
  WebGraphQlInterceptor bookmarkedAnswers(Sessions sessions) {
    return new BookmarkedAnswers(BookmarkSeal.of(sessions));
  }

  @Bean
  GraphModel graphModel(TypeDefinitionRegistry definitions) {
    return ModelReader.read(definitions);
  }

  @Bean
  GraphRules graphRules(TypeDefinitionRegistry definitions, Questions questions) {
    return DefinedRules.of(definitions, questions);
  }

  @Bean
  TypeDefinitionRegistry schemaDefinitions(ResourcePatternResolver resources) {
    return CompiledSchema.definitions(resources);
  }

  @Bean
  StatementCompiler statementCompiler(GraphModel model, Questions questions) {
    return new StatementCompiler(model, questions);
  }

  @Bean
  NodeReader nodeReader(StatementCompiler compiler, GraphReader reader) {
    return new CompiledNodes(compiler, reader);
  }

  @Bean
  EntryReader entryReader(GraphModel model, StatementCompiler compiler, GraphReader reader) {
    return new CompiledEntries(model, compiler, reader);
  }

  @Bean
  CompiledWiring compiledWiring(GraphModel model, StatementCompiler compiler, GraphReader reader) {
    return new CompiledWiring(model, compiler, reader);
  }

  @Bean
  ParsedDocuments parsedDocuments() {
    return new ParsedDocuments();
  }

  /** Takes the place of Spring Boot's, and leaves to it what it does not answer itself. */
  @Bean
  ExecutionGraphQlService plannedExecution(
      GraphQlSource source,
      BatchLoaderRegistry loaders,
      ParsedDocuments documents,
      CompiledWiring wiring,
      StatementCompiler compiler,
      GraphReader reader) {
    DefaultExecutionGraphQlService general = new DefaultExecutionGraphQlService(source);
    general.addDataLoaderRegistrar(loaders);
    Planner planner = new Planner(source.schema(), wiring.openToAll());
    return new PlannedExecution(general, new Plans(documents, planner), compiler, reader);
  }

  /**
   * Spring Boot's own source would take every connection for one of Spring Data's and wrap each
   * field once more.
   */
  @Bean
  GraphQlSource graphQlSource(
      TypeDefinitionRegistry definitions,
      CompiledWiring wiring,
      ParsedDocuments documents,
      ObjectProvider<RuntimeWiringConfigurer> features,
      ObjectProvider<DataFetcherExceptionResolver> errors,
      ObjectProvider<Instrumentation> instrumentations) {
    List<DataFetcherExceptionResolver> resolvers = errors.orderedStream().toList();
    return GraphQlSource.builder(
            CompiledSchema.make(definitions, wiring, features.orderedStream().toList()))
        .exceptionResolvers(resolvers)
        .subscriptionExceptionResolvers(List.of(GraphErrors.ofStreams()))
        .instrumentation(instrumentations.orderedStream().toList())
        .configureGraphQl(
            graphQl ->
                graphQl
                    .preparsedDocumentProvider(documents)
                    .queryExecutionStrategy(
                        new CompiledExecution(
                            DataFetcherExceptionResolver.createExceptionHandler(resolvers))))
        .build();
  }

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> Scalars.all().forEach(wiring::scalar);
  }

  @Bean
  WebGraphQlInterceptor explainedAnswers(
      GraphProperties properties, @Value("${spring.neo4j.uri:}") String database) {
    Boolean explain = properties.explain();
    return new ExplainedAnswers(explain == null ? database.isBlank() : explain);
  }

  @Bean
  Instrumentation errorCodes() {
    return new ErrorCodes();
  }

  @Bean
  DataFetcherExceptionResolver graphErrors() {
    return new GraphErrors();
  }
}

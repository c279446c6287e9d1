package org.zeren.graph.answer;

import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.statement.StatementCompiler;

@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

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
  DatedRequests datedRequests() {
    return new DatedRequests();
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

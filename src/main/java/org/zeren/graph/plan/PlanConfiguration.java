package org.zeren.graph.plan;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.graph.answer.CompiledWiring;
import org.zeren.graph.answer.ParsedDocuments;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.reading.PlannedAhead;
import org.zeren.graph.statement.StatementCompiler;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

  /** Takes the place of Spring Boot's, and leaves to it what it does not answer itself. */
  @Bean
  ExecutionGraphQlService plannedExecution(
      GraphQlSource source,
      BatchLoaderRegistry loaders,
      ParsedDocuments documents,
      CompiledWiring wiring,
      StatementCompiler compiler,
      GraphReader reader,
      PlannedAhead ahead) {
    DefaultExecutionGraphQlService general = new DefaultExecutionGraphQlService(source);
    general.addDataLoaderRegistrar(loaders);
    Planner planner = new Planner(source.schema(), wiring.openToAll());
    return new PlannedExecution(general, new Plans(documents, planner), compiler, reader, ahead);
  }

  @Bean
  @ConditionalOnWebApplication
  @ConditionalOnBooleanProperty(name = "zeren.graph.first-questions", matchIfMissing = true)
  FirstQuestions firstQuestions(GraphQlSource source, PlannedAhead ahead) {
    return new FirstQuestions(
        source.graphQl(), StandingQuestions.of(source.schema()), ahead, Duration.ofSeconds(25));
  }

  @Bean
  @ConditionalOnBean(FirstQuestions.class)
  ApplicationListener<ApplicationReadyEvent> firstQuestionsAfterTheStart(FirstQuestions questions) {
    return ready -> questions.start();
  }
}

package org.zeren.graph.statement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;

@Configuration(proxyBeanMethods = false)
class StatementConfiguration {

  @Bean
  StatementCompiler statementCompiler(GraphModel model, Questions questions) {
    return new StatementCompiler(model, questions);
  }
}

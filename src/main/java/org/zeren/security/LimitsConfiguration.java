package org.zeren.security;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitsProperties.class)
class LimitsConfiguration {

  @Bean
  Instrumentation limits(LimitsProperties limits) {
    return new Limits(limits);
  }

  @Bean
  WebGraphQlInterceptor parserLimits(LimitsProperties limits) {
    return new ParserLimits(limits);
  }
}

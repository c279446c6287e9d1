package org.zeren.graph.meaning;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.zeren.graph.GraphProperties;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class MeaningConfiguration {

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
  TypeDefinitionRegistry schemaDefinitions(ResourcePatternResolver resources) {
    return SchemaDefinitions.read(resources);
  }

  @Bean
  GraphModel graphModel(TypeDefinitionRegistry definitions) {
    return ModelReader.read(definitions);
  }

  @Bean
  GraphRules graphRules(TypeDefinitionRegistry definitions, Questions questions) {
    return DefinedRules.of(definitions, questions);
  }
}

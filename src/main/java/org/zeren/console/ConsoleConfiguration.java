package org.zeren.console;

import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.zeren.access.OpenPaths;
import org.zeren.http.OwnOperations;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "zeren.console.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ConsoleProperties.class)
@Import(ExportEndpoint.class)
class ConsoleConfiguration implements WebMvcConfigurer {

  @Bean
  RouterFunction<ServerResponse> consolePages(ConsoleProperties properties) {
    return ConsolePages.routes(properties.graphiql());
  }

  @Bean
  OpenPaths consolePaths() {
    return new OpenPaths(ConsolePages.open());
  }

  /** Before anybody asks for a token: there is nothing to protect. */
  @Bean
  @ConditionalOnWebApplication
  FilterRegistrationBean<UnknownAddresses> unknownAddresses() {
    FilterRegistrationBean<UnknownAddresses> filter =
        new FilterRegistrationBean<>(new UnknownAddresses());
    filter.setOrder(-110);
    return filter;
  }

  @Bean
  OwnOperations consoleOperations() throws IOException {
    return new OwnOperations(ConsoleOperations.all());
  }

  @Bean
  @ConditionalOnWebApplication
  @ConditionalOnBooleanProperty(name = "zeren.console.first-visits", matchIfMissing = true)
  FirstVisits firstVisits(WebGraphQlHandler graphQl, JsonMapper json) {
    return new FirstVisits(new Asker(graphQl), json, Duration.ofSeconds(5));
  }

  @Bean
  @ConditionalOnBean(FirstVisits.class)
  ApplicationListener<ApplicationReadyEvent> firstVisitsAfterTheStart(FirstVisits visits) {
    return ready -> visits.start();
  }

  /** Browsers keep the files, and ask each time whether they have changed. */
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    files
        .addResourceHandler("/console/lib/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new LibraryResolver());
    files
        .addResourceHandler("/console/**")
        .addResourceLocations("classpath:/console/")
        .setCacheControl(CacheControl.noCache());
  }
}

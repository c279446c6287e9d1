package org.zeren.http;

import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationPredicate;
import java.util.stream.Collectors;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  HttpProperties.class,
  AdmissionProperties.class,
  TrustedDocumentsProperties.class
})
@Import(CodedErrors.class)
class HttpConfiguration {

  private static final String PATH = "/graphql";

  @Bean
  TrustedDocuments trustedDocuments(
      TrustedDocumentsProperties properties, ObjectProvider<OwnOperations> own) {
    return TrustedDocuments.of(
        properties,
        own.stream()
            .flatMap(operations -> operations.documents().stream())
            .collect(Collectors.toSet()));
  }

  @Bean
  RequestReader requestReader(HttpProperties limits, TrustedDocuments documents) {
    return new RequestReader(limits, documents);
  }

  @Bean
  WebGraphQlInterceptor onlyTrustedDocuments(TrustedDocuments documents) {
    return new OnlyTrustedDocuments(documents);
  }

  @Bean
  Instrumentation carries() {
    return new Carries.Check();
  }

  @Bean
  FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(HttpProperties limits) {
    FilterRegistrationBean<RequestBodyFilter> filter =
        new FilterRegistrationBean<>(new RequestBodyFilter(limits));
    filter.addUrlPatterns(PATH);
    filter.setOrder(0);
    return filter;
  }

  /** Behind the filter of bodies, so that slow senders hold no place. */
  @Bean
  FilterRegistrationBean<Admission> admission(AdmissionProperties limits) {
    FilterRegistrationBean<Admission> filter = new FilterRegistrationBean<>(new Admission(limits));
    filter.addUrlPatterns(PATH);
    filter.setOrder(1);
    return filter;
  }

  @Bean
  GraphQlMapping graphQlMapping(
      WebGraphQlHandler graphQl, RequestReader reader, MeterRegistry meters) {
    return new GraphQlMapping(PATH, new GraphQlEndpoint(graphQl, reader, meters));
  }

  /** The endpoint has a timer of its own; being observed as well cost a tenth of a small answer. */
  @Bean
  ObservationPredicate requestsTimedElsewhere() {
    return (name, context) ->
        !(context instanceof ServerRequestObservationContext request
            && request.getCarrier() != null
            && request.getCarrier().getRequestURI().endsWith(PATH));
  }

  /** Stands before Spring's own route; what asks for a stream of events is left to others. */
  @Bean
  @Order(-1)
  RouterFunction<ServerResponse> otherRequests(
      GraphQlSource source, @Value("${zeren.limits.introspection:true}") boolean introspection) {
    SchemaText schema = new SchemaText(source, introspection);
    RequestPredicate path = RequestPredicates.path(PATH);
    return RouterFunctions.route()
        .route(
            RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(
                    RequestPredicates.path(PATH + "/schema")
                        .or(RequestPredicates.path(PATH + "/schema.graphql"))),
            schema::answer)
        .route(
            path.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.POST))
                .and(request -> WebSocketHandshake.isAskedFor(request.servletRequest())),
            request -> GraphQlEndpoint.of(HttpError.of(400)))
        .route(
            path.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.POST).negate()),
            GraphQlEndpoint::otherMethod)
        .build();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> codedTomcatErrors() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(CodedErrorValve.class.getName());
              }
            });
  }
}

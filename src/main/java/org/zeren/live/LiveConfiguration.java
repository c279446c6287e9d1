package org.zeren.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;
import org.zeren.access.Authenticator;
import org.zeren.graph.answer.EntryReader;
import org.zeren.graph.reading.Sessions;
import org.zeren.http.RequestReader;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(LiveProperties.class)
class LiveConfiguration {

  private static final String PATH = "/graphql";

  @Bean
  Feed feed(Sessions sessions, EntryReader reader, LiveProperties properties, Clock clock) {
    return new Feed(sessions, reader, properties, clock);
  }

  @Bean
  RuntimeWiringConfigurer followUpRecorded(Feed feed) {
    return wiring ->
        wiring.type("Subscription", type -> type.dataFetcher("followUpRecorded", feed::subscribe));
  }

  @Bean
  WebGraphQlInterceptor originOfRequest() {
    return new Origin.Noting();
  }

  @Bean
  Operations liveOperations(WebGraphQlHandler graphQl, LiveProperties properties) {
    return new Operations(graphQl, properties.subscribers());
  }

  @Bean
  Sockets sockets(
      Operations operations,
      RequestReader reader,
      Authenticator authenticator,
      LiveProperties properties,
      Clock clock,
      @Value("${zeren.limits.body:256KB}") DataSize largest) {
    Places places = new Places(properties.subscribers(), properties.subscribersPerCaller());
    return new Sockets(
        new Socket.Surroundings(operations, reader, authenticator, places, properties, clock),
        (int) largest.toBytes());
  }

  /** Stands before the routes of HTTP, and takes nothing but what asks for a WebSocket. */
  @Bean
  HandlerMapping socketMapping(
      Sockets sockets, @Value("${zeren.security.cors-origins:}") List<String> origins) {
    WebSocketHttpRequestHandler handler =
        new WebSocketHttpRequestHandler(sockets, new DefaultHandshakeHandler());
    handler.setHandshakeInterceptors(List.of(new SameOrigin(origins)));
    WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
    mapping.setWebSocketUpgradeMatch(true);
    mapping.setUrlMap(Map.of(PATH, handler));
    mapping.setOrder(-2);
    return mapping;
  }

  @Bean
  EventEndpoint eventEndpoint(
      Operations operations, RequestReader reader, LiveProperties properties) {
    return new EventEndpoint(operations, reader, properties);
  }

  @Bean
  @Order(-2)
  RouterFunction<ServerResponse> eventRoute(EventEndpoint events) {
    return RouterFunctions.route()
        .route(
            RequestPredicates.path(PATH)
                .and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.POST))
                .and(EventEndpoint::isFor),
            events::handle)
        .build();
  }

  @Bean
  Shutdown liveShutdown(Feed feed, Sockets sockets, EventEndpoint events) {
    return new Shutdown(List.of(sockets, events, feed));
  }
}

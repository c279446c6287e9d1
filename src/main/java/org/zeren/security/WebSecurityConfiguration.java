package org.zeren.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.zeren.access.OpenPaths;
import org.zeren.access.PagePolicy;
import org.zeren.access.Role;
import org.zeren.http.HttpError;
import org.zeren.http.WebSocketHandshake;

/**
 * What stands before every request. There are no sessions and no cookies: a page of another site
 * cannot make a browser send what a token would be needed for, so no token against forgery is asked
 * for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateProperties.class)
class WebSecurityConfiguration {

  private static final String[] READERS =
      Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

  @Bean
  SecurityFilterChain webSecurityChain(
      HttpSecurity http,
      AccessMode mode,
      TokenCallers callers,
      RateProperties rate,
      ObjectProvider<OpenPaths> open) {
    RequestMatcher pages = matcher(open.orderedStream().toList());
    http.sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            it -> it.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .servletApi(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .cors(it -> {})
        .headers(
            it ->
                it.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.DIRECTIVES))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .permissionsPolicyHeader(policy -> policy.policy(PagePolicy.PERMISSIONS)))
        .oauth2ResourceServer(
            it ->
                it.jwt(
                        jwt ->
                            jwt.jwtAuthenticationConverter(token -> authenticated(token, callers)))
                    .authenticationEntryPoint(WebSecurityConfiguration::unauthenticated)
                    .accessDeniedHandler((request, response, failure) -> forbidden(response))
                    .withObjectPostProcessor(unreachableIssuer()))
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(WebSecurityConfiguration::unauthenticated)
                    .accessDeniedHandler((request, response, failure) -> forbidden(response)))
        .authorizeHttpRequests(
            it -> {
              it.requestMatchers(pages).permitAll();
              it.requestMatchers(WebSocketHandshake::isAskedFor).permitAll();
              it.requestMatchers("/error", "/actuator/health/**").permitAll();
              it.requestMatchers("/actuator/**").hasAuthority(Role.ADMIN.name());
              if (mode.anonymousReading()) {
                it.anyRequest().permitAll();
              } else {
                it.anyRequest().hasAnyAuthority(READERS);
              }
            });
    if (rate.requests() > 0) {
      http.addFilterBefore(new RateLimit(rate, pages), AuthorizationFilter.class);
    }
    return http.build();
  }

  /** The time of whole requests is told anyway; telling that of every filter doubles their cost. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  private static RequestMatcher matcher(List<OpenPaths> open) {
    RequestMatcher[] matchers =
        open.stream()
            .flatMap(paths -> paths.patterns().stream())
            .map(path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path))
            .toArray(RequestMatcher[]::new);
    return matchers.length == 0 ? request -> false : new OrRequestMatcher(matchers);
  }

  private static JwtAuthenticationToken authenticated(Jwt token, TokenCallers callers) {
    String[] roles = callers.of(token).roles().stream().map(Role::name).toArray(String[]::new);
    return new JwtAuthenticationToken(
        token, AuthorityUtils.createAuthorityList(roles), TokenCallers.subject(token));
  }

  private static void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    boolean given = request.getHeader("Authorization") != null;
    response.setHeader("WWW-Authenticate", given ? "Bearer error=\"invalid_token\"" : "Bearer");
    new HttpError(
            401,
            "UNAUTHENTICATED",
            given ? "The token does not hold." : "This needs a token; send it as a bearer token.")
        .writeTo(response);
  }

  private static void forbidden(HttpServletResponse response) throws IOException {
    new HttpError(403, "FORBIDDEN", "Your roles do not allow this.").writeTo(response);
  }

  /** When keys cannot be fetched, nobody can tell whether the token holds. */
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> unreachableIssuer() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(
            (request, response, failure) -> {
              if (failure instanceof AuthenticationServiceException) {
                response.setHeader("Retry-After", "10");
                new HttpError(503, "ISSUER_UNAVAILABLE", "Tokens cannot be checked at the moment.")
                    .writeTo(response);
              } else {
                unauthenticated(request, response, failure);
              }
            });
        return filter;
      }
    };
  }

  @Bean
  CorsConfigurationSource corsConfigurationSource(AccessProperties access) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    if (!access.corsOrigins().isEmpty()) {
      CorsConfiguration cors = new CorsConfiguration();
      cors.setAllowedOrigins(access.corsOrigins());
      cors.setAllowedMethods(List.of("GET", "HEAD", "POST"));
      cors.setAllowedHeaders(
          List.of(
              "Authorization",
              "Content-Type",
              "Accept",
              "X-Zeren-Explain",
              "X-Zeren-Bookmark",
              "X-Zeren-As-Of"));
      cors.setExposedHeaders(
          List.of("Content-Disposition", "ETag", "Retry-After", "WWW-Authenticate"));
      cors.setMaxAge(Duration.ofHours(1));
      source.registerCorsConfiguration("/graphql", cors);
      source.registerCorsConfiguration("/graphql/**", cors);
      source.registerCorsConfiguration("/export/**", cors);
    }
    return source;
  }
}

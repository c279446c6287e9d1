package org.zeren.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.zeren.access.PagePolicy;

/**
 * Answers people who open an address that is none with the page that says so. Programs, which do
 * not ask for HTML, hear it from whoever else is asked.
 */
final class UnknownAddresses extends OncePerRequestFilter {

  private static final List<String> OTHERS =
      List.of("/graphql/**", "/graphiql/**", "/console/**", "/export/**", "/actuator/**", "/error");

  private final List<PathPattern> known =
      Stream.of(ConsolePages.VIEWS, OTHERS)
          .flatMap(List::stream)
          .map(PathPatternParser.defaultInstance::parse)
          .toList();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getMethod().equals("GET") || !asksForHtml(request) || isKnown(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    PagePolicy.writeTo(response);
    try (InputStream page = new ClassPathResource("console/index.html").getInputStream()) {
      page.transferTo(response.getOutputStream());
    }
  }

  private static boolean asksForHtml(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Accept")).stream()
        .anyMatch(accept -> accept.contains("text/html"));
  }

  private boolean isKnown(HttpServletRequest request) {
    PathContainer path =
        PathContainer.parsePath(
            request.getRequestURI().substring(request.getContextPath().length()));
    return known.stream().anyMatch(pattern -> pattern.matches(path));
  }
}

package org.zeren.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The addresses of the pages. Every view of the console has its own, which answers with the same
 * page: its script reads the address and shows the view.
 */
final class ConsolePages {

  static final List<String> VIEWS =
      List.of(
          "/",
          "/measures",
          "/measures/{*key}",
          "/agencies",
          "/agencies/{*key}",
          "/documents",
          "/documents/{*key}",
          "/follow-ups",
          "/follow-ups/{*key}",
          "/indicators",
          "/beneficiaries",
          "/beneficiaries/{*key}",
          "/matrix",
          "/gaps",
          "/discrepancies",
          "/search");

  private ConsolePages() {}

  static RouterFunction<ServerResponse> routes(boolean graphiql) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    VIEWS.forEach(view -> routes.GET(view, page("console/index.html")));
    if (graphiql) {
      routes.GET("/graphiql", page("console/graphiql.html"));
    }
    return routes.build();
  }

  /** The pages and their files, for anybody to read. */
  static List<String> open() {
    return Stream.concat(VIEWS.stream(), Stream.of("/graphiql", "/console/**")).toList();
  }

  private static HandlerFunction<ServerResponse> page(String file) {
    ClassPathResource page = new ClassPathResource(file);
    return request ->
        ServerResponse.ok()
            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
            .cacheControl(CacheControl.noCache())
            .body(page);
  }
}

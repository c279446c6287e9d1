package org.zeren.access;

import jakarta.servlet.http.HttpServletResponse;

/** What pages may load and do: only what this server gives them, and no inline scripts. */
public final class PagePolicy {

  public static final String DIRECTIVES =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  public static final String PERMISSIONS = "camera=(), microphone=(), geolocation=()";

  private PagePolicy() {}

  /** Holds a page to it that is answered before anybody else could. */
  public static void writeTo(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", DIRECTIVES);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
  }
}

package org.zeren.security;

/** What pages may load and do: only what this server gives them, and no inline scripts. */
final class PagePolicy {

  static final String DIRECTIVES =
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

  private PagePolicy() {}
}

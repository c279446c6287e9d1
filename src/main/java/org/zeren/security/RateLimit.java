package org.zeren.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zeren.http.HttpError;

/**
 * Refuses callers that ask too often: each subject, and each address without a token. Pages and
 * their files do not count.
 */
final class RateLimit extends OncePerRequestFilter {

  private final RequestMatcher pages;
  private final LoadingCache<String, Bucket> buckets;

  RateLimit(RateProperties rate, RequestMatcher pages) {
    this.pages = pages;
    Bandwidth bandwidth =
        Bandwidth.builder()
            .capacity(rate.requests())
            .refillGreedy(rate.requests(), rate.period())
            .build();
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(rate.callers())
            .expireAfterAccess(rate.period())
            .build(caller -> Bucket.builder().addLimit(bandwidth).build());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return pages.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ConsumptionProbe probe = buckets.get(caller(request)).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    response.setHeader("Retry-After", String.valueOf(seconds));
    new HttpError(429, "RATE_LIMITED", "Too many requests; try again in " + seconds + " seconds.")
        .writeTo(response);
  }

  private static String caller(HttpServletRequest request) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Jwt token
        ? "token " + token.getClaimAsString("iss") + " " + token.getSubject()
        : "address " + request.getRemoteAddr();
  }
}

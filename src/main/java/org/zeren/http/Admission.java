package org.zeren.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests be worked on at a time; so many others wait a moment, and all beyond are
 * refused with 503, OVERLOADED and Retry-After, so that a server that is asked for more than it can
 * answer goes on answering what it can. A place is held until the answer is written, or until a
 * stream begins.
 */
final class Admission extends OncePerRequestFilter {

  private static final String SECONDS = "1";

  private final Semaphore places;
  private final Semaphore waiting;
  private final long patience;

  Admission(AdmissionProperties admission) {
    this.places = new Semaphore(admission.places(), true);
    this.waiting = new Semaphore(admission.waiting());
    this.patience = admission.patience().toNanos();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasPlace()) {
      response.setHeader("Retry-After", SECONDS);
      new HttpError(503, "OVERLOADED", "The server is busy; try again in a second.")
          .writeTo(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }
}

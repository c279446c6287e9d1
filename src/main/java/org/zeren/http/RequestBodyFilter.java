package org.zeren.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes in the whole body of a request, or refuses it when it is too large or takes too long. */
final class RequestBodyFilter extends OncePerRequestFilter {

  private static final int PIECE = 8192;

  /** Of what Tomcat takes in for an address and its headers, so that it is this that refuses. */
  private static final int LONGEST_QUERY = 16_384;

  private final long most;
  private final Duration time;

  RequestBodyFilter(HttpProperties limits) {
    this.most = limits.body().toBytes();
    this.time = limits.bodyTime();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest whole;
    try {
      check(request);
      whole = new ReadRequest(request, read(request));
    } catch (Unreadable e) {
      // What is still to come is not waited for.
      response.setHeader("Connection", "close");
      e.error().writeTo(response);
      return;
    }
    chain.doFilter(whole, response);
  }

  private static void check(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null && query.length() > LONGEST_QUERY) {
      throw new Unreadable(
          414, "URI_TOO_LONG", "The address is too long; send the query in the body of a POST.");
    }
    String encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new Unreadable(
          415, "UNSUPPORTED_ENCODING", "Send the body as it is, without a Content-Encoding.");
    }
  }

  private byte[] read(HttpServletRequest request) throws IOException {
    long told = request.getContentLengthLong();
    if (told > most) {
      throw tooLarge();
    }
    long end = System.nanoTime() + time.toNanos();
    // One byte more than was told: an empty array would be read into without end.
    int size = told >= 0 ? (int) Math.min(PIECE - 1, told) + 1 : PIECE;
    ByteArrayOutputStream body = new ByteArrayOutputStream(size);
    byte[] piece = new byte[size];
    InputStream in = request.getInputStream();
    try {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        body.write(piece, 0, read);
        if (body.size() > most) {
          throw tooLarge();
        }
        if (System.nanoTime() > end) {
          throw tooSlow();
        }
      }
    } catch (SocketTimeoutException e) {
      throw tooSlow();
    } catch (IOException e) {
      throw new Unreadable(400, "BAD_REQUEST", "The body broke off.");
    }
    return body.toByteArray();
  }

  private Unreadable tooLarge() {
    return new Unreadable(
        413, "BODY_TOO_LARGE", "The body is too large; at most " + most + " bytes are allowed.");
  }

  private Unreadable tooSlow() {
    return new Unreadable(
        408,
        "REQUEST_TIMEOUT",
        "The body took too long; it has to arrive within " + time.toSeconds() + " seconds.");
  }
}

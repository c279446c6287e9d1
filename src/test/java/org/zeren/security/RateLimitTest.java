package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class RateLimitTest {

  private final RateLimit limit =
      new RateLimit(new RateProperties(3, Duration.ofHours(1), 2), request -> false);

  @AfterEach
  void forgetTheCaller() {
    SecurityContextHolder.clearContext();
  }

  private MockHttpServletResponse ask(String address) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    limit.doFilter(request, response, new MockFilterChain());
    return response;
  }

  private static void signIn(String subject) {
    Jwt token =
        Jwt.withTokenValue("t")
            .header("alg", "RS256")
            .claim("iss", DevelopmentIssuer.NAME)
            .subject(subject)
            .build();
    SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
  }

  @Test
  void aCallerThatAsksTooOftenIsTold() throws ServletException, IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(ask("10.0.0.1").getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse refused = ask("10.0.0.1");

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentAsString()).contains("\"code\":\"RATE_LIMITED\"");
    assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
        .isBetween(1199, 1201);
    assertThat(ask("10.0.0.2").getStatus()).as("another address").isEqualTo(200);
  }

  @Test
  void callersWithATokenAreCountedByTheirNameWhereverTheyAskFrom()
      throws ServletException, IOException {
    signIn("a");
    for (int i = 0; i < 3; i++) {
      ask("10.0.1." + i);
    }

    assertThat(ask("10.0.1.9").getStatus()).isEqualTo(429);
    signIn("b");
    assertThat(ask("10.0.1.9").getStatus()).isEqualTo(200);
  }

  @Test
  void aForwardedAddressIsNotBelieved() throws ServletException, IOException {
    for (int i = 0; i < 4; i++) {
      MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
      request.setRemoteAddr("10.0.2.1");
      request.addHeader("X-Forwarded-For", "192.0.2." + i);
      MockHttpServletResponse response = new MockHttpServletResponse();
      limit.doFilter(request, response, new MockFilterChain());
      assertThat(response.getStatus()).isEqualTo(i < 3 ? 200 : 429);
    }
  }
}

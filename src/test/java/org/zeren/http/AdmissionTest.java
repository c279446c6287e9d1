package org.zeren.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(20)
class AdmissionTest {

  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void refusesWhoeverFindsNoPlaceAndSaysWhenToComeBack() throws Exception {
    Admission admission = new Admission(new AdmissionProperties(1, 10, Duration.ofMillis(20)));
    CompletableFuture<MockHttpServletResponse> first = occupy(admission);

    MockHttpServletResponse refused = ask(admission);
    assertThat(refused.getStatus()).isEqualTo(503);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    assertThat(refused.getContentAsString()).contains("\"code\":\"OVERLOADED\"");

    end.countDown();
    assertThat(first.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
    assertThat(ask(admission).getStatus()).isEqualTo(200);
  }

  @Test
  void letsARequestWaitForItsTurn() throws Exception {
    Admission admission = new Admission(new AdmissionProperties(1, 10, Duration.ofSeconds(10)));
    CompletableFuture<MockHttpServletResponse> first = occupy(admission);
    CompletableFuture<MockHttpServletResponse> second =
        CompletableFuture.supplyAsync(() -> ask(admission));

    assertThat(second).isNotDone();
    end.countDown();
    assertThat(first.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
    assertThat(second.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
  }

  @Test
  void refusesAtOnceWhereEnoughAreWaiting() throws Exception {
    Admission admission = new Admission(new AdmissionProperties(1, 1, Duration.ofSeconds(30)));
    CompletableFuture<MockHttpServletResponse> first = occupy(admission);
    CompletableFuture<MockHttpServletResponse> one =
        CompletableFuture.supplyAsync(() -> ask(admission), task -> new Thread(task).start());
    CompletableFuture<MockHttpServletResponse> another =
        CompletableFuture.supplyAsync(() -> ask(admission), task -> new Thread(task).start());
    assertThat(one.applyToEither(another, MockHttpServletResponse::getStatus).get()).isEqualTo(503);
    assertThat(one.isDone() && another.isDone()).isFalse();

    end.countDown();
    assertThat(first.get(5, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
    assertThat(List.of(one.get().getStatus(), another.get().getStatus()))
        .containsExactlyInAnyOrder(200, 503);
  }

  @Test
  void aRequestThatFailsGivesItsPlaceBack() {
    Admission admission = new Admission(new AdmissionProperties(1, 10, Duration.ofMillis(20)));
    for (int i = 0; i < 3; i++) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      admission.doFilter(
                          new MockHttpServletRequest("POST", "/graphql"),
                          new MockHttpServletResponse(),
                          (request, response) -> {
                            throw new java.io.IOException("gone");
                          })))
          .isInstanceOf(java.io.IOException.class);
    }
    assertThat(ask(admission).getStatus()).isEqualTo(200);
  }

  /** Takes a place, and returns once it has it. */
  private CompletableFuture<MockHttpServletResponse> occupy(Admission admission)
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<MockHttpServletResponse> answer =
        CompletableFuture.supplyAsync(
            () -> {
              MockHttpServletResponse response = new MockHttpServletResponse();
              try {
                admission.doFilter(
                    new MockHttpServletRequest("POST", "/graphql"),
                    response,
                    (request, written) -> {
                      begun.countDown();
                      await();
                    });
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return response;
            },
            task -> new Thread(task).start());
    begun.await();
    return answer;
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static MockHttpServletResponse ask(Admission admission) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      admission.doFilter(
          new MockHttpServletRequest("POST", "/graphql"), response, (request, written) -> {});
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return response;
  }
}

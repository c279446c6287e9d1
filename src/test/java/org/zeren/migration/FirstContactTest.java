package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.zeren.StartRefused;

class FirstContactTest {

  private static final URI URI_OF_IT = URI.create("bolt://database:7687");

  private final Driver driver = mock();

  @Test
  void aDatabaseThatIsStillStartingIsWaitedFor() {
    doThrow(new ServiceUnavailableException("refused"))
        .doNothing()
        .when(driver)
        .verifyConnectivity();

    FirstContact.with(driver, URI_OF_IT, Duration.ofMinutes(1));

    verify(driver, times(2)).verifyConnectivity();
  }

  @Test
  void aDatabaseThatDoesNotAnswerInTimeIsNamed() {
    doThrow(new ServiceUnavailableException("refused")).when(driver).verifyConnectivity();

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> FirstContact.with(driver, URI_OF_IT, Duration.ZERO))
        .withMessage("No Neo4j answers at bolt://database:7687.");
  }

  @Test
  void aWrongPasswordIsNotTriedAgain() {
    doThrow(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "wrong"))
        .when(driver)
        .verifyConnectivity();

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> FirstContact.with(driver, URI_OF_IT, Duration.ofMinutes(1)))
        .withMessageContaining("does not accept the given user name and password");
    verify(driver, times(1)).verifyConnectivity();
  }
}

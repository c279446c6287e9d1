package org.zeren.migration;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.StartRefused;

/** Waits for a database that is starting too, as the two often do together. */
final class FirstContact {

  private static final Logger log = LoggerFactory.getLogger(FirstContact.class);

  private FirstContact() {}

  /**
   * Returns when the database answers.
   *
   * @param patience how long it may take to answer; once it is asked in any case
   * @throws StartRefused if it does not answer, or not to this user
   */
  static void with(Driver driver, URI uri, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    boolean told = false;
    while (true) {
      try {
        driver.verifyConnectivity();
        return;
      } catch (ServiceUnavailableException e) {
        if (System.nanoTime() >= deadline) {
          throw noAnswer(uri, e);
        }
      } catch (AuthenticationException e) {
        throw new StartRefused(
            "The Neo4j at " + uri + " does not accept the given user name and password.",
            "Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password.",
            e);
      }
      if (!told) {
        log.info("No Neo4j answers at {} yet; waiting up to {} s", uri, patience.toSeconds());
        told = true;
      }
      pause();
    }
  }

  static StartRefused noAnswer(URI uri, ServiceUnavailableException cause) {
    return new StartRefused(
        "No Neo4j answers at " + uri + ".", "Start it, or correct spring.neo4j.uri.", cause);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the database", e);
    }
  }
}

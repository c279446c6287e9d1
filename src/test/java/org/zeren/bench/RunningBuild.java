package org.zeren.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A build's API and the database behind it, each in a process of its own, until it is closed. */
final class RunningBuild implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int STARTS = 3;

  private final Server database;
  private final Server api;
  private final Driver driver;

  private RunningBuild(Server database, Server api, Driver driver) {
    this.database = database;
    this.api = api;
    this.driver = driver;
  }

  /**
   * As {@link #startOnce}; again when a machine with much else to do lets a start run out of time.
   */
  static RunningBuild start(Build build, Path folder, String... arguments) throws Exception {
    for (int start = 1; start < STARTS; start++) {
      try {
        return startOnce(build, folder, arguments);
      } catch (IOException e) {
        System.out.println("Once more, since: " + e.getMessage());
      }
    }
    return startOnce(build, folder, arguments);
  }

  /** Starts both on that folder, and returns as soon as the API answers. */
  private static RunningBuild startOnce(Build build, Path folder, String... arguments)
      throws Exception {
    Server database = Servers.database(folder.toString());
    try {
      String uri = database.place().split(" ")[0];
      String password = database.place().split(" ")[1];
      RunningBuild running =
          new RunningBuild(
              database,
              Servers.api(build.jar(), uri, password, arguments),
              GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password)));
      running.awaitAnswer();
      return running;
    } catch (Exception e) {
      database.close();
      throw e;
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + api.place().replaceAll("\\D.*", "") + "/graphql");
  }

  Driver driver() {
    return driver;
  }

  /** Of API and database, in user and system mode. */
  double processorSeconds() throws IOException {
    return api.processorSeconds() + database.processorSeconds();
  }

  /** Lets the database plan every statement anew. */
  void forgetPlans() {
    driver.executableQuery("CALL db.clearQueryCaches()").execute();
  }

  private void awaitAnswer() throws Exception {
    byte[] request = HttpConnection.request(uri(), "{\"query\": \"{ __typename }\"}");
    Instant end = Instant.now().plus(PATIENCE);
    String said = "nothing";
    while (Instant.now().isBefore(end)) {
      try (HttpConnection connection = new HttpConnection(uri())) {
        said = new String(connection.exchange(request), StandardCharsets.UTF_8);
        if (connection.status() == 200) {
          return;
        }
      } catch (IOException e) {
        said = e.toString();
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    close();
    throw new IOException("The API does not answer; last: " + said);
  }

  @Override
  public void close() throws IOException {
    try (database;
        api) {
      driver.close();
    }
  }
}

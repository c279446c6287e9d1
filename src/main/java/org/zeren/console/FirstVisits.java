package org.zeren.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks what the most visited pages ask, once after the start, one after another. The database plans
 * a statement when it first comes, which takes seconds for the longer ones just after a start; the
 * first visitor would wait for each of them.
 */
final class FirstVisits implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(FirstVisits.class);

  private final Asker asker;
  private final List<Visit> visits;
  private final Duration pause;
  private final Thread thread = new Thread(this::makeAll, "first-visits");

  /**
   * @param pause how long to leave the processors to whoever waited for the start
   */
  FirstVisits(Asker asker, JsonMapper json, Duration pause) {
    this.asker = asker;
    this.visits = read(json);
    this.pause = pause;
    thread.setDaemon(true);
  }

  /**
   * One request of a page.
   *
   * @param operation the file in {@code operations} that holds its document
   * @param variables as the page sends them, for any subject
   */
  record Visit(String operation, Map<String, @Nullable Object> variables) {

    String document() {
      try {
        return new ClassPathResource("operations/" + operation + ".graphql")
            .getContentAsString(StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void start() {
    thread.start();
  }

  /** Waits for the end of them, at most so long. */
  boolean ended(Duration patience) throws InterruptedException {
    thread.join(patience.toMillis());
    return !thread.isAlive();
  }

  List<Visit> visits() {
    return visits;
  }

  private void makeAll() {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    } catch (InterruptedException e) {
      return;
    }
    long begun = System.nanoTime();
    int answered = 0;
    for (Visit visit : visits) {
      if (thread.isInterrupted()) {
        return;
      }
      answered += isAnswered(visit) ? 1 : 0;
    }
    log.info(
        "Asked what the most visited pages ask, which took {} s; answered: {} of {}",
        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
        answered,
        visits.size());
  }

  /** The subject need not exist: the statement is planned all the same. */
  private boolean isAnswered(Visit visit) {
    try {
      asker.ask(visit.document(), visit.variables());
      return true;
    } catch (ExportRefused e) {
      log.debug("{} was not answered", visit.operation(), e);
      return e.error().code().equals("NOT_FOUND");
    } catch (RuntimeException e) {
      log.debug("{} could not be asked", visit.operation(), e);
      return false;
    }
  }

  private static List<Visit> read(JsonMapper json) {
    try (InputStream file = new ClassPathResource("first-visits.json").getInputStream()) {
      return json.readValue(file, new TypeReference<List<Visit>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.graph.statement.Shape;
import org.zeren.graph.statement.Statement;
import org.zeren.testing.ZerenTest;

/** A statement that is asked for often gets a plan before anybody runs it. */
@ZerenTest
class PlannedAheadTest {

  @TempDir private Path folder;

  @Autowired private Sessions sessions;

  @Test
  void onceItWasAskedForOftenEnough() throws InterruptedException {
    Statement statement = statement("RETURN '%s' AS value");
    try (PlannedAhead ahead = started(null)) {
      assertThat(ahead.has(statement)).isFalse();
      assertThat(ahead.has(statement)).isFalse();
      Thread.sleep(200);
      assertThat(ahead.has(statement)).as("asked for twice before").isFalse();
      assertThat(isPlanned(ahead, statement)).as("asked for three times before").isTrue();
    }
  }

  @Test
  void notWhereTheDatabaseRefusesIt() throws InterruptedException {
    Statement statement = statement("RETURN '%s' AS value, nothing");
    try (PlannedAhead ahead = started(null)) {
      for (int i = 0; i < 5; i++) {
        assertThat(ahead.has(statement)).isFalse();
        Thread.sleep(50);
      }
    }
  }

  @Test
  void atOnceAfterTheNextStart() throws InterruptedException {
    Statement statement = statement("RETURN '%s' AS value");
    AskedBefore before = new AskedBefore(folder.resolve("asked-before.json"));
    try (PlannedAhead ahead = started(before)) {
      ahead.ran(statement);
      ahead.ran(statement);
    }
    assertThat(before.read()).containsEntry(statement.cypher(), 1L);

    try (PlannedAhead ahead = started(before)) {
      Thread.sleep(2000);
      assertThat(ahead.has(statement)).as("though nobody has asked yet").isTrue();
    }
  }

  @Test
  void anewWhereTheDatabaseMayHaveLostItsPlans() throws InterruptedException {
    Statement statement = statement("RETURN '%s' AS value");
    try (PlannedAhead ahead = started(null)) {
      assertThat(isPlanned(ahead, statement)).isTrue();
      ahead.forget();
      Thread.sleep(2000);
      assertThat(ahead.knows(statement.cypher())).isTrue();
    }
  }

  private PlannedAhead started(@Nullable AskedBefore before) {
    PlannedAhead ahead = new PlannedAhead(sessions, before, Duration.ZERO);
    ahead.start();
    return ahead;
  }

  /** Asks until it is, which counts as asking. */
  private static boolean isPlanned(PlannedAhead ahead, Statement statement)
      throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (ahead.has(statement)) {
        return true;
      }
      Thread.sleep(20);
    }
    return false;
  }

  private static Statement statement(String cypher) {
    return new Statement(
        cypher.formatted(UUID.randomUUID()), Map.of(), List.of(), null, Shape.LEAF);
  }
}

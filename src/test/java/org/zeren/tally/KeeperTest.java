package org.zeren.tally;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionCallback;
import org.zeren.access.Caller;
import org.zeren.graph.meaning.GraphRules;

class KeeperTest {

  private static final GraphRules RULES =
      new GraphRules() {
        @Override
        public String in(String cypher) {
          return cypher;
        }

        @Override
        public Map<String, Object> parameters(Caller caller) {
          return Map.of();
        }

        @Override
        public Map<String, Object> parametersOn(LocalDate day) {
          return Map.of("dueSoon", day);
        }
      };

  /** The driver is closed under it then. */
  @Test
  void countingThatEndsWithTheProgramIsNoFailure() {
    Closing database = new Closing();
    Keeper keeper = keeper(database);
    database.closes = keeper;

    assertThatCode(keeper::start).doesNotThrowAnyException();
  }

  @Test
  void anyOtherFailureIsTold() {
    try (Keeper keeper = keeper(new Closing())) {
      assertThatIllegalStateException().isThrownBy(keeper::start);
    }
  }

  private static Keeper keeper(Recount.Transactions database) {
    Clock clock = Clock.systemUTC();
    return new Keeper(new Recount(new Tallies(RULES), database, clock), clock);
  }

  /** A database that cannot be asked, and lets somebody be closed first. */
  private static final class Closing implements Recount.Transactions {

    private @Nullable Keeper closes;

    @Override
    public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
      if (closes != null) {
        closes.close();
      }
      throw new IllegalStateException("Connection source is closed.");
    }

    @Override
    public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
      return read(work);
    }
  }
}

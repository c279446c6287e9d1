package org.zeren.tally;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.GraphRules;
import org.zeren.migration.MigratedDatabase;

/** Keeps the counts; with {@code zeren.tally.recount}, the program compares them and ends. */
@Configuration(proxyBeanMethods = false)
class TallyConfiguration {

  @Bean
  Tallies tallies(GraphRules rules) {
    return new Tallies(rules);
  }

  @Bean
  Recount recount(Tallies tallies, MigratedDatabase database, Clock clock) {
    return new Recount(tallies, new OfDatabase(database), clock);
  }

  private record OfDatabase(MigratedDatabase database) implements Recount.Transactions {

    @Override
    public <T extends @Nullable Object> T read(TransactionCallback<T> work) {
      try (Session session = database.driver().session(database.sessions())) {
        return session.executeRead(work);
      }
    }

    @Override
    public <T extends @Nullable Object> T write(TransactionCallback<T> work) {
      try (Session session = database.driver().session(database.sessions())) {
        return session.executeWrite(work);
      }
    }
  }

  @Bean
  @ConditionalOnProperty(
      name = {"zeren.tally.recount", "zeren.audit.verify"},
      havingValue = "false",
      matchIfMissing = true)
  Keeper keeper(Recount recount, Clock clock) {
    return new Keeper(recount, clock);
  }

  /** Runs after the seed was loaded; what is asked before is counted. */
  @Bean
  @ConditionalOnProperty(
      name = {"zeren.tally.recount", "zeren.audit.verify"},
      havingValue = "false",
      matchIfMissing = true)
  ApplicationRunner talliesKept(Keeper keeper) {
    return arguments -> keeper.start();
  }

  @Bean
  @ConditionalOnBooleanProperty("zeren.tally.recount")
  ApplicationRunner talliesCompared(ConfigurableApplicationContext context, Recount recount) {
    return arguments -> {
      compare(recount);
      context.close();
    };
  }

  /**
   * @throws StartRefused if there were differences, which ends the program with exit code 1
   */
  private static void compare(Recount recount) {
    List<String> differences = recount.differences();
    if (differences.isEmpty()) {
      System.out.println("The counts are what a recount gives.");
      return;
    }
    differences.forEach(System.out::println);
    recount.countEverything();
    throw new StartRefused(
        "The counts were not what a recount gives; differences: %d, now mended."
            .formatted(differences.size()),
        "Write to the graph through this program only; what is changed otherwise needs a recount.");
  }
}

package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.zeren.tally.Tallies;
import org.zeren.testing.ZerenTest;

@ZerenTest
class ShippedSeedTest {

  @Autowired private Driver driver;
  @Autowired private Tallies tallies;
  @Autowired private ResourcePatternResolver resources;

  @Test
  void standsInTheGraphWhenTheApplicationHasStarted() {
    assertThat(ask("MATCH (m:Measure {documentId: 'document:notice-2020-163'}) RETURN count(m)"))
        .isEqualTo(32);
    assertThat(ask("MATCH (m:Measure {documentId: 'document:talent-plan-14-5'}) RETURN count(m)"))
        .isEqualTo(45);
  }

  @Test
  void isNotLoadedTwice() {
    Seed seed =
        SeedConfiguration.seed(new SeedProperties("classpath:seed/", ""), resources).orElseThrow();

    assertThat(
            new SeedLoader(driver, SessionConfig.defaultConfig(), Clock.systemUTC(), tallies)
                .load(seed))
        .isEmpty();
  }

  @Test
  void leadsFromEveryDutyToItsAgencyAndItsProvision() {
    assertThat(
            ask(
                """
                MATCH (r:Responsibility)
                WHERE NOT EXISTS { (r)-[:BORNE_BY]->(:Agency) }
                  OR NOT EXISTS { (r)-[:BASED_ON]->(:Provision)-[:PART_OF]->(:Document)<-[:LAID_DOWN_IN]-(r) }
                RETURN count(r)"""))
        .isZero();
  }

  private long ask(String statement) {
    return driver.executableQuery(statement).execute().records().get(0).get(0).asLong();
  }
}

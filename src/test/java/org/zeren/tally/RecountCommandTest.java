package org.zeren.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.zeren.StartRefused;
import org.zeren.Zeren;
import org.zeren.testing.TestDatabase;
import org.zeren.testing.ZerenTest;

/** The program that only recounts. */
@ZerenTest
@ExtendWith(OutputCaptureExtension.class)
class RecountCommandTest {

  @Autowired private Driver driver;
  @Autowired private Recount recount;

  @BeforeEach
  void bringUpToDate() {
    recount.bringUpToDate();
  }

  @Test
  void saysThatTheCountsAreRightAndEnds(CapturedOutput output) {
    ConfigurableApplicationContext context = run();

    assertThat(context.isActive()).isFalse();
    assertThat(context).isNotInstanceOf(WebApplicationContext.class);
    assertThat(output).contains("The counts are what a recount gives.");
  }

  @Test
  void printsAndMendsTheDifferencesAndFails(CapturedOutput output) {
    driver
        .executableQuery("MATCH (t:Tally {id: 'tally:schedule:OVERDUE'}) SET t.count = 12345")
        .execute();

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(RecountCommandTest::run)
        .withMessage("The counts were not what a recount gives; differences: 1, now mended.");

    assertThat(output).contains("tally:schedule:OVERDUE is 12345, and counted again ");
    assertThat(recount.differences()).isEmpty();
  }

  private static ConfigurableApplicationContext run() {
    TestDatabase database = TestDatabase.shared();
    return SpringApplication.run(
        Zeren.class,
        "--zeren.tally.recount=true",
        "--spring.neo4j.uri=" + database.uri(),
        "--spring.neo4j.authentication.username=" + database.username(),
        "--spring.neo4j.authentication.password=" + database.password());
  }
}

package org.zeren.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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

/** The program that only verifies the chain. */
@ZerenTest
@ExtendWith(OutputCaptureExtension.class)
class VerificationCommandTest {

  @Autowired private Driver driver;

  @Test
  void printsTheLastHashAndEnds(CapturedOutput output) {
    Record head =
        driver
            .executableQuery("MATCH (head:AuditHead) RETURN head.seq AS seq, head.hash AS hash")
            .execute()
            .records()
            .get(0);

    ConfigurableApplicationContext context = run(head.get("hash").asString());

    assertThat(context.isActive()).isFalse();
    assertThat(context).isNotInstanceOf(WebApplicationContext.class);
    assertThat(output)
        .contains(
            "The audit chain is whole: %d entries, the last hash is %s"
                .formatted(head.get("seq").asLong(), head.get("hash").asString()));
  }

  @Test
  void failsWhereTheChainIsBroken() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> run("0".repeat(64)))
        .withMessage("The audit chain is broken: no entry has the hash that was noted down.");
  }

  private static ConfigurableApplicationContext run(String noted) {
    TestDatabase database = TestDatabase.shared();
    return SpringApplication.run(
        Zeren.class,
        "--zeren.audit.verify=true",
        "--zeren.audit.noted=" + noted,
        "--spring.neo4j.uri=" + database.uri(),
        "--spring.neo4j.authentication.username=" + database.username(),
        "--spring.neo4j.authentication.password=" + database.password());
  }
}

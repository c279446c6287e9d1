package org.zeren.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.zeren.access.Role;
import org.zeren.recording.Desk;
import org.zeren.security.TokensForTests;
import org.zeren.testing.ZerenHttpTest;

/**
 * The clients that people use, as they come from npm, ask and subscribe. Where there is no Node, or
 * npm gives nothing, it is passed over; the same is tested by hand beside it.
 */
@ZerenHttpTest
class PublishedClientsTest {

  private static final Path SCRIPTS = Path.of("src/test/clients");
  private static final Path INSTALLED = Path.of("target/clients");
  private static final long PATIENCE = 120;

  @Autowired private Driver driver;
  @Autowired private ExecutionGraphQlService service;

  @Test
  void askAndSubscribe() throws Exception {
    assumeTrue(isInstalled(), "the clients are not to be had");
    try (KeptChain kept = KeptChain.of(driver);
        Instance instance =
            Instance.start("zeren.live.poll-interval=100ms", "zeren.live.heartbeat=1s")) {
      assertThat(answersOf(instance))
          .as("on %s", kept)
          .hasSize(8)
          .allMatch(it -> it.startsWith("so: "));
    }
  }

  private List<String> answersOf(Instance instance) throws Exception {
    String bearer =
        TokensForTests.bearer(instance.application(), "someone", null, Role.VIEWER)
            .replace("Bearer ", "");
    Process process =
        new ProcessBuilder("node", "check.mjs", String.valueOf(instance.port()), bearer)
            .directory(INSTALLED.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Recording recording = new Recording(new Desk(service, Desk.SUPERVISOR));
    List<String> answers = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        OutputStream done = process.getOutputStream()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("please ")) {
          carryOut(line.substring("please ".length()), instance, recording);
          done.write('\n');
          done.flush();
        } else {
          answers.add(line);
        }
      }
    }
    assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("%s", answers).isZero();
    return answers;
  }

  private static void carryOut(String wish, Instance instance, Recording recording) {
    Feed feed = instance.get(Feed.class);
    switch (wish) {
      case "record" -> {
        await().atMost(Duration.ofSeconds(10)).until(() -> feed.active() > 0);
        recording.record();
      }
      case "subscribe" -> await().atMost(Duration.ofSeconds(10)).until(() -> feed.active() > 0);
      case "be alone" -> await().atMost(Duration.ofSeconds(10)).until(() -> feed.active() == 0);
      case "expire" -> {
        instance.clock().setAhead(Duration.ofHours(2));
        await().atMost(Duration.ofSeconds(10)).until(() -> feed.active() == 0);
        instance.clock().setAhead(Duration.ZERO);
      }
      default -> throw new IllegalArgumentException(wish);
    }
  }

  private static boolean isInstalled() throws IOException, InterruptedException {
    Files.createDirectories(INSTALLED);
    for (String name : List.of("package.json", "check.mjs")) {
      Files.copy(
          SCRIPTS.resolve(name), INSTALLED.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      Process npm =
          new ProcessBuilder(
                  "npm",
                  "install",
                  "--no-package-lock",
                  "--ignore-scripts",
                  "--no-audit",
                  "--no-fund")
              .directory(INSTALLED.toFile())
              .redirectErrorStream(true)
              .redirectOutput(new File("target/clients/install.log"))
              .start();
      if (!npm.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        npm.destroyForcibly();
        return false;
      }
      return npm.exitValue() == 0;
    } catch (IOException e) {
      return false; // no npm
    }
  }
}

package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.zeren.StartRefused;

class EmbeddedDatabaseFailureTest {

  @TempDir private static Path folder;
  private static EmbeddedDatabase running;

  @BeforeAll
  static void startOne() {
    running = start(folder.resolve("used"), 0);
  }

  @AfterAll
  static void stopIt() {
    running.close();
  }

  @Test
  void aFolderInUseIsRefused() {
    Path used = folder.resolve("used");
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> start(used, 0))
        .withMessage("Another run is using the embedded Neo4j's folder " + used + ".")
        .satisfies(e -> assertThat(e.remedy()).contains("zeren.embedded.directory"));
  }

  @Test
  void aTakenPortIsRefused() {
    int port = running.uri().getPort();
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> start(folder.resolve("other"), port))
        .withMessageContaining("127.0.0.1:" + port)
        .satisfies(e -> assertThat(e.remedy()).contains("zeren.embedded.port"));
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> start(file.resolve("below"), 0))
        .withMessageContaining("cannot be created")
        .satisfies(e -> assertThat(e.remedy()).contains("zeren.embedded.directory"));
  }

  private static EmbeddedDatabase start(Path folder, int port) {
    return EmbeddedDatabase.start(
        new EmbeddedDatabaseProperties(folder.toString(), port, DataSize.ofMegabytes(16)));
  }
}

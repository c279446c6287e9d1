package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.zeren.StartRefused;

class StartingDatabaseTest {

  @TempDir private Path folder;

  @Test
  void whoeverNeedsADatabaseThatDidNotStartHearsWhy() throws IOException {
    StartingDatabase starting = starting(Files.createFile(folder.resolve("file")));

    for (int times = 0; times < 2; times++) {
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(starting::get)
          .withMessageEndingWith("cannot be created or written to.");
    }
    assertThatCode(starting::close).doesNotThrowAnyException();
  }

  @Test
  void oneThatIsClosedWhileItStartsLeavesItsFolderToTheNext() {
    StartingDatabase closed = starting(folder.resolve("data"));
    closed.close();
    closed.close();

    try (StartingDatabase next = starting(folder.resolve("data"))) {
      assertThat(next.get().uri().getPort()).isPositive();
    }
  }

  private static StartingDatabase starting(Path folder) {
    return new StartingDatabase(
        new EmbeddedDatabaseProperties(folder.toString(), 0, DataSize.ofMegabytes(16)));
  }
}

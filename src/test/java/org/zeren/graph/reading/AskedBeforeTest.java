package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements that were run most often are known after the next start. */
class AskedBeforeTest {

  @TempDir private Path folder;

  private Path file;
  private AskedBefore asked;

  @BeforeEach
  void prepare() {
    file = folder.resolve("asked-before.json");
    asked = new AskedBefore(file);
  }

  @Test
  void areReadMostOftenFirstAndCountHalf() {
    asked.keep(Map.of("RETURN 1", 4L, "RETURN '“2”'", 10L, "RETURN 3", 0L), it -> it);

    assertThat(asked.read()).containsExactly(entry("RETURN '“2”'", 5L), entry("RETURN 1", 2L));
  }

  @Test
  void areBounded() {
    asked.keep(
        IntStream.range(0, 1000)
            .boxed()
            .collect(Collectors.toMap(it -> "RETURN " + it, it -> 1L + it)),
        it -> it);

    assertThat(asked.read()).hasSize(300).containsKey("RETURN 999").doesNotContainKey("RETURN 1");
  }

  @Test
  void areNoneWhereThereIsNoFileOrADamagedOne() throws IOException {
    assertThat(asked.read()).isEmpty();

    Files.writeString(file, "{\"RETURN 1\": ");
    assertThat(asked.read()).isEmpty();
  }

  @Test
  void areNotMissedWhereTheyCannotBeWritten() {
    AskedBefore nowhere = new AskedBefore(folder.resolve("none").resolve("asked-before.json"));
    nowhere.keep(Map.of("RETURN 1", 2L), it -> it);

    assertThat(nowhere.read()).isEmpty();
  }
}

package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

  @TempDir private Path folder;
  private PasswordFile file;

  @BeforeEach
  void inAnEmptyFolder() {
    file = new PasswordFile(folder.resolve("password"));
  }

  @Test
  void thePasswordThatWasWrittenLastIsRead() {
    assertThat(file.read()).isEmpty();
    file.write("first");
    file.write("second");
    assertThat(file.read()).contains("second");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file.path()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadIt() throws Exception {
    file.write("secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void generatedPasswordsAreLongAndDiffer() {
    assertThat(PasswordFile.generate()).hasSize(32).isNotEqualTo(PasswordFile.generate());
  }
}

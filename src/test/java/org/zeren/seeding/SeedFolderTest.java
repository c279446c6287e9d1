package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.StartRefused;

class SeedFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    write("文件/b 1.yaml");
    write("a.yaml");
    write("notes.txt");
    write(".hidden.yaml");
    write("..2026/a.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s/", "file:%s", "file:%s/", "file://%s/"})
  void onADiskGivesItsVisibleFilesByName(String location) {
    assertThat(names(location.formatted(folder))).containsExactly("a.yaml", "文件/b 1.yaml");
  }

  @Test
  void givenRelativelyIsFoundFromTheWorkingDirectory() {
    assertThat(names("seed")).contains("agencies.yaml", "documents/notice-2020-163.yaml");
    assertThat(names("file:seed/")).contains("agencies.yaml");
  }

  @Test
  void onTheClasspathGivesTheSameNames() {
    assertThat(names("classpath:seed/"))
        .isEqualTo(names("seed"))
        .isEqualTo(names("classpath:/seed"));
  }

  @Test
  void thatIsMissingIsRefused() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> names(folder.resolve("none").toString()))
        .withMessage("There is no folder " + folder.resolve("none") + ".")
        .satisfies(
            e ->
                assertThat(e.remedy())
                    .isEqualTo("Correct zeren.seed.location, or leave it empty."));
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> names("classpath:none/"))
        .withMessageContaining("classpath:none/");
  }

  @Test
  void withoutSuchFilesIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> names(empty.toString()))
        .withMessage("There is no *.yaml file below " + empty + ".");
  }

  private static List<String> names(String location) {
    return new SeedFolder(location, "zeren.seed.location")
        .files(".yaml", new PathMatchingResourcePatternResolver()).stream()
            .map(SeedFile::name)
            .toList();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "themes: []\n");
  }
}

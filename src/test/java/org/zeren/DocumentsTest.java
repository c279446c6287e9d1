package org.zeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people read: short where they meet them, whole, and equal in both languages. */
class DocumentsTest {

  private static final Document README = Document.at("README.md");
  private static final Document CHINESE = Document.at("src/docs/README.zh.md");
  private static final int TWO_SCREENS = 12_000;
  private static final int SMALL = 200_000;

  static List<Document> documents() {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Document document) {
    assertThat(document.links())
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              assertThat(Path.of(parts[0])).exists();
              if (parts.length == 2) {
                assertThat(Document.at(parts[0]).anchors()).as(link).contains(parts[1]);
              }
            });
  }

  @Test
  void theReadmeIsReadInTwoScreens() throws IOException {
    assertThat(README.text()).hasSizeLessThan(TWO_SCREENS);
    assertThat(CHINESE.text()).hasSizeLessThan(TWO_SCREENS);
    assertThat(Files.size(Path.of("src/docs/console.png"))).isLessThan(SMALL);
  }

  @Test
  void bothLanguagesTellTheSame() {
    assertThat(CHINESE.levels()).isEqualTo(README.levels());
    assertThat(CHINESE.code()).isEqualTo(README.code());
    for (int i = 0; i < README.parts().size(); i++) {
      assertThat(inEnglish(CHINESE.parts().get(i)))
          .as(README.anchors().get(i))
          .isEqualTo(README.parts().get(i));
    }
  }

  /** Each leads to the other; everything else to the same. */
  private static Document.Part inEnglish(Document.Part part) {
    return new Document.Part(
        part.paragraphs(),
        part.rows(),
        part.items(),
        part.links().stream()
            .map(link -> link.equals("README.md") ? "src/docs/README.zh.md" : link)
            .sorted()
            .toList());
  }

  @Test
  void theMapShowsEveryPackage() throws IOException {
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/org/zeren"))) {
      assertThat(packages.filter(Files::isDirectory))
          .allSatisfy(
              folder ->
                  assertThat(README.text())
                      .contains("| `org.zeren." + folder.getFileName() + "` |"));
    }
  }

  @Test
  void theNoticeNamesEveryLibraryOfTheConsole() throws IOException {
    String notice = Files.readString(Path.of("src/main/resources/META-INF/NOTICE"));
    List<String> webJars =
        Pattern.compile("<groupId>org.webjars.npm</groupId>\\s*<artifactId>([\\w-]+)<")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(webJars).contains("vue", "graphql-ws");
    assertThat(webJars).allSatisfy(name -> assertThat(notice).contains("  " + name + " "));
  }
}

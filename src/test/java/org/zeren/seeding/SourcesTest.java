package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private static final String TEXT = "一、发放\u3000补助。\r\n 二、提高\u00A0薪酬。\uD842\uDFB7\n";
  private static final SourceText SOURCE = new SourceText(TEXT);

  @Test
  void countCharactersWithoutAnyWhiteSpace() {
    assertThat(SOURCE.passage(new Span(0, 7))).isEqualTo("一、发放补助。");
    assertThat(SOURCE.passage(new Span(14, 15))).isEqualTo("\uD842\uDFB7");
    assertThat(SOURCE.length()).isEqualTo(15);
  }

  @Test
  void confirmADigest() {
    assertThat(problems("0-7", SOURCE.digest(new Span(0, 7)))).isEmpty();
  }

  @Test
  void betrayAnotherPassage() {
    String digest = SOURCE.digest(new Span(0, 7));

    assertThat(problems("1-7", digest))
        .containsExactly(
            "seed.yaml:2: provision \"d/p\" has not the digest of its passage in the source text;"
                + " correct its span, or its digest to "
                + SOURCE.digest(new Span(1, 7)));
  }

  @Test
  void betrayASpanBeyondTheirEnd() {
    assertThat(problems("7-16", "0".repeat(64)))
        .containsExactly(
            "seed.yaml:2: provision \"d/p\" ends at 16, beyond the text's 15 characters; correct"
                + " its span");
  }

  @Test
  void areMissedWhereADocumentHasNone() {
    Seed seed =
        new SeedText()
            .file("seed.yaml", yaml("0-7", "0".repeat(64)))
            .source("other.txt", TEXT)
            .seed();

    assertThat(SeedCheck.problemsOf(seed))
        .extracting(Problem::toString)
        .containsExactly(
            "seed.yaml:1: there is no source text \"d.txt\"; add it to the folder of"
                + " zeren.seed.sources, or name the right one with \"source:\"");
  }

  private static List<String> problems(String span, String digest) {
    Seed seed = new SeedText().file("seed.yaml", yaml(span, digest)).source("d.txt", TEXT).seed();
    return SeedCheck.problemsOf(seed).stream().map(Problem::toString).toList();
  }

  private static String yaml(String span, String digest) {
    return "document: { key: d, title: 通知, kind: NOTICE }\nprovisions: [ { key: p, span: %s, digest: %s } ]\n"
        .formatted(span, digest);
  }
}

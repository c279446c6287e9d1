package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

  private static final Map<String, Object> FACTS =
      Map.of(
          "kind", "FOLLOW_UP",
          "id", "follow-up:x",
          "version", 3,
          "evidence", "SELF_REPORTED",
          "until", "2025-03-01",
          "since", "2025-03-01",
          "on", "2025-03-01",
          "confidence", "CANDIDATE",
          "most", 20);

  @ParameterizedTest
  @EnumSource
  void everythingThatCanBeWrongHasItsSentenceInBothLanguages(Wrong wrong) {
    String chinese = Sentences.ZH.of(new UserError(wrong, FACTS, null));
    String english = Sentences.EN.of(new UserError(wrong, FACTS, null));

    assertThat(chinese)
        .endsWith("。")
        .doesNotContain("{", "}", "null")
        .containsPattern("\\p{IsHan}");
    assertThat(english).endsWith(".").doesNotContain("{", "}", "null").matches("\\p{ASCII}+");
    assertThat(english.contains("2025-03-01")).isEqualTo(chinese.contains("2025-03-01"));
    assertThat(english.contains("20")).isEqualTo(chinese.contains("20"));
  }
}

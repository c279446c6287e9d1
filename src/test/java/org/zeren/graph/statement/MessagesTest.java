package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyMessageExistsInBothLanguagesAndSpeaksOfTheSame() {
    Map<String, String> chinese = Messages.all(false);
    Map<String, String> english = Messages.all(true);

    assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
    chinese.forEach(
        (key, message) ->
            assertThat(Messages.arguments(english.get(key)))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(Messages.arguments(message)));
  }

  @Test
  void whatIsAbsentCanBeSelectedAndAFactsOwnFullStopIsNotRepeated() {
    Map<String, Object> facts =
        Map.of("period", "疫情期间。", "on", LocalDate.of(2023, 6, 9), "roles", List.of("牵头", "负责"));

    assertThat(Messages.format(false, "link.RESPONSIBILITY", facts)).isEqualTo("牵头、负责");
    assertThat(Messages.format(false, "link.SUCCEEDED_BY", facts)).isEqualTo("承继（2023年6月9日起）");
    assertThat(Messages.format(true, "link.SUCCEEDED_BY", facts))
        .isEqualTo("succeeded by (from 9 June 2023)");
    assertThat(Messages.format(true, "link.SUCCEEDED_BY", Map.of())).isEqualTo("succeeded by");
    assertThat(Messages.format(false, "name.Theme", Map.of("name", "薪酬。"))).isEqualTo("主题“薪酬”");
  }
}

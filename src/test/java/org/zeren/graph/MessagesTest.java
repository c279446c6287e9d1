package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  static Iterable<String> keys() {
    return Messages.all(false).keySet();
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(Messages.all(true).keySet()).isEqualTo(Messages.all(false).keySet());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theEnglishSpeaksOfNothingThatTheChineseDoesNot(String key) {
    assertThat(Messages.arguments(Messages.all(true).get(key)))
        .isSubsetOf(Messages.arguments(Messages.all(false).get(key)));
  }

  @Test
  void listsAreEnumeratedAndFullStopsLeftToTheMessage() {
    Map<String, Object> facts =
        Map.of("agencies", List.of("甲", "乙"), "agenciesEn", List.of("A", "B"));
    List<Object> said = List.of("gap.GROUP_ONLY_OWNER", facts);

    assertThat(new Sentence(false).read(said)).contains("甲、乙");
    assertThat(new Sentence(true).read(said)).contains("A, B");
  }
}

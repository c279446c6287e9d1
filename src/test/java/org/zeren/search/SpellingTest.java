package org.zeren.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          投入18.7亿元            | 投入18.7亿元
          per 1,000 Inhabitants   | per 1000 inhabitants
          吉卫明电〔2020〕163号   | 吉卫明电 2020 163号
          《關於醫務人員的通知》。 | 关于医务人员的通知
          Ａ级，１００％          | a级 100
          3.0版. 8.              | 3.0版 8
          (0.62)、                | 0.62
          """)
  void readsTheSame(String text, String spelled) {
    assertThat(Spelling.of(text)).isEqualTo(spelled);
  }

  @Test
  void whatIsLookedForIsWordsInPartsThatAreTypedTogether() {
    assertThat(sought("2025年执业医师").parts()).containsExactly("2025年", "执业", "医师");
    assertThat(sought("吉卫明电163号").parts()).containsExactly("吉卫", "明电", "163号");
    assertThat(sought("A级纳税人").parts()).containsExactly("a级纳税人");
    assertThat(sought("18.7亿元").parts()).containsExactly("18.7亿", "元");
    assertThat(sought("the trade unions").parts()).containsExactly("trade", "unions");
    assertThat(sought("the").parts()).containsExactly("the");
    assertThat(sought("2025年执业医师 111").unproved()).containsExactly("2025年", "111");
    assertThat(Sought.of("《》…")).isNull();
  }

  private static Sought sought(String text) {
    return java.util.Objects.requireNonNull(Sought.of(text));
  }
}

package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

/** What every sentence keeps in both languages. */
final class Wording {

  private Wording() {}

  static void isClean(String zh, String en) {
    assertThat(zh)
        .isNotBlank()
        .doesNotContainPattern("[{}]|null|none|[。；，：、]{2}|（）|“”|““|””|《》| {2}");
    assertThat(en)
        .isNotBlank()
        .doesNotContainPattern("[{}]|null|[.,;:]{2}| [.,;:]|\\(\\)|\"\"| {2}|[。；]");
  }
}

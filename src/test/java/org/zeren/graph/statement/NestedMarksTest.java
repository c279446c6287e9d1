package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedMarksTest {

  @ParameterizedTest
  @CsvSource({
    "见“一”和“二”, 见“一”和“二”",
    "见““乙类甲管”期间的资金”和“二”, 见“‘乙类甲管’期间的资金”和“二”",
    "《对《建议》的答复》, 《对〈建议〉的答复》",
    "“《甲》的“乙””《丙》, “《甲》的‘乙’”《丙》"
  })
  void whatStandsWithinItsOwnKindIsSingle(String text, String nested) {
    assertThat(NestedMarks.of(text)).isEqualTo(nested);
  }
}

package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void whatASpreadsheetWouldCalculateIsMadeText(String text) {
    assertThat(CsvSheet.written(text).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "2020-2021", "(-1)", "工伤"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(CsvSheet.written(text)).isEqualTo(text);
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(CsvSheet.written(-1.5)).isEqualTo("-1.5");
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(CsvSheet.written(null)).isEmpty();
  }

  @Test
  void quotesCommasAndLinesAreQuoted() {
    assertThat(CsvSheet.written("a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
  }

  @Test
  void beginsWithTheMarkThatSpreadsheetsKnowUtf8By() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSheet sheet = new CsvSheet(out);
    sheet.note("筛选", "全部");
    sheet.head(List.of(new Column("序号", 5, entry -> null)));
    sheet.row(Arrays.asList(1, null));
    sheet.finish();

    assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF筛选,全部\r\n\r\n序号\r\n1,\r\n");
  }
}

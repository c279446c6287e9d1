package org.zeren.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, in UTF-8 with the mark that spreadsheets know it by. A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvSheet implements Sheet {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final Writer out;
  private boolean noted;

  CsvSheet(OutputStream stream) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write('\uFEFF');
  }

  @Override
  public void note(String label, String text) throws IOException {
    line(List.of(label, text));
    noted = true;
  }

  @Override
  public void head(List<Column> columns) throws IOException {
    if (noted) {
      out.write("\r\n");
    }
    line(columns.stream().map(Column::head).toList());
  }

  @Override
  public void row(List<@Nullable Object> cells) throws IOException {
    line(cells);
  }

  private void line(List<? extends @Nullable Object> cells) throws IOException {
    out.write(cells.stream().map(CsvSheet::written).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  static String written(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Number) {
      return cell.toString();
    }
    String text =
        harmless(
            cell instanceof OffsetDateTime moment
                ? moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : cell.toString());
    return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  private static String harmless(String text) {
    String start = text.stripLeading();
    boolean formula =
        !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}

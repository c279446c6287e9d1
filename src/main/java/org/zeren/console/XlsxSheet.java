package org.zeren.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook of one sheet. Texts are marked as texts, so none is taken for a formula. */
final class XlsxSheet implements Sheet {

  private static final int LONGEST_CELL = 32_767;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxSheet(OutputStream stream, String title) {
    this.book = new Workbook(stream, "Zeren", "1.0");
    this.sheet = book.newWorksheet(title);
  }

  @Override
  public void note(String label, String text) {
    write(0, label);
    sheet.style(row, 0).bold().set();
    write(1, text);
    row++;
  }

  @Override
  public void head(List<Column> columns) {
    row++;
    for (int i = 0; i < columns.size(); i++) {
      write(i, columns.get(i).head());
      sheet.style(row, i).bold().fillColor("E4EAF2").wrapText(true).set();
      sheet.width(i, columns.get(i).width());
    }
    row++;
    sheet.freezePane(0, row);
  }

  @Override
  public void row(List<@Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      write(i, cells.get(i));
    }
    row++;
  }

  private void write(int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell != null) {
      sheet.inlineString(row, column, readable(cell.toString()));
    }
  }

  /** What a cell can hold: no control characters, and no more than Excel opens. */
  private static String readable(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL - 1) + "…" : clean;
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void finish() throws IOException {
    book.finish();
  }
}

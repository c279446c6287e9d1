package org.zeren.console;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook of one sheet. Texts are marked as texts, so none is taken for a formula. */
final class XlsxSheet implements Sheet {

  private static final int LONGEST_CELL = 32_767;
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
  private static final String WHOLE = "#,##0";
  private static final String DECIMAL = "#,##0.0#######";

  /** How XLSX writes a character that XML has not, such as {@code _x0009_}. */
  private static final Pattern NUMBER_OF_A_CHARACTER = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

  private final Workbook book;
  private final Worksheet sheet;
  private final ZoneId zone;
  private int row;
  private int head = -1;
  private int columns;

  /**
   * @param zone whose time moments are told in, since cells have none
   */
  XlsxSheet(OutputStream stream, String title, ZoneId zone) {
    this.zone = zone;
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
    row += row == 0 ? 0 : 1;
    head = row;
    this.columns = columns.size();
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
      sheet.style(row, column).format(isWhole(number) ? WHOLE : DECIMAL).set();
    } else if (cell instanceof Year year) {
      sheet.value(row, column, year.getValue());
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    } else if (cell instanceof OffsetDateTime moment) {
      sheet.value(row, column, moment.atZoneSameInstant(zone).toLocalDateTime());
      sheet.style(row, column).format(MOMENT).set();
    } else if (cell != null) {
      sheet.inlineString(row, column, readable(cell.toString()));
    }
  }

  private static boolean isWhole(Number number) {
    return number.doubleValue() == Math.rint(number.doubleValue());
  }

  /**
   * What a cell can hold: no control characters, no more than Excel opens, and nothing that it
   * would take for the number of a character.
   */
  private static String readable(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    String whole =
        clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL - 1) + "…" : clean;
    return NUMBER_OF_A_CHARACTER.matcher(whole).replaceAll("_x005F_$1");
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void finish() throws IOException {
    if (head >= 0 && columns > 0) {
      sheet.setAutoFilter(head, 0, Math.max(head, row - 1), columns - 1);
    }
    book.finish();
  }
}

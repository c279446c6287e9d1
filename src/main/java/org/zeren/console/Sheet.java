package org.zeren.console;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ledger that is being written, row by row; nothing of it is kept in memory for long. */
sealed interface Sheet permits CsvSheet, XlsxSheet {

  /** What stands above the table: a label and what it says. */
  void note(String label, String text) throws IOException;

  /** The titles of the columns. */
  void head(List<Column> columns) throws IOException;

  /** One row; a number stays a number. */
  void row(List<@Nullable Object> cells) throws IOException;

  /** Sends what has been written so far. */
  void flush() throws IOException;

  /** Ends the ledger; without it, what was sent is no whole workbook. The stream stays open. */
  void finish() throws IOException;
}

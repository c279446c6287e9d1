package org.zeren.console;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One ledger as it is asked for: read page by page, each page written before the next is asked for.
 *
 * @param variables what the query of the ledger gets, without its page
 * @param asOf the date it is for, the same for all pages
 * @param most how many entries it may have
 */
record Export(Ledger ledger, Map<String, Object> variables, LocalDate asOf, Words words, int most) {

  private static final int PAGE = 100;

  /**
   * The first page, which tells whether the ledger can be given.
   *
   * @throws ExportRefused when it cannot
   */
  Entry first(Asker asker) {
    Entry list = page(asker, null);
    int entries =
        list.at("totalCount") instanceof Number count ? count.intValue() : rows(list).size();
    if (entries > most || Boolean.TRUE.equals(list.at("truncated"))) {
      throw new ExportRefused(
          400, "EXPORT_TOO_LARGE", "There are too many entries to export; narrow the selection.");
    }
    return list;
  }

  /** Writes the table: the entries of the first page, and of all that follow. */
  void write(Entry first, Asker asker, Sheet sheet) throws IOException {
    List<Column> columns = ledger.columns(words, first);
    sheet.head(columns);
    Entry page = first;
    while (true) {
      for (Entry entry : rows(page)) {
        sheet.row(cells(columns, entry));
      }
      sheet.flush();
      if (!Boolean.TRUE.equals(page.at("pageInfo", "hasNextPage"))) {
        return;
      }
      page = page(asker, page.at("pageInfo", "endCursor"));
    }
  }

  private static List<@Nullable Object> cells(List<Column> columns, Entry entry) {
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.cell().apply(entry)));
    return cells;
  }

  private Entry page(Asker asker, @Nullable Object after) {
    Map<String, Object> asked = new HashMap<>(variables);
    asked.put("lang", words.language());
    if (ledger.isDated()) {
      asked.put("asOf", asOf.toString());
    }
    if (ledger.isPaged()) {
      asked.put("first", PAGE);
      asked.put("count", after == null);
      if (after != null) {
        asked.put("after", after);
      }
    }
    Object list = asker.ask(ledger.query(), asked).get("list");
    return Entry.of(list instanceof List<?> ? Map.of("rows", list) : list, words);
  }

  private List<Entry> rows(Entry list) {
    return list.all(ledger.isPaged() ? "nodes" : "rows");
  }
}

package org.zeren.seeding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values that are no keys. */
final class Values {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\]+\\.txt");
  private static final int MOST_DIGITS = 15;

  private Values() {}

  /** The value as the graph keeps it; null, and a problem noted, if it has not that form. */
  static @Nullable Object read(String written, Form form, Place place, Findings findings) {
    if (form instanceof Form.Word word) {
      return word.words().contains(written) ? written : noWord(written, word, place, findings);
    }
    return switch ((Form.Plain) form) {
      case TEXT -> written;
      case DAY -> day(written, place, findings);
      case YEAR ->
          YEAR.matcher(written).matches()
              ? Long.valueOf(written)
              : wrong(written, "year", "write four digits, such as 2025", place, findings);
      case DECIMAL -> decimal(written, place, findings);
      case FLAG ->
          written.equals("true") || written.equals("false")
              ? Boolean.valueOf(written)
              : wrong(written, "yes or no", "write true or false", place, findings);
      case SPAN -> span(written, place, findings);
      case DIGEST ->
          DIGEST.matcher(written).matches()
              ? written
              : wrong(
                  written,
                  "digest",
                  "write the passage's SHA-256 as 64 small hexadecimal digits",
                  place,
                  findings);
      case FILE_NAME ->
          FILE_NAME.matcher(written).matches()
              ? written
              : wrong(
                  written,
                  "name of a source text",
                  "write the file's name without a folder, ending in .txt",
                  place,
                  findings);
    };
  }

  private static @Nullable Object noWord(
      String written, Form.Word word, Place place, Findings findings) {
    String all = String.join(", ", word.words());
    String remedy =
        Spelling.nearest(written, word.words())
            .map(near -> "write " + near + " (there are " + all + ")")
            .orElse("write one of " + all);
    return wrong(written, word.noun(), remedy, place, findings);
  }

  private static @Nullable Object day(String written, Place place, Findings findings) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return wrong(
          written,
          "date of the calendar",
          "write year, month and day, such as 2020-03-08",
          place,
          findings);
    }
  }

  private static @Nullable Object decimal(String written, Place place, Findings findings) {
    if (!DECIMAL.matcher(written).matches()) {
      return wrong(
          written, "number", "write digits with at most one point, such as 18.7", place, findings);
    }
    int digits = new BigDecimal(written).stripTrailingZeros().precision();
    if (digits > MOST_DIGITS) {
      findings.problem(
          place,
          "\"" + written + "\" has " + digits + " significant digits",
          "give at most " + MOST_DIGITS + ", if need be in a larger unit");
      return null;
    }
    return Double.valueOf(written);
  }

  private static @Nullable Object span(String written, Place place, Findings findings) {
    Matcher numbers = SPAN.matcher(written);
    if (numbers.matches()) {
      Span span = new Span(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
      if (span.start() < span.end()) {
        return span;
      }
    }
    return wrong(
        written,
        "span",
        "write the first character and the one after the last, such as 294-473",
        place,
        findings);
  }

  private static @Nullable Object wrong(
      String written, String noun, String remedy, Place place, Findings findings) {
    findings.problem(place, "\"" + written + "\" is no " + noun, remedy);
    return null;
  }
}

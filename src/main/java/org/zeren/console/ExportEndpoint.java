package org.zeren.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zeren.http.HttpError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives lists away as ledgers (台账). {@code GET /export/measures.xlsx?filter={…}&asOf=2021-01-01
 * &lang=EN&preamble=false}: the parameters are the arguments of the query of the same name, objects
 * and lists in JSON, and whether lines above the table say what it is. What cannot be given is told
 * as an error before anything is sent; where reading fails later, the connection breaks, so that
 * nobody takes a part for the whole.
 */
@RestController
@ConditionalOnWebApplication
class ExportEndpoint {

  /** The arguments that are texts. */
  private static final Set<String> PLAIN = Set.of("subjectId", "text");

  /** Those that say how the list is given. */
  private static final Set<String> OF_EXPORTS = Set.of("lang", "asOf", "preamble");

  private final WebGraphQlHandler graphQl;
  private final Clock clock;
  private final int most;
  private final Semaphore places;

  ExportEndpoint(WebGraphQlHandler graphQl, Clock clock, ConsoleProperties properties) {
    this.graphQl = graphQl;
    this.clock = clock;
    this.most = properties.export().rows();
    this.places = new Semaphore(properties.export().atOnce());
  }

  @GetMapping("/export/{list}.{format}")
  void export(
      @PathVariable String list,
      @PathVariable String format,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response)
      throws IOException {
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "10");
      new HttpError(503, "EXPORT_BUSY", "Too many exports are running; try again in a moment.")
          .writeTo(response);
      return;
    }
    try {
      Export export = asked(list, format, parameters);
      send(export, format, preamble(parameters), new Asker(graphQl), response);
    } catch (ExportRefused refused) {
      if (response.isCommitted()) {
        throw new IOException("The export broke off: " + refused.getMessage());
      }
      refused.error().writeTo(response);
    } finally {
      places.release();
    }
  }

  private void send(
      Export export, String format, boolean preamble, Asker asker, HttpServletResponse response)
      throws IOException {
    Entry first = export.first(asker);
    String selection = Selection.said(export, asker);
    Words words = export.words();
    String title = words.of("export." + export.ledger().list());
    boolean csv = format.equals("csv");
    response.setContentType(
        csv
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(title + "-" + export.asOf() + "." + format, StandardCharsets.UTF_8)
            .build()
            .toString());
    Sheet sheet =
        csv
            ? new CsvSheet(response.getOutputStream())
            : new XlsxSheet(response.getOutputStream(), title, clock.getZone());
    if (preamble) {
      sheet.note(words.of("ledger.title"), title);
      sheet.note(words.of("filter"), selection);
      sheet.note(words.of("asOf"), export.asOf().toString());
      sheet.note(
          words.of("ledger.madeAt"),
          ZonedDateTime.now(clock)
              .truncatedTo(ChronoUnit.SECONDS)
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
      sheet.note(words.of("ledger.reading"), words.of("overview.note"));
    }
    export.write(first, asker, sheet);
    sheet.finish();
  }

  private Export asked(String list, String format, Map<String, String> parameters) {
    Ledger ledger =
        Ledger.named(list)
            .filter(known -> format.equals("csv") || format.equals("xlsx"))
            .orElseThrow(() -> new ExportRefused(404, "NOT_FOUND", "There is no such export."));
    Map<String, Object> variables = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          if (ledger.arguments().contains(name)) {
            variables.put(name, PLAIN.contains(name) ? value : json(name, value));
          } else if (!OF_EXPORTS.contains(name)) {
            throw new ExportRefused(
                400, "INVALID_ARGUMENT", "This export takes no such parameter: " + shown(name));
          }
        });
    return new Export(
        ledger, variables, asOf(parameters), words(parameters.getOrDefault("lang", "ZH")), most);
  }

  private static Object json(String name, String value) {
    try {
      return JsonMapper.shared().readValue(value, Object.class);
    } catch (JacksonException e) {
      throw new ExportRefused(400, "INVALID_ARGUMENT", shown(name) + " has to be JSON.");
    }
  }

  private LocalDate asOf(Map<String, String> parameters) {
    String given = parameters.getOrDefault("asOf", "");
    try {
      return given.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new ExportRefused(400, "INVALID_ARGUMENT", "asOf has to be a date such as 2021-01-31.");
    }
  }

  /** Whether the table has lines above it that say what it is; programs want none. */
  private static boolean preamble(Map<String, String> parameters) {
    return switch (parameters.getOrDefault("preamble", "true")) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ExportRefused(400, "INVALID_ARGUMENT", "preamble has to be true or false.");
    };
  }

  private static Words words(String language) {
    return switch (language) {
      case "ZH" -> Words.ZH;
      case "EN" -> Words.EN;
      default -> throw new ExportRefused(400, "INVALID_ARGUMENT", "lang has to be ZH or EN.");
    };
  }

  private static String shown(String name) {
    return name.length() > 30 ? name.substring(0, 30) + "…" : name;
  }
}

package org.zeren.console;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what a ledger selects, so that a sheet on paper still tells what it leaves out. */
final class Selection {

  private static final Pattern ID = Pattern.compile("[a-z-]+:.+");

  /** The label and the enum of what a filter may hold; ids and texts have no enum. */
  private static final Map<String, List<String>> LABELS =
      Map.ofEntries(
          Map.entry("documentIds", List.of("Document")),
          Map.entry("agencyIds", List.of("Agency")),
          Map.entry("measureIds", List.of("Measure")),
          Map.entry("themeIds", List.of("Theme")),
          Map.entry("beneficiaryIds", List.of("BeneficiaryGroup")),
          Map.entry("promisedByIds", List.of("filter.promisedBy")),
          Map.entry("subjectId", List.of("gaps.subject")),
          Map.entry("text", List.of("filter.text")),
          Map.entry("types", List.of("filter.kind", "SearchType")),
          Map.entry("agencySectors", List.of("filter.sector", "Sector")),
          Map.entry("sectors", List.of("filter.sector", "Sector")),
          Map.entry("levels", List.of("agency.level", "AdministrativeLevel")),
          Map.entry("roles", List.of("filter.role", "ResponsibilityRole")),
          Map.entry("scheduleStatuses", List.of("filter.schedule", "ScheduleStatus")),
          Map.entry("reportedStatuses", List.of("filter.reported", "ReportedStatus")),
          Map.entry("evidenceStatuses", List.of("filter.evidence", "EvidenceStatus")),
          Map.entry("statuses", List.of("followUp.status", "FollowUpStatus")),
          Map.entry("links", List.of("followUp.link", "LinkConfidence")),
          Map.entry("progress", List.of("indicator.progress", "IndicatorProgress")),
          Map.entry("agencyCount", List.of("filter.owners")),
          Map.entry("dueOn", List.of("column.deadline")),
          Map.entry("occurredOn", List.of("followUp.when")),
          Map.entry("hasFollowUp", List.of("filter.followUp", "followUp")),
          Map.entry("overdue", List.of("workload.overdue", "answer")));

  private static final Map<String, String> BOUNDS =
      new TreeMap<>(Map.of("from", "≥", "to", "≤", "min", "≥", "max", "≤"));

  private static final Map<Ledger, String> KINDS =
      Map.of(
          Ledger.MEASURES, "MeasureKind",
          Ledger.WORKLOAD, "MeasureKind",
          Ledger.MATRIX, "MeasureKind",
          Ledger.FOLLOW_UPS, "FollowUpKind",
          Ledger.AGENCIES, "AgencyKind",
          Ledger.GAPS, "GapKind",
          Ledger.DISCREPANCIES, "DiscrepancyKind",
          Ledger.DOCUMENTS, "DocumentKind");

  private final Ledger ledger;
  private final Words words;
  private final Map<String, String> names;

  private Selection(Ledger ledger, Words words, Map<String, String> names) {
    this.ledger = ledger;
    this.words = words;
    this.names = names;
  }

  /** The selection of an export; asks for the names of what it selects by id. */
  static String said(Export export, Asker asker) {
    TreeSet<String> ids = new TreeSet<>();
    collect(export.variables(), ids);
    Selection selection =
        new Selection(export.ledger(), export.words(), names(ids, export.words(), asker));
    Map<String, Object> all = new LinkedHashMap<>(export.variables());
    if (all.remove("filter") instanceof Map<?, ?> filter) {
      filter.forEach((key, value) -> all.put(String.valueOf(key), value));
    }
    all.remove("orderBy");
    all.values().removeIf(value -> value == null || value.equals(List.of()));
    String said =
        all.entrySet().stream()
            .map(entry -> selection.said(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(export.words().separator()));
    return said.isEmpty() ? export.words().of("filter.all") : said;
  }

  private String said(String key, Object value) {
    List<String> label = LABELS.getOrDefault(key, List.of(key));
    String type = key.equals("kinds") ? KINDS.get(ledger) : label.size() > 1 ? label.get(1) : null;
    String head = key.equals("kinds") ? words.of("filter.kind") : words.of(label.get(0));
    Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
    return head
        + ": "
        + values.stream().map(each -> one(type, each)).collect(Collectors.joining(" / "));
  }

  private String one(@Nullable String type, Object value) {
    if (type != null) {
      Object known = value instanceof Boolean yes ? (yes ? "yes" : "no") : value;
      return words.of(type, known);
    }
    if (value instanceof Map<?, ?> range) {
      return BOUNDS.entrySet().stream()
          .filter(bound -> range.get(bound.getKey()) != null)
          .map(bound -> bound.getValue() + " " + range.get(bound.getKey()))
          .collect(Collectors.joining(", "));
    }
    String text =
        value instanceof String plain ? plain : JsonMapper.shared().writeValueAsString(value);
    return names.containsKey(text) ? names.get(text) + " (" + text + ")" : text;
  }

  private static void collect(@Nullable Object value, Collection<String> ids) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            if (!"text".equals(key)) {
              collect(inner, ids);
            }
          });
    } else if (value instanceof Collection<?> many) {
      many.forEach(inner -> collect(inner, ids));
    } else if (value instanceof String text && ID.matcher(text).matches() && ids.size() < 100) {
      ids.add(text);
    }
  }

  private static Map<String, String> names(Collection<String> ids, Words words, Asker asker) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> variables = Map.of("ids", List.copyOf(ids), "lang", words.language());
    return Entry.of(asker.ask(Ledger.document("names"), variables), words).all("nodes").stream()
        .filter(node -> node.at("title") != null || node.at("name") != null)
        .collect(
            Collectors.toMap(
                node -> String.valueOf(node.at("id")),
                node ->
                    String.valueOf(node.at("title") == null ? node.at("name") : node.at("title"))));
  }
}

package org.zeren.console;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of the ledgers of measures and of what is found about them. */
record Columns(Words words) {

  List<Column> measures() {
    return with(
        sources(entry -> entry),
        column("column.number", 8, it -> it.at("number")),
        column("filter.kind", 8, it -> it.word("MeasureKind", "kind")),
        column("column.title", 36, it -> it.at("title")),
        column("ledger.summary", 50, it -> it.at("summary")),
        column("Theme", 16, it -> it.at("theme", "name")),
        column("column.owners", 44, Columns::owners),
        column(
            "BeneficiaryGroup",
            30,
            it -> orNotStated(it, it.joined("beneficiaries", one -> one.at("name")))),
        column(
            "column.deadline",
            16,
            it -> it.at("dueOn") == null ? it.stated("deadlineRule") : it.day("dueOn")),
        column("filter.schedule", 12, it -> it.word("ScheduleStatus", "scheduleStatus")),
        column("filter.reported", 12, it -> it.word("ReportedStatus", "reportedStatus")),
        column("filter.evidence", 12, it -> it.word("EvidenceStatus", "evidenceStatus")),
        column("column.followUps", 10, it -> it.at("followUps", "totalCount")),
        column("ledger.candidates", 12, it -> it.at("candidates", "totalCount")),
        visibleTo());
  }

  List<Column> followUps() {
    return with(
        sources(entry -> entry),
        column(
            "followUp.when",
            14,
            it -> it.at("occurredOn") == null ? it.stated("period") : it.day("occurredOn")),
        column("filter.kind", 12, it -> it.word("FollowUpKind", "kind")),
        column("followUp.summary", 60, it -> it.at("summary")),
        column(
            "followUp.performedBy",
            36,
            it -> orNotStated(it, it.joined("performedBy", one -> one.at("name")))),
        column("followUp.measures", 44, it -> it.joined("links", Columns::link)),
        column("followUp.status", 10, it -> it.word("FollowUpStatus", "status")),
        column("filter.evidence", 10, it -> it.word("EvidenceStatus", "evidenceStatus")),
        column("ledger.figures", 40, it -> it.joined("figures", Columns::figure)),
        column("column.deadline", 12, it -> it.day("dueOn")),
        column("ledger.recordedBy", 16, it -> it.at("recordedBy")),
        column("ledger.recordedAt", 22, it -> it.moment("recordedAt")),
        visibleTo());
  }

  List<Column> gaps() {
    return with(
        sources(entry -> entry.inner("subject")),
        column("filter.gap", 18, it -> it.word("GapKind", "kind")),
        column("column.number", 8, it -> it.at("subject", "number")),
        column(
            "gaps.subject",
            36,
            it ->
                it.at("subject", "title") == null
                    ? it.at("subject", "name")
                    : it.at("subject", "title")),
        column("gaps.explanation", 70, it -> it.at("explanation")),
        column(
            "column.owners",
            40,
            it -> it.at("subject", "name") == null ? owners(it.inner("subject")) : null));
  }

  List<Column> indicators() {
    return with(
        sources(entry -> entry),
        column("Indicator", 36, it -> it.at("name")),
        column("ledger.unit", 14, it -> it.at("unit")),
        column("ledger.baselineYear", 10, it -> it.year("baseline", "year")),
        column("indicator.baseline", 12, it -> value(it, "baseline")),
        column(
            "ledger.targetYear",
            10,
            it ->
                Boolean.TRUE.equals(it.at("target", "yearInferred"))
                    ? it.at("target", "year") + words.of("indicator.yearInferred")
                    : it.year("target", "year")),
        column("ledger.bound", 10, it -> it.word("TargetBound", "target", "bound")),
        column("indicator.target", 12, it -> value(it, "target")),
        column(
            "indicator.observed",
            20,
            it -> it.joined("observations", one -> one.at("year") + ": " + one.at("value"))),
        column("indicator.gap", 12, it -> it.at("gapToTarget")),
        column("indicator.progress", 12, it -> it.word("IndicatorProgress", "progress")),
        column("view.measures", 40, it -> it.joined("measures", one -> one.at("title"))));
  }

  List<Column> discrepancies() {
    return List.of(
        column("filter.kind", 12, it -> it.word("DiscrepancyKind", "kind")),
        column("discrepancies.summary", 90, it -> it.at("summary")),
        column(
            "discrepancies.provisions",
            70,
            it -> it.joined("provisions", one -> one.at("document", "title") + " " + clause(one))),
        column(
            "ledger.digest",
            70,
            it -> it.joined("provisions", provision -> provision.at("digest"))),
        column("discrepancies.subjects", 40, it -> it.joined("subjects", one -> one.at("id"))));
  }

  List<Column> workload() {
    return List.of(
        column("Agency", 40, it -> it.at("agency", "name")),
        column("filter.sector", 18, it -> it.word("Sector", "agency", "sector")),
        column("workload.total", 10, it -> it.at("total")),
        column("workload.sole", 10, it -> it.at("sole")),
        column("workload.shared", 10, it -> it.at("shared")),
        column(
            "workload.byRole",
            30,
            it ->
                it.joined(
                    "byRole",
                    one -> one.word("ResponsibilityRole", "role") + " " + one.at("count"))),
        column("workload.overdue", 10, it -> it.at("overdue")),
        column("workload.withoutFollowUp", 12, it -> it.at("withoutFollowUp")),
        column("workload.completed", 10, it -> it.at("completed")),
        column("ledger.id", 30, it -> it.at("agency", "id")));
  }

  List<Column> matrix(List<Entry> agencies) {
    Stream<Column> before =
        Stream.of(
            column("column.number", 8, it -> it.at("measure", "number")),
            column("column.title", 36, it -> it.at("measure", "title")));
    Stream<Column> roles =
        agencies.stream()
            .map(
                agency ->
                    new Column(
                        String.valueOf(agency.at("name")), 12, it -> roles(it, agency.at("id"))));
    return Stream.of(before, roles, sources(entry -> entry.inner("measure")).stream())
        .flatMap(part -> part)
        .toList();
  }

  private static String roles(Entry row, @Nullable Object agency) {
    return row.all("cells").stream()
        .filter(cell -> agency != null && agency.equals(cell.at("agencyId")))
        .flatMap(cell -> cell.at("roles") instanceof List<?> some ? some.stream() : Stream.of())
        .map(role -> row.words().of("ResponsibilityRole", role))
        .collect(Collectors.joining(row.words().separator()));
  }

  /** The document and the clause that prove an entry, and its id in the graph. */
  private List<Column> sources(Function<Entry, Entry> stated) {
    return List.of(
        column("Document", 40, it -> stated.apply(it).at("document", "title")),
        column("ledger.documentNumber", 22, it -> stated.apply(it).at("document", "number")),
        column("Provision", 30, it -> clause(stated.apply(it).inner("provision"))),
        column("ledger.digest", 66, it -> stated.apply(it).at("provision", "digest")),
        column("ledger.id", 34, it -> stated.apply(it).at("id")));
  }

  private static String clause(Entry provision) {
    return Stream.of(provision.at("number"), provision.at("heading"))
        .filter(part -> part != null)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private static String owners(Entry measure) {
    String named =
        measure.joined(
            "responsibilities",
            duty -> duty.word("ResponsibilityRole", "role") + " " + duty.at("agency", "name"));
    return named.isEmpty() ? measure.words().of("owners.notStated") : named;
  }

  private static String link(Entry link) {
    return link.at("measure", "title") + " (" + link.word("LinkConfidence", "confidence") + ")";
  }

  private static String figure(Entry figure) {
    return figure.at("label") + " " + figure.at("value") + " " + figure.at("unit");
  }

  private static Object value(Entry indicator, String name) {
    Object value = indicator.at(name, "value");
    return value == null ? indicator.words().of("notStated") : value;
  }

  private static String orNotStated(Entry entry, String text) {
    return text.isEmpty() ? entry.words().of("notStated") : text;
  }

  private Column visibleTo() {
    return column("restriction", 16, Entry::readers);
  }

  private Column column(String key, int width, Function<Entry, @Nullable Object> cell) {
    return new Column(words.of(key), width, cell);
  }

  private static List<Column> with(List<Column> sources, Column... columns) {
    return Stream.concat(Stream.of(columns), sources.stream()).toList();
  }
}

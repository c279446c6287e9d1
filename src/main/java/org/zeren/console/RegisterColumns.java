package org.zeren.console;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of registers: of agencies, of documents, of those measures are for.
 */
record RegisterColumns(Words words) {

  List<Column> agencies() {
    return List.of(
        column("Agency", 40, it -> it.at("name")),
        column("ledger.shortName", 20, it -> it.at("shortName")),
        column(
            "ledger.aliases",
            30,
            it ->
                it.at("aliases") instanceof List<?> names
                    ? names.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(words.separator()))
                    : null),
        column("filter.sector", 18, it -> it.word("Sector", "sector")),
        column("agency.level", 10, it -> it.word("AdministrativeLevel", "level")),
        column("agency.kind", 16, it -> it.word("AgencyKind", "kind")),
        column("agency.parent", 30, it -> it.stated("parent", "name")),
        column("agency.predecessors", 30, it -> it.joined("predecessors", one -> one.at("name"))),
        column("agency.successors", 30, it -> it.joined("successors", one -> one.at("name"))),
        column("ledger.endedOn", 12, it -> it.day("endedOn")),
        column("agency.duties", 10, it -> it.at("responsibilities", "totalCount")),
        column("ledger.id", 30, it -> it.at("id")));
  }

  List<Column> documents() {
    return List.of(
        column("column.title", 60, it -> it.at("title")),
        column("ledger.documentNumber", 26, it -> it.at("number")),
        column("filter.kind", 14, it -> it.word("DocumentKind", "kind")),
        column("document.issuers", 40, it -> it.joined("issuers", one -> one.at("name"))),
        column(
            "document.issuedOn",
            12,
            it -> it.at("issuedOn") == null ? it.stated("issuedOn") : it.day("issuedOn")),
        column("view.measures", 10, it -> it.at("measures", "totalCount")),
        column("restriction", 16, Entry::readers),
        column("ledger.id", 34, it -> it.at("id")));
  }

  List<Column> beneficiaries() {
    return List.of(
        column("BeneficiaryGroup", 36, it -> it.at("name")),
        column("beneficiary.definition", 60, it -> it.stated("definition")),
        column("beneficiary.broader", 30, it -> it.at("broader", "name")),
        column("view.measures", 10, it -> it.at("measures", "totalCount")),
        column("ledger.id", 34, it -> it.at("id")));
  }

  List<Column> hits() {
    return List.of(
        column("filter.kind", 14, it -> words.of(String.valueOf(it.at("__typename")))),
        column("column.title", 60, it -> first(it, "title", "name", "text")),
        column("Document", 50, it -> it.at("document", "title")),
        column("ledger.documentNumber", 26, it -> it.at("number")),
        column("ledger.summary", 60, it -> first(it, "summary", "definition")),
        column("ledger.id", 34, it -> it.at("id")));
  }

  private static @Nullable Object first(Entry entry, String... names) {
    return Arrays.stream(names).map(entry::at).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Column column(String key, int width, Function<Entry, @Nullable Object> cell) {
    return new Column(words.of(key), width, cell);
  }
}

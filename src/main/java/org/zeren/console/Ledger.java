package org.zeren.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The lists that can be taken away (台账), each by one query of the public API. */
enum Ledger {
  MEASURES("measures", true, "filter", "orderBy"),
  FOLLOW_UPS("follow-ups", true, "filter", "orderBy"),
  AGENCIES("agencies", true, "filter", "orderBy"),
  GAPS("gaps", true, "kinds", "filter"),
  INDICATORS("indicators", true, "filter"),
  DISCREPANCIES("discrepancies", true, "kinds", "subjectId"),
  DOCUMENTS("documents", true, "filter"),
  BENEFICIARIES("beneficiaries", true, "filter"),
  SEARCH("search", true, "text", "types"),
  WORKLOAD("workload", false, "filter"),
  MATRIX("matrix", false, "filter");

  private final String list;
  private final boolean paged;
  private final List<String> arguments;

  Ledger(String list, boolean paged, String... arguments) {
    this.list = list;
    this.paged = paged;
    this.arguments = List.of(arguments);
  }

  static Optional<Ledger> named(String list) {
    return Arrays.stream(values()).filter(ledger -> ledger.list.equals(list)).findFirst();
  }

  String list() {
    return list;
  }

  /** Whether its query answers page by page; else all at once. */
  boolean isPaged() {
    return paged;
  }

  /** The arguments that a request may give besides language and date. */
  List<String> arguments() {
    return arguments;
  }

  /** Whether the answer is for a date. */
  boolean isDated() {
    return switch (this) {
      case INDICATORS, DISCREPANCIES, DOCUMENTS, BENEFICIARIES, SEARCH -> false;
      default -> true;
    };
  }

  String query() {
    return document(list);
  }

  static String document(String name) {
    try {
      return new ClassPathResource("ledgers/" + name + ".graphql")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its columns; those of the matrix depend on the agencies of the answer. */
  List<Column> columns(Words words, Entry answer) {
    Columns of = new Columns(words);
    RegisterColumns register = new RegisterColumns(words);
    return switch (this) {
      case MEASURES -> of.measures();
      case FOLLOW_UPS -> of.followUps();
      case AGENCIES -> register.agencies();
      case GAPS -> of.gaps();
      case INDICATORS -> of.indicators();
      case DISCREPANCIES -> of.discrepancies();
      case DOCUMENTS -> register.documents();
      case BENEFICIARIES -> register.beneficiaries();
      case SEARCH -> register.hits();
      case WORKLOAD -> of.workload();
      case MATRIX -> of.matrix(answer.all("agencies"));
    };
  }
}

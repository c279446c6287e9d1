package org.zeren.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a measure on a date: its deadline, its reports, its owners. */
record NaiveStatus(Vertex measure, Moment moment) {

  static final List<String> OWNERS = List.of("LEAD", "RESPONSIBLE");
  private static final Set<String> SURE = Set.of("EXPLICIT", "CONFIRMED");

  /** Its follow-ups whose link was not rejected. */
  Stream<Vertex> followUps() {
    return measure
        .from("FOLLOWS_UP", "FollowUp")
        .filter(link -> !"REJECTED".equals(link.get("confidence")))
        .map(Vertex.Edge::from)
        .filter(moment::knows);
  }

  /** What its owners report; a reminder reports nothing. */
  private List<Vertex> reports() {
    return reports(link -> true);
  }

  /** Those that no reopening has set aside. */
  private List<Vertex> proofs() {
    return reports(link -> !moment.reached(link.date("setAsideOn")));
  }

  private List<Vertex> reports(Predicate<Vertex.Edge> which) {
    return measure
        .from("FOLLOWS_UP", "FollowUp")
        .filter(link -> SURE.contains(String.valueOf(link.get("confidence"))))
        .filter(which)
        .map(Vertex.Edge::from)
        .filter(moment::knows)
        .filter(report -> !"REMINDER".equals(report.get("kind")))
        .toList();
  }

  private boolean isClosed() {
    if (moment.reached(measure.date("closedOn"))) {
      return true;
    }
    List<?> spans = measure.get("closedBefore") instanceof List<?> before ? before : List.of();
    for (int i = 0; i < spans.size(); i += 2) {
      if (moment.reached((LocalDate) spans.get(i))
          && !moment.reached((LocalDate) spans.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isComplete() {
    return isClosed()
        || proofs().stream()
            .filter(report -> "DONE".equals(report.get("status")))
            .anyMatch(
                report ->
                    "COMPLETION".equals(report.get("kind"))
                        || ("REGULATION".equals(report.get("kind"))
                            && "COMMITMENT".equals(measure.get("kind"))));
  }

  String reported() {
    if (isComplete()) {
      return "COMPLETED";
    }
    Collection<Object> states = values(reports(), "status");
    return states.contains("DONE") || states.contains("IN_PROGRESS")
        ? "IN_PROGRESS"
        : firstOf(List.of("PLANNED", "CANCELLED"), states, "NOT_REPORTED");
  }

  String evidence() {
    return firstOf(
        List.of("DISPUTED", "VERIFIED", "SELF_REPORTED"),
        values(proofs(), "evidenceStatus"),
        "NONE");
  }

  private static Collection<Object> values(List<Vertex> reports, String property) {
    return reports.stream().map(report -> report.get(property)).toList();
  }

  private static String firstOf(List<String> candidates, Collection<Object> in, String otherwise) {
    return candidates.stream().filter(in::contains).findFirst().orElse(otherwise);
  }

  String schedule() {
    if (isComplete()) {
      return "DONE";
    }
    LocalDate due = measure.date("dueOn");
    if (due == null) {
      return measure.get("deadlineRule") == null ? "NO_DEADLINE" : "UNDETERMINABLE";
    }
    if (moment.passed(due)) {
      return "OVERDUE";
    }
    return due.isAfter(moment.lastDaySoon()) ? "ON_TIME" : "DUE_SOON";
  }

  /** The duties for it that are in force. */
  Stream<Vertex> duties() {
    return measure.sources("FOR", "Responsibility").filter(moment::inForce);
  }

  Stream<Vertex> bearers(Vertex duty) {
    return duty.targets("BORNE_BY", "Agency");
  }

  /** How many bear one of these roles. */
  long agencyCount(Collection<?> roles) {
    return duties()
        .filter(duty -> roles.contains(duty.get("role")))
        .flatMap(this::bearers)
        .distinct()
        .count();
  }

  @Nullable LocalDate lastFollowUp() {
    return followUps()
        .map(it -> it.date("occurredOn") != null ? it.date("occurredOn") : it.date("knownOn"))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}

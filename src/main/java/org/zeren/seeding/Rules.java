package org.zeren.seeding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.zeren.seeding.Shape.Rule;

/** What must hold between the values of one mapping. */
final class Rules {

  private Rules() {}

  /** The second day ends what the first begins, and does not belong to it. */
  static Rule before(String first, String second) {
    return (entry, findings) -> {
      LocalDate begin = entry.day(first);
      LocalDate end = entry.day(second);
      if (begin != null && end != null && !begin.isBefore(end)) {
        findings.problem(
            entry.place(),
            "\"" + first + "\" " + begin + " is not before \"" + second + "\" " + end,
            "correct one of them: \"" + second + "\" is the first day on which it no longer holds");
      }
    };
  }

  static Rule notAfter(String first, String second) {
    return (entry, findings) -> {
      LocalDate begin = entry.day(first);
      LocalDate end = entry.day(second);
      if (begin != null && end != null && begin.isAfter(end)) {
        findings.problem(
            entry.place(),
            "\"" + first + "\" " + begin + " is after \"" + second + "\" " + end,
            "correct one of them");
      }
    };
  }

  static Rule together(String one, String other) {
    return (entry, findings) -> {
      if (entry.gives(one) != entry.gives(other)) {
        findings.problem(
            entry.place(),
            "of \"" + one + "\" and \"" + other + "\" only one is given",
            "give both, or none where there is no source text");
      }
    };
  }

  static Rule notEmpty(String list) {
    return (entry, findings) -> {
      if (entry.gives(list) && entry.texts(list).isEmpty()) {
        findings.problem(
            entry.place(),
            "\"" + list + "\" is empty",
            "name somebody, or leave it out where everybody may see it");
      }
    };
  }

  static Rule keyIsNot(String word, String reason) {
    return (entry, findings) -> {
      if (entry.key().endsWith("/" + word)) {
        findings.problem(
            entry.place(),
            "a " + entry.shape().noun() + " cannot have the key \"" + word + "\"",
            "choose another, because " + reason);
      }
    };
  }

  static Rule reasonForCandidate() {
    return (entry, findings) -> {
      if ("CANDIDATE".equals(entry.text("confidence")) && !entry.gives("reason")) {
        findings.problem(
            entry.place(),
            "a CANDIDATE link has no \"reason\"",
            "add one that says what the link is inferred from");
      }
    };
  }

  static Rule oneObservationAYear() {
    return (entry, findings) -> {
      Map<Object, Place> years = new HashMap<>();
      for (Entry observation : entry.entries("observations")) {
        Object year = observation.values().get("year");
        Place first = year == null ? null : years.putIfAbsent(year, observation.place());
        if (first != null) {
          findings.problem(
              observation.place(),
              "there are two observations for " + year + ", the first in " + first,
              "remove one, or record what they tell differently under discrepancies:");
        }
      }
    };
  }

  static Rule onlyWithDocument(String... lists) {
    return (entry, findings) -> {
      for (String list : lists) {
        if (entry.gives(list) && !entry.gives("document")) {
          findings.problem(
              entry.place(),
              "\"" + list + "\" stand in a file without \"document:\"",
              "say with \"document:\" which document lays them down");
        }
      }
    };
  }
}

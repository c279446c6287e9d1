package org.zeren.recording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zeren.access.Caller;
import org.zeren.access.Refused;
import org.zeren.access.Role;

/**
 * What a caller may record: a supervisor anything, an agency its own on measures that it owes.
 *
 * @param work the attempt whose caller it is
 */
record Mandate(Work work) {

  /**
   * Of the measures, those that the agency owes today: it is the current holder of a duty in force,
   * for the measure or its whole document, or a member of a group that is.
   */
  private static final String OWED =
      """
      MATCH (m:Measure) WHERE m.id IN $measures
      MATCH (m)-[:STATED_IN]->(:Provision)-[:PART_OF]->(document:Document)
      UNWIND [m, document] AS what
      MATCH (what)<-[:FOR]-(d:Responsibility)
      WHERE inForce(d)
      WITH m, head(holders(d)) AS holder
      MATCH (agency:Agency {id: $agency})
      WHERE EXISTS {
        MATCH way = (agency)-[:MEMBER_OF*0..5]->(holder)
        WHERE all(r IN relationships(way) WHERE inForce(r))
      }
      RETURN DISTINCT m.id AS id""";

  /**
   * Passes for one who may record follow-ups at all.
   *
   * @throws Refused for all others
   */
  static void requireRecording(Caller caller) {
    caller.require(Role.SUPERVISOR, Role.AGENCY);
    if (!caller.is(Role.SUPERVISOR) && caller.agencyId() == null) {
      throw Refused.forbidden();
    }
  }

  /** Whether the caller is held to its own agency. */
  boolean isOfAgency() {
    return !work.caller().is(Role.SUPERVISOR);
  }

  /**
   * Passes for those who may record what these agencies did.
   *
   * @throws Refused for an agency that is not the only one of them
   */
  void requirePerformers(Collection<String> performers) {
    if (isOfAgency() && !List.copyOf(performers).equals(List.of(agency()))) {
      throw Refused.forbidden();
    }
  }

  /**
   * Passes for those who may record on all of these measures.
   *
   * @throws Refused for an agency that does not owe one of them
   */
  void requireAllOwed(Collection<String> measures) {
    if (isOfAgency() && !owed(measures).containsAll(measures)) {
      throw Refused.forbidden();
    }
  }

  /**
   * Passes for those who may record on any of these measures.
   *
   * @throws Refused for an agency that owes none of them
   */
  void requireAnyOwed(Collection<String> measures) {
    if (isOfAgency() && owed(measures).isEmpty()) {
      throw Refused.forbidden();
    }
  }

  private Set<String> owed(Collection<String> measures) {
    return work.ask(OWED, Map.of("measures", List.copyOf(measures), "agency", agency())).stream()
        .map(row -> row.get("id").asString())
        .collect(Collectors.toSet());
  }

  private String agency() {
    return String.valueOf(work.caller().agencyId());
  }
}

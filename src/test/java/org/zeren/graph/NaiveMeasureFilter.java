package org.zeren.graph;

import java.util.List;
import java.util.stream.Stream;
import org.zeren.graph.NaiveFilter.Candidate;

/** Which measures a MeasureFilter selects. */
final class NaiveMeasureFilter {

  private NaiveMeasureFilter() {}

  static NaiveFilter describe(NaiveFilter filter) {
    return filter
        .oneOf("ids", "id")
        .oneOf("documentIds", "documentId")
        .oneOf("kinds", "kind")
        .where(
            "themeIds",
            (it, ids) ->
                it.vertex().targets("HAS_THEME", "Theme").anyMatch(theme -> has(ids, theme.id())))
        .where(
            "agencyIds",
            (it, ids) -> bearersInTheRoles(it).anyMatch(agency -> has(ids, agency.id())))
        .where(
            "promisedByIds",
            (it, ids) ->
                NaiveMeasures.isPromise(it.vertex())
                    && NaiveMeasures.issuers(it.vertex()).anyMatch(by -> has(ids, by.to().id())))
        .where(
            "agencySectors",
            (it, sectors) ->
                bearersInTheRoles(it).anyMatch(agency -> has(sectors, agency.get("sector"))))
        .where(
            "roles",
            (it, roles) -> status(it).duties().anyMatch(duty -> has(roles, duty.get("role"))))
        .where(
            "agencyCount",
            (it, range) ->
                NaiveFilter.withinNumbers(
                    status(it)
                        .agencyCount(
                            it.input().get("roles") instanceof List<?> roles && !roles.isEmpty()
                                ? roles
                                : NaiveStatus.OWNERS),
                    range))
        .where(
            "beneficiaryIds",
            (it, ids) ->
                it.vertex()
                    .targets("BENEFITS", "BeneficiaryGroup")
                    .flatMap(group -> NaiveBeneficiaries.withWider(group).stream())
                    .anyMatch(group -> has(ids, group.id())))
        .oneOf("scheduleStatuses", it -> status(it).schedule())
        .oneOf("reportedStatuses", it -> status(it).reported())
        .oneOf("evidenceStatuses", it -> status(it).evidence())
        .where("dueOn", (it, range) -> NaiveFilter.withinDates(it.vertex().date("dueOn"), range))
        .where(
            "hasFollowUp",
            (it, wanted) -> wanted.equals(status(it).followUps().findAny().isPresent()));
  }

  private static NaiveStatus status(Candidate candidate) {
    return new NaiveStatus(candidate.vertex(), candidate.moment());
  }

  private static Stream<Vertex> bearersInTheRoles(Candidate candidate) {
    NaiveStatus status = status(candidate);
    return status
        .duties()
        .filter(duty -> candidate.allows("roles", duty.get("role")))
        .flatMap(status::bearers);
  }

  private static boolean has(Object list, Object value) {
    return ((List<?>) list).contains(value);
  }
}

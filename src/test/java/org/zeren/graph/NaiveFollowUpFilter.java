package org.zeren.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zeren.graph.NaiveFilter.Candidate;

/** Which follow-ups a FollowUpFilter selects. */
final class NaiveFollowUpFilter {

  private static final Set<Object> OVER = Set.of("DONE", "CANCELLED");

  private NaiveFollowUpFilter() {}

  static NaiveFilter describe(NaiveFilter filter) {
    return filter
        .oneOf("ids", "id")
        .oneOf("kinds", "kind")
        .oneOf("statuses", "status")
        .where(
            "agencyIds",
            (it, ids) ->
                it.vertex()
                    .targets("PERFORMED_BY", "Agency")
                    .anyMatch(agency -> has(ids, agency.id())))
        .where("measureIds", NaiveFollowUpFilter::isLinkedToOneOf)
        .where(
            "documentIds",
            (it, ids) ->
                Stream.of("STATED_IN", "ALSO_STATED_IN")
                    .flatMap(type -> it.vertex().targets(type, "Provision"))
                    .flatMap(provision -> provision.targets("PART_OF", "Document"))
                    .anyMatch(document -> has(ids, document.id())))
        .where("links", NaiveFollowUpFilter::hasSuchALink)
        .oneOf("evidenceStatuses", "evidenceStatus")
        .where(
            "occurredOn",
            (it, range) -> NaiveFilter.withinDates(it.vertex().date("occurredOn"), range))
        .where("dueOn", (it, range) -> NaiveFilter.withinDates(it.vertex().date("dueOn"), range))
        .where(
            "overdue",
            (it, wanted) ->
                wanted.equals(
                    it.moment().passed(it.vertex().date("dueOn"))
                        && !OVER.contains(it.vertex().get("status"))));
  }

  /** Rejected links count only when the filter asks for them. */
  private static boolean isLinkedToOneOf(Candidate it, Object ids) {
    return it.vertex()
        .to("FOLLOWS_UP", "Measure")
        .filter(
            link ->
                it.input().get("links") == null
                    ? !"REJECTED".equals(link.get("confidence"))
                    : it.allows("links", link.get("confidence")))
        .anyMatch(link -> has(ids, link.to().id()));
  }

  /** To the measure that it is listed under, else to any measure or to one of measureIds. */
  private static boolean hasSuchALink(Candidate it, Object confidences) {
    return it.edge() != null
        ? has(confidences, it.edge().get("confidence"))
        : it.vertex()
            .to("FOLLOWS_UP", "Measure")
            .filter(link -> it.allows("measureIds", link.to().id()))
            .anyMatch(link -> has(confidences, link.get("confidence")));
  }

  private static boolean has(Object list, Object value) {
    return ((List<?>) list).contains(value);
  }
}

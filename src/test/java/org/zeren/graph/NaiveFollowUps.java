package org.zeren.graph;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zeren.graph.NaiveOrder.Key;
import org.zeren.graph.NaivePage.Entry;
import org.zeren.graph.NaivePage.Listing;

/** Follow-ups, what they report, and the measures that they are linked to. */
final class NaiveFollowUps {

  private static final NaiveOrder AS_THEY_BECAME_KNOWN = NaiveOrder.by("knownOn", "rank");

  private final NaiveGraph graph;
  private final CursorBook cursors;
  private final NaiveFilter filter;

  NaiveFollowUps(NaiveGraph graph, CursorBook cursors, NaiveFilter filter) {
    this.graph = graph;
    this.cursors = cursors;
    this.filter = NaiveFollowUpFilter.describe(filter);
  }

  void describe(NaiveFields fields) {
    fields
        .type("Query")
        .root(
            "followUps",
            (none, question) -> {
              Listing listing = listing(question);
              return page(
                  listing, graph.all("FollowUp").map(it -> listing.entry(it, null)), question);
            });
    NaivePage.describe(fields, "FollowUp");
    fields
        .type("FollowUpEdge")
        .from(
            Entry.class,
            "confidence",
            (entry, question) -> entry.edge() == null ? null : entry.edge().get("confidence"));
    fields
        .type("FollowUp")
        .properties(
            "id",
            "kind",
            "status",
            "occurredOn",
            "period",
            "dueOn",
            "evidenceStatus",
            "recordedBy",
            "version")
        .texts("summary")
        .field("visibleTo", (it, question) -> it.list("visibleTo"))
        .field(
            "recordedAt",
            (it, question) ->
                it.get("recordedAt") instanceof ZonedDateTime at ? at.toOffsetDateTime() : null)
        .field(
            "measures",
            (it, question) ->
                Related.sorted(
                    links(it)
                        .filter(link -> !"REJECTED".equals(link.get("confidence")))
                        .map(Vertex.Edge::to),
                    NaiveMeasures.IN_THEIR_DOCUMENTS))
        .field(
            "links",
            (it, question) ->
                links(it)
                    .sorted(
                        Comparator.comparing(
                            Vertex.Edge::to, NaiveMeasures.IN_THEIR_DOCUMENTS.vertices()))
                    .toList())
        .field("performedBy", (it, question) -> Related.ranked(it.to("PERFORMED_BY", "Agency")))
        .field(
            "figures",
            (it, question) ->
                Related.sorted(it.targets("HAS_FIGURE", "Figure"), NaiveOrder.by("rank")))
        .field(
            "assessments",
            (it, question) ->
                Related.sorted(
                    it.sources("ASSESSES", "Assessment")
                        .filter(assessment -> question.moment().knows(assessment)),
                    NaiveOrder.by("at")))
        .field("document", (it, question) -> Related.document(it))
        .field("provision", (it, question) -> Related.provision(it))
        .field(
            "alsoStatedIn",
            (it, question) ->
                Related.sorted(it.targets("ALSO_STATED_IN", "Provision"), NaiveOrder.by("rank")));
    fields
        .type("FollowUpLink")
        .from(Vertex.Edge.class, "measure", (link, question) -> link.to())
        .from(Vertex.Edge.class, "confidence", (link, question) -> link.get("confidence"))
        .from(
            Vertex.Edge.class,
            "setAsideOn",
            (link, question) ->
                question.moment().reached(link.date("setAsideOn")) ? link.get("setAsideOn") : null)
        .from(
            Vertex.Edge.class,
            "reason",
            (link, question) ->
                NaiveFields.text(
                    (String) link.get("reason"), (String) link.get("reasonEn"), question));
    fields.type("Figure").properties("value", "unit").texts("label");
    fields
        .type("Assessment")
        .properties("verdict", "remark", "recordedBy", "ofVersion")
        .field("at", (it, question) -> ((ZonedDateTime) it.get("at")).toOffsetDateTime())
        .field(
            "assessor",
            (it, question) -> it.targets("ASSESSED_BY", "Agency").findFirst().orElse(null));
  }

  private static Stream<Vertex.Edge> links(Vertex followUp) {
    return followUp.to("FOLLOWS_UP", "Measure");
  }

  /** Rejected links only when the filter asks for links. */
  NaivePage ofMeasure(Vertex measure, Question question) {
    Listing listing = listing(question);
    boolean asks = question.object("filter").get("links") != null;
    return page(
        listing,
        measure
            .from("FOLLOWS_UP", "FollowUp")
            .filter(link -> asks || !"REJECTED".equals(link.get("confidence")))
            .map(link -> listing.entry(link.from(), link)),
        question);
  }

  NaivePage ofAgency(Vertex agency, Question question) {
    Listing listing = listing(question);
    return page(
        listing,
        agency.sources("PERFORMED_BY", "FollowUp").map(it -> listing.entry(it, null)),
        question);
  }

  private NaivePage page(Listing listing, Stream<Entry> all, Question question) {
    Map<String, Object> input = question.object("filter");
    return listing.page(
        all.filter(it -> question.moment().knows(it.vertex()))
            .filter(it -> filter.holds(it.vertex(), it.edge(), input, question.moment())),
        question);
  }

  private Listing listing(Question question) {
    List<Map<String, Object>> orderBy = question.objects("orderBy");
    NaiveOrder order =
        orderBy.isEmpty()
            ? AS_THEY_BECAME_KNOWN
            : NaiveOrder.of(orderBy, field -> List.of(key(field))).then(AS_THEY_BECAME_KNOWN);
    return new Listing(order, cursors);
  }

  private static Key key(String field) {
    return switch (field) {
      case "OCCURRED_ON" -> Key.of("occurredOn");
      case "DUE_ON" -> Key.of("dueOn");
      case "KNOWN_ON" -> Key.of("knownOn");
      case "RECORDED_AT" -> Key.of("recordedAt");
      default -> throw new IllegalArgumentException(field);
    };
  }
}

package org.zeren.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zeren.graph.NaiveOrder.Key;
import org.zeren.graph.NaivePage.Listing;

/** Measures, what they grant, and their themes. */
final class NaiveMeasures {

  static final NaiveOrder IN_THEIR_DOCUMENTS = NaiveOrder.by("documentId", "rank");

  private final NaiveGraph graph;
  private final CursorBook cursors;

  NaiveMeasures(NaiveGraph graph, CursorBook cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  void describe(NaiveFields fields, NaiveFilter filter, NaiveFollowUps followUps) {
    fields
        .type("Query")
        .root("measure", (none, it) -> graph.find("Measure", it.argument("id")).orElse(null))
        .root(
            "measures",
            (none, question) -> {
              Listing listing = new Listing(order(question), cursors);
              return listing.page(
                  graph
                      .all("Measure")
                      .filter(
                          it ->
                              filter.holds(it, null, question.object("filter"), question.moment()))
                      .map(it -> listing.entry(it, null)),
                  question);
            });
    NaivePage.describe(fields, "Measure");
    fields
        .type("Measure")
        .properties("id", "number", "kind", "startsOn", "dueOn")
        .texts("title", "summary", "condition", "period", "deadlineRule")
        .field("visibleTo", (it, question) -> it.list("visibleTo"))
        .field("theme", (it, question) -> Related.one(it.targets("HAS_THEME", "Theme")))
        .field("document", (it, question) -> Related.document(it))
        .field("provision", (it, question) -> Related.provision(it))
        .field("scheduleStatus", (it, question) -> status(it, question).schedule())
        .field("reportedStatus", (it, question) -> status(it, question).reported())
        .field("evidenceStatus", (it, question) -> status(it, question).evidence())
        .field("responsibilities", (it, question) -> NaiveDuties.of(it, question))
        .field(
            "beneficiaries",
            (it, question) -> Related.ranked(it.to("BENEFITS", "BeneficiaryGroup")))
        .field(
            "entitlements",
            (it, question) ->
                Related.sorted(it.targets("GRANTS", "Entitlement"), NaiveOrder.by("rank")))
        .field("followUps", followUps::ofMeasure)
        .field(
            "indicators",
            (it, question) ->
                Related.sorted(
                    it.targets("CONTRIBUTES_TO", "Indicator"), NaiveIndicators.IN_THEIR_DOCUMENTS))
        .field(
            "promisedBy", (it, question) -> isPromise(it) ? Related.ranked(issuers(it)) : List.of())
        .field(
            "continues",
            (it, question) ->
                Related.sorted(it.targets("CONTINUES", "Measure"), IN_THEIR_DOCUMENTS))
        .field(
            "continuedBy",
            (it, question) ->
                Related.sorted(it.sources("CONTINUES", "Measure"), IN_THEIR_DOCUMENTS));
    fields
        .type("Entitlement")
        .properties("amount", "currency", "per")
        .texts("description")
        .field("atLeast", (it, question) -> Boolean.TRUE.equals(it.get("atLeast")))
        .field(
            "beneficiary",
            (it, question) -> Related.one(it.targets("FOR_BENEFICIARY", "BeneficiaryGroup")));
    fields
        .type("Theme")
        .properties("id")
        .texts("name")
        .field(
            "measures",
            (it, question) -> {
              Listing listing = new Listing(IN_THEIR_DOCUMENTS, cursors);
              return listing.page(
                  it.sources("HAS_THEME", "Measure").map(each -> listing.entry(each, null)),
                  question);
            });
  }

  private static NaiveStatus status(Vertex measure, Question question) {
    return new NaiveStatus(measure, question.moment());
  }

  private static NaiveOrder order(Question question) {
    List<Map<String, Object>> orderBy = question.objects("orderBy");
    return orderBy.isEmpty()
        ? IN_THEIR_DOCUMENTS
        : NaiveOrder.of(orderBy, field -> keys(field, question.moment())).then(IN_THEIR_DOCUMENTS);
  }

  private static List<Key> keys(String field, Moment moment) {
    return switch (field) {
      case "NUMBER" -> IN_THEIR_DOCUMENTS.keys();
      case "TITLE" -> List.of(Key.of("title"));
      case "DUE_ON" -> List.of(Key.of("dueOn"));
      case "AGENCY_COUNT" ->
          List.of(
              new Key(it -> new NaiveStatus(it, moment).agencyCount(NaiveStatus.OWNERS), false));
      case "FOLLOW_UP_COUNT" ->
          List.of(new Key(it -> new NaiveStatus(it, moment).followUps().count(), false));
      case "LAST_FOLLOW_UP" ->
          List.of(new Key(it -> new NaiveStatus(it, moment).lastFollowUp(), false));
      default -> throw new IllegalArgumentException(field);
    };
  }

  static boolean isPromise(Vertex measure) {
    return "COMMITMENT".equals(measure.get("kind"));
  }

  static Stream<Vertex.Edge> issuers(Vertex measure) {
    return measure
        .targets("STATED_IN", "Provision")
        .flatMap(provision -> provision.targets("PART_OF", "Document"))
        .flatMap(document -> document.to("ISSUED_BY", "Agency"));
  }
}

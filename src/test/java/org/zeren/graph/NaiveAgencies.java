package org.zeren.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.NaiveOrder.Key;
import org.zeren.graph.NaivePage.Listing;

/** Agencies, their duties and their reorganisations. */
final class NaiveAgencies {

  static final NaiveOrder BY_NAME = NaiveOrder.by("name");

  private final NaiveGraph graph;
  private final CursorBook cursors;

  NaiveAgencies(NaiveGraph graph, CursorBook cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  void describe(NaiveFields fields, NaiveFilter ofMeasures, NaiveFollowUps followUps) {
    NaiveFilter filter = filter(fields.filter("AgencyFilter"));
    fields
        .type("Query")
        .root(
            "agency",
            (none, question) ->
                graph
                    .all("Agency")
                    .filter(it -> isMeant(it, question))
                    .min(BY_NAME.vertices())
                    .orElse(null))
        .root(
            "agencies",
            (none, question) -> {
              Listing listing = new Listing(order(question), cursors);
              return listing.page(
                  graph
                      .all("Agency")
                      .filter(
                          it ->
                              filter.holds(it, null, question.object("filter"), question.moment()))
                      .map(it -> listing.entry(it, null)),
                  question);
            });
    NaivePage.describe(fields, "Agency");
    fields
        .type("Agency")
        .properties("id", "shortName", "sector", "level", "kind", "endedOn")
        .texts("name")
        .field("aliases", (it, question) -> it.list("aliases"))
        .field("parent", (it, question) -> Related.one(it.targets("PART_OF", "Agency")))
        .field(
            "members",
            (it, question) ->
                byName(
                    it.from("MEMBER_OF", "Agency")
                        .filter(question.moment()::inForce)
                        .map(Vertex.Edge::from)))
        .field(
            "predecessors",
            (it, question) ->
                byName(
                    it.from("SUCCEEDED_BY", "Agency")
                        .filter(question.moment()::happened)
                        .map(Vertex.Edge::from)))
        .field(
            "successors",
            (it, question) ->
                byName(
                    it.to("SUCCEEDED_BY", "Agency")
                        .filter(question.moment()::happened)
                        .map(Vertex.Edge::to)))
        .field("responsibilities", (it, question) -> responsibilities(it, question, ofMeasures))
        .field("followUps", followUps::ofAgency)
        .field(
            "documents",
            (it, question) -> Related.sorted(it.sources("ISSUED_BY", "Document"), NaiveOrder.by()))
        .field("promises", this::promises);
  }

  private NaivePage promises(Vertex agency, Question question) {
    Listing listing = new Listing(NaiveMeasures.IN_THEIR_DOCUMENTS, cursors);
    return listing.page(
        agency
            .sources("ISSUED_BY", "Document")
            .flatMap(document -> document.sources("PART_OF", "Provision"))
            .flatMap(provision -> provision.sources("STATED_IN", "Measure"))
            .filter(NaiveMeasures::isPromise)
            .map(it -> listing.entry(it, null)),
        question);
  }

  private NaivePage responsibilities(Vertex agency, Question question, NaiveFilter ofMeasures) {
    Listing listing = new Listing(NaiveDuties.BY_MEASURE, cursors);
    Map<String, Object> filter = question.object("filter");
    return listing.page(
        NaiveDuties.asked(agency.sources("BORNE_BY", "Responsibility"), question)
            .filter(
                duty ->
                    NaiveFilter.asksForNothing(filter)
                        || duty.targets("FOR", "Measure")
                            .anyMatch(it -> ofMeasures.holds(it, null, filter, question.moment())))
            .map(it -> listing.entry(it, null)),
        question);
  }

  private static NaiveFilter filter(NaiveFilter filter) {
    return filter
        .oneOf("ids", "id")
        .oneOf("sectors", "sector")
        .oneOf("levels", "level")
        .oneOf("kinds", "kind")
        .where(
            "superiorIds",
            (it, ids) -> superiors(it.vertex()).anyMatch(above -> has(ids, above.id())))
        .where("ownsMeasureIds", (it, ids) -> owned(it).anyMatch(measure -> has(ids, measure.id())))
        .where(
            "ownsInDocumentIds",
            (it, ids) -> owned(it).anyMatch(measure -> has(ids, measure.get("documentId"))))
        .where(
            "responsibilityCount",
            (it, range) ->
                NaiveFilter.withinNumbers(dutiesInForce(it.vertex(), it.moment()), range));
  }

  private static long dutiesInForce(Vertex agency, Moment moment) {
    return agency.sources("BORNE_BY", "Responsibility").filter(moment::inForce).count();
  }

  private static NaiveOrder order(Question question) {
    List<Map<String, Object>> orderBy = question.objects("orderBy");
    return orderBy.isEmpty()
        ? BY_NAME
        : NaiveOrder.of(orderBy, field -> List.of(key(field, question.moment()))).then(BY_NAME);
  }

  private static Key key(String field, Moment moment) {
    return switch (field) {
      case "NAME" -> Key.of("name");
      case "RESPONSIBILITY_COUNT" -> new Key(it -> dutiesInForce(it, moment), false);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static boolean isMeant(Vertex agency, Question question) {
    Object name = question.argument("name");
    return name == null
        ? agency.id().equals(question.argument("id"))
        : name.equals(agency.get("name"))
            || name.equals(agency.get("nameEn"))
            || name.equals(agency.get("shortName"))
            || agency.list("aliases").contains(name);
  }

  private static List<Vertex> byName(Stream<Vertex> agencies) {
    return Related.sorted(agencies, BY_NAME);
  }

  private static Stream<Vertex> superiors(Vertex agency) {
    return agency
        .targets("PART_OF", "Agency")
        .flatMap(above -> Stream.concat(Stream.of(above), superiors(above)));
  }

  private static Stream<Vertex> owned(NaiveFilter.Candidate agency) {
    return agency
        .vertex()
        .sources("BORNE_BY", "Responsibility")
        .filter(agency.moment()::inForce)
        .filter(duty -> NaiveStatus.OWNERS.contains(duty.get("role")))
        .flatMap(duty -> duty.targets("FOR", "Measure"));
  }

  private static boolean has(Object ids, @Nullable Object id) {
    return ((List<?>) ids).contains(id);
  }
}

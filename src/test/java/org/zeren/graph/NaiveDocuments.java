package org.zeren.graph;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.NaiveOrder.Key;
import org.zeren.graph.NaivePage.Listing;

/** Documents, their clauses, and the proposals that they answer. */
final class NaiveDocuments {

  private static final NaiveOrder LATEST_FIRST =
      new NaiveOrder(List.of(Key.of("issuedOn").reversed()));
  private static final NaiveOrder BY_ID = NaiveOrder.by();

  private final NaiveGraph graph;
  private final CursorBook cursors;

  NaiveDocuments(NaiveGraph graph, CursorBook cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  void describe(NaiveFields fields) {
    NaiveFilter filter = filter(fields.filter("DocumentFilter"));
    fields
        .type("Query")
        .root(
            "document",
            (none, question) ->
                Related.one(
                    graph
                        .all("Document")
                        .filter(
                            it ->
                                question.argument("number") == null
                                    ? it.id().equals(question.argument("id"))
                                    : question.argument("number").equals(it.get("number")))))
        .root(
            "documents",
            (none, question) -> {
              Listing listing = new Listing(LATEST_FIRST, cursors);
              return listing.page(
                  graph
                      .all("Document")
                      .filter(
                          it ->
                              filter.holds(it, null, question.object("filter"), question.moment()))
                      .map(it -> listing.entry(it, null)),
                  question);
            });
    NaivePage.describe(fields, "Document");
    fields
        .type("Document")
        .properties("id", "number", "kind", "issuedOn")
        .texts("title")
        .field("visibleTo", (it, question) -> it.list("visibleTo"))
        .field("issuers", (it, question) -> Related.ranked(it.to("ISSUED_BY", "Agency")))
        .field("consulted", (it, question) -> Related.ranked(it.to("CONSULTED", "Agency")))
        .field(
            "provisions",
            (it, question) ->
                Related.sorted(it.sources("PART_OF", "Provision"), NaiveOrder.by("rank")))
        .field("measures", this::measures)
        .field(
            "responsibilities",
            (it, question) ->
                Related.sorted(
                    it.sources("FOR", "Responsibility").filter(question.moment()::inForce),
                    NaiveDuties.IN_THE_TEXT))
        .field("cites", (it, question) -> Related.ranked(it.to("CITES", "Document")))
        .field("citedBy", (it, question) -> Related.sorted(it.sources("CITES", "Document"), BY_ID))
        .field("implements", (it, question) -> Related.ranked(it.to("IMPLEMENTS", "Document")))
        .field("answers", (it, question) -> Related.one(it.targets("ANSWERS", "Proposal")));
    fields
        .type("Provision")
        .properties("id", "number", "digest", "text")
        .texts("heading")
        .field("document", (it, question) -> Related.one(it.targets("PART_OF", "Document")))
        .field("parent", (it, question) -> around(it));
    fields
        .type("Proposal")
        .properties("id", "kind", "session", "number")
        .texts("title")
        .field(
            "replies", (it, question) -> Related.sorted(it.sources("ANSWERS", "Document"), BY_ID));
  }

  /** The shortest passage that holds it and more; of two as long, the first by its id. */
  private static @Nullable Vertex around(Vertex provision) {
    return provision
        .targets("PART_OF", "Document")
        .flatMap(it -> it.sources("PART_OF", "Provision"))
        .filter(it -> provision.get("start") != null && it.get("start") != null)
        .filter(it -> (long) it.get("start") <= (long) provision.get("start"))
        .filter(it -> (long) it.get("end") >= (long) provision.get("end"))
        .filter(it -> length(it) > length(provision))
        .min(Comparator.comparingLong(NaiveDocuments::length).thenComparing(Vertex::id))
        .orElse(null);
  }

  private static long length(Vertex provision) {
    return (long) provision.get("end") - (long) provision.get("start");
  }

  private NaivePage measures(Vertex document, Question question) {
    Listing listing = new Listing(NaiveMeasures.IN_THEIR_DOCUMENTS, cursors);
    return listing.page(
        document
            .sources("PART_OF", "Provision")
            .flatMap(it -> it.sources("STATED_IN", "Measure"))
            .map(it -> listing.entry(it, null)),
        question);
  }

  private static NaiveFilter filter(NaiveFilter filter) {
    return filter
        .oneOf("ids", "id")
        .oneOf("kinds", "kind")
        .where(
            "issuerIds",
            (it, ids) ->
                it.vertex()
                    .targets("ISSUED_BY", "Agency")
                    .anyMatch(agency -> ((List<?>) ids).contains(agency.id())))
        .where(
            "issuedOn",
            (it, range) -> NaiveFilter.withinDates(it.vertex().date("issuedOn"), range));
  }
}

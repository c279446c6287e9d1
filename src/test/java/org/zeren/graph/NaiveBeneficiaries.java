package org.zeren.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.zeren.graph.NaivePage.Listing;

/** Groups that measures are for, wider and narrower ones. */
final class NaiveBeneficiaries {

  private final NaiveGraph graph;
  private final CursorBook cursors;

  NaiveBeneficiaries(NaiveGraph graph, CursorBook cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  void describe(NaiveFields fields) {
    NaiveFilter filter = fields.filter("BeneficiaryGroupFilter").oneOf("ids", "id");
    fields
        .type("Query")
        .root(
            "beneficiaryGroup",
            (none, it) -> graph.find("BeneficiaryGroup", it.argument("id")).orElse(null))
        .root(
            "beneficiaryGroups",
            (none, question) -> {
              Listing listing = new Listing(NaiveAgencies.BY_NAME, cursors);
              return listing.page(
                  graph
                      .all("BeneficiaryGroup")
                      .filter(
                          it ->
                              filter.holds(it, null, question.object("filter"), question.moment()))
                      .map(it -> listing.entry(it, null)),
                  question);
            });
    NaivePage.describe(fields, "BeneficiaryGroup");
    fields
        .type("BeneficiaryGroup")
        .properties("id")
        .texts("name", "definition")
        .field("broader", (it, question) -> Related.one(it.targets("BROADER", "BeneficiaryGroup")))
        .field(
            "narrower",
            (it, question) ->
                Related.sorted(it.sources("BROADER", "BeneficiaryGroup"), NaiveAgencies.BY_NAME))
        .field("measures", this::measures);
  }

  private NaivePage measures(Vertex group, Question question) {
    Listing listing = new Listing(NaiveMeasures.IN_THEIR_DOCUMENTS, cursors);
    Set<Vertex> groups = new LinkedHashSet<>(Set.of(group));
    if (question.flag("includeNarrower")) {
      graph
          .all("BeneficiaryGroup")
          .filter(it -> withWider(it).contains(group))
          .forEach(groups::add);
    }
    Stream<Vertex> measures =
        groups.stream().flatMap(it -> it.sources("BENEFITS", "Measure")).distinct();
    return listing.page(measures.map(it -> listing.entry(it, null)), question);
  }

  /** The group and every group that it is part of, at any distance. */
  static Set<Vertex> withWider(Vertex group) {
    Set<Vertex> groups = new LinkedHashSet<>();
    addWider(group, groups);
    return groups;
  }

  private static void addWider(Vertex group, Set<Vertex> groups) {
    if (groups.add(group)) {
      group.targets("BROADER", "BeneficiaryGroup").forEach(it -> addWider(it, groups));
    }
  }
}

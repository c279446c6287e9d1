package org.zeren.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.NaiveOrder.Key;
import org.zeren.graph.NaivePage.Listing;

/** Indicators, their values, and how they stand. */
final class NaiveIndicators {

  static final NaiveOrder IN_THEIR_DOCUMENTS =
      new NaiveOrder(List.of(new Key(NaiveIndicators::idOfDocument, false), Key.of("rank")));

  private final NaiveGraph graph;
  private final CursorBook cursors;

  NaiveIndicators(NaiveGraph graph, CursorBook cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  void describe(NaiveFields fields) {
    NaiveFilter filter =
        fields
            .filter("IndicatorFilter")
            .oneOf("documentIds", it -> String.valueOf(idOfDocument(it.vertex())))
            .oneOf("progress", it -> progress(it.vertex()));
    fields
        .type("Query")
        .root(
            "indicators",
            (none, question) -> {
              Listing listing = new Listing(IN_THEIR_DOCUMENTS, cursors);
              return listing.page(
                  graph
                      .all("Indicator")
                      .filter(
                          it ->
                              filter.holds(it, null, question.object("filter"), question.moment()))
                      .map(it -> listing.entry(it, null)),
                  question);
            });
    NaivePage.describe(fields, "Indicator");
    fields
        .type("Indicator")
        .properties("id")
        .texts("name", "unit")
        .field("document", (it, question) -> Related.document(it))
        .field("provision", (it, question) -> Related.provision(it))
        .field("baseline", (it, question) -> only(it, "BASELINE"))
        .field("target", (it, question) -> only(it, "TARGET"))
        .field(
            "observations",
            (it, question) -> Related.sorted(values(it, "OBSERVATION"), NaiveOrder.by("year")))
        .field("gapToTarget", (it, question) -> gap(it))
        .field("progress", (it, question) -> progress(it))
        .field(
            "measures",
            (it, question) ->
                Related.sorted(
                    it.sources("CONTRIBUTES_TO", "Measure"), NaiveMeasures.IN_THEIR_DOCUMENTS));
    fields
        .type("IndicatorValue")
        .properties("year", "value", "bound")
        .field("yearInferred", (it, question) -> Boolean.TRUE.equals(it.get("yearInferred")));
  }

  private static @Nullable Object idOfDocument(Vertex indicator) {
    Vertex document = Related.document(indicator);
    return document == null ? null : document.id();
  }

  private static Stream<Vertex> values(Vertex indicator, String kind) {
    return indicator
        .targets("HAS_VALUE", "IndicatorValue")
        .filter(it -> kind.equals(it.get("kind")));
  }

  private static @Nullable Vertex only(Vertex indicator, String kind) {
    return Related.one(values(indicator, kind));
  }

  private static @Nullable Vertex latest(Vertex indicator) {
    List<Vertex> byYear =
        Related.sorted(
            values(indicator, "OBSERVATION"), new NaiveOrder(List.of(Key.of("year").reversed())));
    return byYear.isEmpty() ? null : byYear.get(0);
  }

  private static @Nullable BigDecimal gap(Vertex indicator) {
    Vertex target = only(indicator, "TARGET");
    Vertex known =
        Stream.of(latest(indicator), only(indicator, "BASELINE"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return target == null || known == null ? null : exact(target).subtract(exact(known));
  }

  private static BigDecimal exact(Vertex value) {
    return new BigDecimal(String.valueOf(value.get("value")));
  }

  private static String progress(Vertex indicator) {
    Vertex base = only(indicator, "BASELINE");
    Vertex target = only(indicator, "TARGET");
    Vertex now = latest(indicator);
    if (base != null && target != null && exact(base).compareTo(exact(target)) == 0) {
      return "MAINTAIN";
    }
    if (target == null || now == null) {
      return "NO_OBSERVATION";
    }
    if (isReached(base, target, exact(now))) {
      return "MET";
    }
    return base != null && isOnTheLine(base, target, now) ? "ON_TRACK" : "BEHIND";
  }

  /** At most means at most and at least means at least; else the baseline says where from. */
  private static boolean isReached(@Nullable Vertex base, Vertex target, BigDecimal now) {
    boolean falling =
        "AT_MOST".equals(target.get("bound"))
            || (!"AT_LEAST".equals(target.get("bound"))
                && base != null
                && exact(base).compareTo(exact(target)) > 0);
    int compared = now.compareTo(exact(target));
    return falling ? compared <= 0 : compared >= 0;
  }

  private static boolean isOnTheLine(Vertex base, Vertex target, Vertex now) {
    double way = number(target, "value") - number(base, "value");
    double gone = number(now, "value") - number(base, "value");
    double years = number(target, "year") - number(base, "year");
    double passed = number(now, "year") - number(base, "year");
    return years > 0 && gone / way >= passed / years;
  }

  private static double number(Vertex value, String property) {
    return ((Number) value.get(property)).doubleValue();
  }
}

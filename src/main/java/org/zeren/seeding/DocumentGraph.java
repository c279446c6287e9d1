package org.zeren.seeding;

import static org.zeren.seeding.RelationshipType.ALSO_STATED_IN;
import static org.zeren.seeding.RelationshipType.ANSWERS;
import static org.zeren.seeding.RelationshipType.BASED_ON;
import static org.zeren.seeding.RelationshipType.BENEFITS;
import static org.zeren.seeding.RelationshipType.BORNE_BY;
import static org.zeren.seeding.RelationshipType.CITES;
import static org.zeren.seeding.RelationshipType.CONSULTED;
import static org.zeren.seeding.RelationshipType.CONTINUES;
import static org.zeren.seeding.RelationshipType.CONTRIBUTES_TO;
import static org.zeren.seeding.RelationshipType.FOLLOWS_UP;
import static org.zeren.seeding.RelationshipType.FOR;
import static org.zeren.seeding.RelationshipType.FOR_BENEFICIARY;
import static org.zeren.seeding.RelationshipType.GRANTS;
import static org.zeren.seeding.RelationshipType.HAS_FIGURE;
import static org.zeren.seeding.RelationshipType.HAS_THEME;
import static org.zeren.seeding.RelationshipType.HAS_VALUE;
import static org.zeren.seeding.RelationshipType.IMPLEMENTS;
import static org.zeren.seeding.RelationshipType.ISSUED_BY;
import static org.zeren.seeding.RelationshipType.LAID_DOWN_IN;
import static org.zeren.seeding.RelationshipType.PART_OF;
import static org.zeren.seeding.RelationshipType.PERFORMED_BY;
import static org.zeren.seeding.RelationshipType.STATED_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the graph that a document makes with all that it lays down. */
final class DocumentGraph {

  private static final int RANK_OF_UNNUMBERED = 1_000_000;

  private final GraphPart part;
  private final Entry document;
  private final String id;

  DocumentGraph(GraphPart part, Entry document) {
    this.part = part;
    this.document = document;
    this.id = NodeType.DOCUMENT.id(document.key());
  }

  /** The document alone. */
  void add() {
    part.node(NodeType.DOCUMENT, document.key(), document.properties());
    part.relateInOrder(id, ISSUED_BY, document.references("issuers"));
    part.relateInOrder(id, CONSULTED, document.references("consulted"));
    part.relateInOrder(id, CITES, document.references("cites"));
    part.relateInOrder(id, IMPLEMENTS, document.references("implements"));
    part.relate(id, ANSWERS, document.reference("answers"));
  }

  void addContents(Entry file, @Nullable SourceText text) {
    each(file.entries("provisions"), (provision, rank) -> provision(provision, rank, text));
    each(file.entries("measures"), this::measure);
    duties(file.entries("responsibilities"), document.key() + "/document", id, null);
    each(file.entries("followUps"), this::followUp);
    each(file.entries("indicators"), this::indicator);
  }

  private interface Ranked {
    void add(Entry entry, int rank);
  }

  private static void each(List<Entry> entries, Ranked ranked) {
    for (int i = 0; i < entries.size(); i++) {
      ranked.add(entries.get(i), i + 1);
    }
  }

  private static Map<String, @Nullable Object> properties(Entry entry, int rank) {
    Map<String, @Nullable Object> properties = entry.properties();
    properties.put("rank", rank);
    return properties;
  }

  private void provision(Entry provision, int rank, @Nullable SourceText source) {
    Map<String, @Nullable Object> properties = properties(provision, rank);
    Span span = provision.span("span");
    properties.put("start", span == null ? null : span.start());
    properties.put("end", span == null ? null : span.end());
    properties.put("text", span == null || source == null ? null : source.passage(span));
    part.relate(part.node(NodeType.PROVISION, provision.key(), properties), PART_OF, id);
  }

  private void measure(Entry measure, int position) {
    Map<String, @Nullable Object> properties = measure.properties();
    properties.put("documentId", id);
    properties.put("rank", rank(measure.text("number"), position));
    String measureId = part.node(NodeType.MEASURE, measure.key(), properties);
    Reference provision = measure.reference("provision");
    part.relate(measureId, STATED_IN, provision);
    part.relate(measureId, HAS_THEME, measure.reference("theme"));
    part.relateInOrder(measureId, BENEFITS, measure.references("beneficiaries"));
    part.relateEach(measureId, CONTINUES, measure.references("continues"));
    duties(measure.entries("responsibilities"), measure.key(), measureId, provision);
    each(
        measure.entries("entitlements"),
        (entitlement, rank) -> {
          String entitlementId =
              part.node(
                  NodeType.ENTITLEMENT, measure.key() + "/" + rank, properties(entitlement, rank));
          part.relate(measureId, GRANTS, entitlementId);
          part.relate(entitlementId, FOR_BENEFICIARY, entitlement.reference("beneficiary"));
        });
  }

  private static int rank(@Nullable String number, int position) {
    return number != null && number.matches("[0-9]{1,6}")
        ? Integer.parseInt(number)
        : RANK_OF_UNNUMBERED + position;
  }

  private void duties(
      List<Entry> duties, String key, String subject, @Nullable Reference provision) {
    each(
        duties,
        (duty, rank) -> {
          String dutyId =
              part.node(NodeType.RESPONSIBILITY, key + "/" + rank, properties(duty, rank));
          part.relate(dutyId, BORNE_BY, duty.reference("agency"));
          part.relate(dutyId, FOR, subject);
          part.relate(dutyId, LAID_DOWN_IN, id);
          Reference own = duty.reference("provision");
          part.relate(dutyId, BASED_ON, own == null ? provision : own);
        });
  }

  private void followUp(Entry followUp, int rank) {
    Map<String, @Nullable Object> properties = properties(followUp, rank);
    LocalDate issuedOn = document.day("issuedOn");
    properties.put("knownOn", issuedOn == null ? followUp.day("occurredOn") : issuedOn);
    properties.put("evidenceStatus", "SELF_REPORTED");
    properties.put("version", 1);
    String followUpId = part.node(NodeType.FOLLOW_UP, followUp.key(), properties);
    part.relate(followUpId, STATED_IN, followUp.reference("provision"));
    part.relateEach(followUpId, ALSO_STATED_IN, followUp.references("alsoStatedIn"));
    part.relateInOrder(followUpId, PERFORMED_BY, followUp.references("performedBy"));
    for (Entry link : followUp.entries("links")) {
      Reference measure = link.reference("measure");
      if (measure != null) {
        part.relate(followUpId, FOLLOWS_UP, measure.id(), link.properties());
      }
    }
    each(
        followUp.entries("figures"),
        (figure, n) ->
            part.relate(
                followUpId,
                HAS_FIGURE,
                part.node(NodeType.FIGURE, followUp.key() + "/" + n, properties(figure, n))));
  }

  private void indicator(Entry indicator, int rank) {
    String indicatorId =
        part.node(NodeType.INDICATOR, indicator.key(), properties(indicator, rank));
    part.relate(indicatorId, STATED_IN, indicator.reference("provision"));
    for (Reference measure : indicator.references("measures")) {
      part.relate(measure.id(), CONTRIBUTES_TO, indicatorId);
    }
    value(indicator, indicator.entry("baseline"), "BASELINE");
    value(indicator, indicator.entry("target"), "TARGET");
    for (Entry observation : indicator.entries("observations")) {
      value(indicator, observation, "OBSERVATION");
    }
  }

  private void value(Entry indicator, @Nullable Entry value, String kind) {
    if (value == null) {
      return;
    }
    Map<String, @Nullable Object> properties = value.properties();
    properties.put("kind", kind);
    String key =
        indicator.key() + "/" + kind.toLowerCase(Locale.ROOT) + "-" + properties.get("year");
    String valueId = part.node(NodeType.INDICATOR_VALUE, key, properties);
    part.relate(NodeType.INDICATOR.id(indicator.key()), HAS_VALUE, valueId);
    Reference own = value.reference("provision");
    part.relate(valueId, STATED_IN, own == null ? indicator.reference("provision") : own);
  }
}

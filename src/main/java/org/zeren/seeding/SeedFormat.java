package org.zeren.seeding;

import static org.zeren.seeding.Form.Plain.DAY;
import static org.zeren.seeding.Form.Plain.DECIMAL;
import static org.zeren.seeding.Form.Plain.DIGEST;
import static org.zeren.seeding.Form.Plain.FILE_NAME;
import static org.zeren.seeding.Form.Plain.FLAG;
import static org.zeren.seeding.Form.Plain.SPAN;
import static org.zeren.seeding.Form.Plain.TEXT;
import static org.zeren.seeding.Form.Plain.YEAR;
import static org.zeren.seeding.NodeType.AGENCY;
import static org.zeren.seeding.NodeType.BENEFICIARY_GROUP;
import static org.zeren.seeding.NodeType.DISCREPANCY;
import static org.zeren.seeding.NodeType.DOCUMENT;
import static org.zeren.seeding.NodeType.FOLLOW_UP;
import static org.zeren.seeding.NodeType.INDICATOR;
import static org.zeren.seeding.NodeType.MEASURE;
import static org.zeren.seeding.NodeType.PROPOSAL;
import static org.zeren.seeding.NodeType.PROVISION;
import static org.zeren.seeding.NodeType.THEME;
import static org.zeren.seeding.Shape.Field.may;
import static org.zeren.seeding.Shape.Field.must;
import static org.zeren.seeding.Words.AUDIENCE;
import static org.zeren.seeding.Words.BASIS;
import static org.zeren.seeding.Words.BOUND;
import static org.zeren.seeding.Words.CONFIDENCE;
import static org.zeren.seeding.Words.KIND_OF_AGENCY;
import static org.zeren.seeding.Words.KIND_OF_DISCREPANCY;
import static org.zeren.seeding.Words.KIND_OF_DOCUMENT;
import static org.zeren.seeding.Words.KIND_OF_FOLLOW_UP;
import static org.zeren.seeding.Words.KIND_OF_MEASURE;
import static org.zeren.seeding.Words.KIND_OF_PROPOSAL;
import static org.zeren.seeding.Words.LEVEL;
import static org.zeren.seeding.Words.ROLE;
import static org.zeren.seeding.Words.SECTOR;
import static org.zeren.seeding.Words.STATUS;

import java.util.List;

/**
 * The seed format as a table: the keys of every mapping with their forms. The manual {@code
 * seed-format.md} says what they mean.
 */
final class SeedFormat {

  static final Shape DOCUMENT_ENTRY =
      Shape.of(
              "document",
              must("key", new Form.Key(DOCUMENT)),
              must("title", TEXT),
              may("titleEn", TEXT),
              may("number", TEXT),
              must("kind", KIND_OF_DOCUMENT),
              may("issuedOn", DAY),
              may("issuers", all(AGENCY)),
              may("consulted", all(AGENCY)),
              may("cites", all(DOCUMENT)),
              may("implements", all(DOCUMENT)),
              may("answers", to(PROPOSAL)),
              may("source", FILE_NAME),
              may("visibleTo", new Form.ListOf(AUDIENCE)))
          .with(Rules.notEmpty("visibleTo"));

  static final Shape PROVISION_ENTRY =
      Shape.of(
              "provision",
              must("key", new Form.Key(PROVISION)),
              may("number", TEXT),
              may("heading", TEXT),
              may("headingEn", TEXT),
              may("span", SPAN),
              may("digest", DIGEST))
          .with(Rules.together("span", "digest"));

  static final Shape PROPOSAL_ENTRY =
      Shape.of(
          "proposal",
          must("key", new Form.Key(PROPOSAL)),
          must("kind", KIND_OF_PROPOSAL),
          must("session", TEXT),
          may("number", TEXT),
          must("title", TEXT),
          may("titleEn", TEXT));

  /** A duty for one measure. */
  static final Shape DUTY_ENTRY = duty("responsibility", "STATED");

  /** A duty over the whole document. */
  static final Shape DOCUMENT_DUTY_ENTRY =
      duty("responsibility over the document", "DOCUMENT_LEVEL");

  static final Shape ENTITLEMENT_ENTRY =
      Shape.of(
          "entitlement",
          must("description", TEXT),
          may("descriptionEn", TEXT),
          may("amount", DECIMAL),
          may("atLeast", FLAG).otherwise(false),
          may("currency", TEXT),
          may("per", TEXT),
          may("beneficiary", to(BENEFICIARY_GROUP)));

  static final Shape MEASURE_ENTRY =
      Shape.of(
              "measure",
              must("key", new Form.Key(MEASURE)),
              may("number", TEXT),
              must("kind", KIND_OF_MEASURE),
              must("title", TEXT),
              may("titleEn", TEXT),
              may("summary", TEXT),
              may("summaryEn", TEXT),
              may("theme", to(THEME)),
              may("provision", new Form.To(PROVISION, true)),
              may("condition", TEXT),
              may("conditionEn", TEXT),
              may("period", TEXT),
              may("periodEn", TEXT),
              may("startsOn", DAY),
              may("dueOn", DAY),
              may("deadlineRule", TEXT),
              may("deadlineRuleEn", TEXT),
              may("beneficiaries", all(BENEFICIARY_GROUP)),
              may("responsibilities", all(DUTY_ENTRY)),
              may("entitlements", all(ENTITLEMENT_ENTRY)),
              may("continues", all(MEASURE)),
              may("visibleTo", new Form.ListOf(AUDIENCE)))
          .with(
              Rules.notEmpty("visibleTo"),
              Rules.notAfter("startsOn", "dueOn"),
              Rules.keyIsNot("document", "the ids of duties over the whole document use it"));

  static final Shape FIGURE_ENTRY =
      Shape.of(
          "figure",
          must("label", TEXT),
          may("labelEn", TEXT),
          must("value", DECIMAL),
          must("unit", TEXT));

  static final Shape LINK_ENTRY =
      Shape.of(
              "link",
              must("measure", to(MEASURE)),
              must("confidence", CONFIDENCE),
              may("reason", TEXT),
              may("reasonEn", TEXT))
          .with(Rules.reasonForCandidate())
          .about("measure");

  static final Shape FOLLOW_UP_ENTRY =
      Shape.of(
              "follow-up",
              must("key", new Form.Key(FOLLOW_UP)),
              must("kind", KIND_OF_FOLLOW_UP),
              must("status", STATUS),
              must("summary", TEXT),
              may("summaryEn", TEXT),
              must("provision", to(PROVISION)),
              may("alsoStatedIn", all(PROVISION)),
              may("performedBy", all(AGENCY)),
              may("occurredOn", DAY),
              may("period", TEXT),
              may("dueOn", DAY),
              may("figures", all(FIGURE_ENTRY)),
              may("links", all(LINK_ENTRY)),
              may("visibleTo", new Form.ListOf(AUDIENCE)))
          .with(Rules.notEmpty("visibleTo"));

  static final Shape VALUE_ENTRY =
      Shape.of(
          "value", must("year", YEAR), must("value", DECIMAL), may("provision", to(PROVISION)));

  static final Shape TARGET_ENTRY =
      Shape.of(
          "target",
          must("year", YEAR),
          may("yearInferred", FLAG).otherwise(false),
          must("value", DECIMAL),
          may("bound", BOUND).otherwise("EQUAL"),
          may("provision", to(PROVISION)));

  static final Shape INDICATOR_ENTRY =
      Shape.of(
              "indicator",
              must("key", new Form.Key(INDICATOR)),
              must("name", TEXT),
              may("nameEn", TEXT),
              must("unit", TEXT),
              may("unitEn", TEXT),
              must("provision", to(PROVISION)),
              may("baseline", new Form.Nested(VALUE_ENTRY)),
              may("target", new Form.Nested(TARGET_ENTRY)),
              may("observations", all(VALUE_ENTRY)),
              may("measures", all(MEASURE)))
          .with(Rules.oneObservationAYear());

  static final Shape MEMBERSHIP_ENTRY =
      Shape.of("membership", must("group", to(AGENCY)), may("since", DAY), may("until", DAY))
          .with(Rules.before("since", "until"))
          .about("group");

  static final Shape SUCCESSION_ENTRY =
      Shape.of("succession", must("agency", to(AGENCY)), may("on", DAY), may("instrument", TEXT))
          .about("agency");

  static final Shape AGENCY_ENTRY =
      Shape.of(
          "agency",
          must("key", new Form.Key(AGENCY)),
          must("name", TEXT),
          may("nameEn", TEXT),
          may("shortName", TEXT),
          may("aliases", new Form.ListOf(TEXT)).otherwise(List.of()),
          must("sector", SECTOR),
          must("level", LEVEL),
          must("kind", KIND_OF_AGENCY),
          may("endedOn", DAY),
          may("parent", to(AGENCY)),
          may("memberOf", all(MEMBERSHIP_ENTRY)),
          may("successors", all(SUCCESSION_ENTRY)));

  static final Shape BENEFICIARY_GROUP_ENTRY =
      Shape.of(
          "beneficiary group",
          must("key", new Form.Key(BENEFICIARY_GROUP)),
          must("name", TEXT),
          may("nameEn", TEXT),
          may("definition", TEXT),
          may("definitionEn", TEXT),
          may("broader", to(BENEFICIARY_GROUP)));

  static final Shape THEME_ENTRY =
      Shape.of("theme", must("key", new Form.Key(THEME)), must("name", TEXT), may("nameEn", TEXT));

  static final Shape DISCREPANCY_ENTRY =
      Shape.of(
          "discrepancy",
          must("key", new Form.Key(DISCREPANCY)),
          must("kind", KIND_OF_DISCREPANCY),
          must("summary", TEXT),
          may("summaryEn", TEXT),
          must("provisions", all(PROVISION)),
          may("subjects", new Form.ListOf(new Form.To(null, false))));

  /** A whole file. */
  static final Shape FILE =
      Shape.of(
              "seed file",
              may("document", new Form.Nested(DOCUMENT_ENTRY)),
              may("provisions", all(PROVISION_ENTRY)),
              may("proposals", all(PROPOSAL_ENTRY)),
              may("measures", all(MEASURE_ENTRY)),
              may("responsibilities", all(DOCUMENT_DUTY_ENTRY)),
              may("followUps", all(FOLLOW_UP_ENTRY)),
              may("indicators", all(INDICATOR_ENTRY)),
              may("agencies", all(AGENCY_ENTRY)),
              may("beneficiaryGroups", all(BENEFICIARY_GROUP_ENTRY)),
              may("themes", all(THEME_ENTRY)),
              may("documents", all(DOCUMENT_ENTRY)),
              may("discrepancies", all(DISCREPANCY_ENTRY)))
          .with(
              Rules.onlyWithDocument(
                  "provisions", "measures", "responsibilities", "followUps", "indicators"));

  private SeedFormat() {}

  private static Shape duty(String noun, String basis) {
    return Shape.of(
            noun,
            must("agency", to(AGENCY)),
            must("role", ROLE),
            may("statedAs", TEXT),
            may("basis", BASIS).otherwise(basis),
            may("provision", to(PROVISION)),
            may("since", DAY),
            may("until", DAY))
        .with(Rules.before("since", "until"));
  }

  private static Form to(NodeType type) {
    return new Form.To(type, false);
  }

  private static Form all(NodeType type) {
    return new Form.ListOf(to(type));
  }

  private static Form all(Shape shape) {
    return new Form.ListOf(new Form.Nested(shape));
  }
}

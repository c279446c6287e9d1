package org.zeren.seeding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zeren.access.Restrictions;
import org.zeren.access.Role;

/** The fixed words of the seed format, which are the enum values of the API that a seed may use. */
final class Words {

  static final Form AUDIENCE =
      word(
          "audience",
          Stream.concat(
                  Arrays.stream(Role.values()).map(Role::name),
                  Stream.of(Restrictions.CONCERNED_AGENCIES))
              .toArray(String[]::new));
  static final Form KIND_OF_DOCUMENT =
      word("kind of document", "NOTICE", "REPLY", "PLAN", "OPINION", "REGULATION", "LAW", "OTHER");
  static final Form KIND_OF_PROPOSAL =
      word("kind of proposal", "CPPCC_PROPOSAL", "DEPUTY_SUGGESTION");
  static final Form KIND_OF_MEASURE =
      word("kind of measure", "MEASURE", "TASK", "MECHANISM", "COMMITMENT");
  static final Form ROLE =
      word(
          "role",
          "LEAD",
          "RESPONSIBLE",
          "SUPPORT",
          "COORDINATOR",
          "FUNDER",
          "IMPLEMENTER",
          "SUPERVISOR");
  static final Form BASIS = word("basis", "STATED", "DOCUMENT_LEVEL", "INFERRED");
  static final Form KIND_OF_FOLLOW_UP =
      word(
          "kind of follow-up",
          "REPORT",
          "DISBURSEMENT",
          "REGULATION",
          "TRAINING",
          "AWARD",
          "CAMPAIGN",
          "INSPECTION",
          "REMINDER",
          "RECTIFICATION",
          "ASSESSMENT",
          "COMPLETION");
  static final Form STATUS = word("status", "PLANNED", "IN_PROGRESS", "DONE", "CANCELLED");
  static final Form CONFIDENCE = word("confidence", "EXPLICIT", "CANDIDATE");
  static final Form BOUND = word("bound", "EQUAL", "AT_LEAST", "AT_MOST", "ABOUT");
  static final Form SECTOR =
      word(
          "sector",
          "HEALTH",
          "HR",
          "FINANCE",
          "UNION",
          "EDUCATION",
          "POLICE",
          "SCIENCE",
          "DEVELOPMENT",
          "INDUSTRY",
          "CIVIL_AFFAIRS",
          "WOMEN",
          "JUSTICE",
          "VETERANS",
          "PUBLICITY",
          "MEDICAL_INSURANCE",
          "DRUG_ADMINISTRATION",
          "TRADITIONAL_MEDICINE",
          "GOVERNMENT",
          "OTHER");
  static final Form LEVEL =
      word("level", "CENTRAL", "PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "INSTITUTION");
  static final Form KIND_OF_AGENCY =
      word("kind of agency", "AGENCY", "GROUP", "LEADING_GROUP", "INSTITUTION");
  static final Form KIND_OF_DISCREPANCY =
      word(
          "kind of discrepancy",
          "SCOPE",
          "PLACE",
          "AMOUNT",
          "DATE",
          "PERIOD",
          "LEGAL_BASIS",
          "ISSUER",
          "NAME",
          "STATUS",
          "ADDRESSEE",
          "ACTOR",
          "COUNT");

  private Words() {}

  private static Form word(String noun, String... words) {
    return new Form.Word(noun, List.of(words));
  }
}

package org.zeren.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zeren.bench.Words.Word;

/** What stands in one document: measures, duties, entitlements, follow-ups and indicators. */
record DocumentContent(
    Batch batch,
    Size size,
    Register register,
    SplittableRandom random,
    int document,
    String kind,
    LocalDate issuedOn,
    String issuer) {

  private static final String[] ROLES = {
    "RESPONSIBLE",
    "RESPONSIBLE",
    "LEAD",
    "SUPPORT",
    "RESPONSIBLE",
    "SUPPORT",
    "FUNDER",
    "IMPLEMENTER",
    "COORDINATOR",
    "SUPERVISOR"
  };
  private static final String[] ACTIONS = {
    "REPORT",
    "REPORT",
    "DISBURSEMENT",
    "REGULATION",
    "TRAINING",
    "AWARD",
    "CAMPAIGN",
    "INSPECTION",
    "REMINDER",
    "COMPLETION",
    "RECTIFICATION",
    "REPORT"
  };
  private static final String[] STATES = {
    "DONE", "DONE", "DONE", "IN_PROGRESS", "IN_PROGRESS", "PLANNED", "CANCELLED"
  };
  private static final String[] LINKS = {
    "EXPLICIT",
    "EXPLICIT",
    "EXPLICIT",
    "EXPLICIT",
    "CONFIRMED",
    "CANDIDATE",
    "CANDIDATE",
    "REJECTED"
  };

  void measure(int number) {
    String key = Documents.key(document) + "/" + number;
    String id = "measure:" + key;
    Word verb = Words.one(Words.VERBS, random);
    Word matter = Words.one(Words.MATTERS, random);
    Word group = Words.one(Words.GROUPS, random);
    boolean dated = chance(60);
    LocalDate dueOn = dated ? issuedOn.plusDays(90 + random.nextInt(2_000)) : null;
    boolean ruled = !dated && chance(40);
    LocalDate closedOn = chance(4) ? issuedOn.plusDays(random.nextInt(700)) : null;
    Documents.clause(batch, document, number, matter.zh(), matter.en());
    batch.node(
        "Measure",
        id,
        "documentId",
        "document:" + Documents.key(document),
        "rank",
        number,
        "number",
        String.valueOf(number),
        "kind",
        measureKind(),
        "title",
        verb.zh() + group.zh() + matter.zh(),
        "titleEn",
        verb.en() + " " + matter.en() + " for " + group.en(),
        "summary",
        chance(80)
            ? "面向" + group.zh() + "，" + verb.zh() + matter.zh() + "，第" + number + "项。"
            : null,
        "summaryEn",
        chance(60) ? verb.en() + " " + matter.en() + ", item " + number + "." : null,
        "condition",
        chance(20) ? "符合规定条件的" + group.zh() : null,
        "period",
        chance(10) ? "“十四五”期间" : null,
        "startsOn",
        chance(30) ? issuedOn.plusDays(30) : null,
        "dueOn",
        dueOn,
        "deadlineRule",
        ruled ? "文件施行后六个月内" : null,
        "deadlineRuleEn",
        ruled ? "within six months of taking effect" : null,
        "closedOn",
        closedOn,
        "amended",
        closedOn == null ? null : java.util.List.of("closedOn"));
    batch.link("Measure", id, "STATED_IN", "Provision", provision(number));
    if (chance(90)) {
      batch.link(
          "Measure", id, "HAS_THEME", "Theme", Register.theme(random.nextInt(Words.THEMES.size())));
    }
    int groups = random.nextInt(4);
    int firstGroup = random.nextInt(size.groups());
    for (int i = 0; i < groups; i++) {
      String beneficiary = Register.group((firstGroup + i * 17) % size.groups());
      batch.link("Measure", id, "BENEFITS", "BeneficiaryGroup", beneficiary, "rank", i + 1);
    }
    if (chance(20)) {
      entitlement(key, id, group);
    }
    if (number > 1 && chance(4)) {
      batch.link(
          "Measure",
          id,
          "CONTINUES",
          "Measure",
          "measure:" + Documents.key(document) + "/" + (number - 1));
    }
    dutiesFor(id, "Measure", key, (double) size.duties() / size.measures(), number);
    followUps(id, number);
  }

  private void entitlement(String key, String measure, Word group) {
    String id = "entitlement:" + key + "/1";
    batch.node(
        "Entitlement",
        id,
        "rank",
        1,
        "description",
        "向" + group.zh() + "发放补助",
        "descriptionEn",
        "An allowance for " + group.en(),
        "amount",
        (double) (100 + random.nextInt(50) * 20),
        "atLeast",
        chance(50),
        "currency",
        "CNY",
        "per",
        chance(50) ? "PERSON_DAY" : "MONTH");
    batch.link("Measure", measure, "GRANTS", "Entitlement", id);
  }

  /** Duties over the whole document, for every third one. */
  void duties() {
    if (document % 3 == 0) {
      dutiesFor(
          "document:" + Documents.key(document),
          "Document",
          Documents.key(document) + "/document",
          2,
          0);
    }
  }

  private void dutiesFor(String id, String label, String key, double average, int number) {
    int count = random.nextInt((int) Math.round(average * 2) + 1);
    for (int i = 1; i <= count; i++) {
      String duty = "responsibility:" + key + "/" + i;
      boolean ended = chance(5);
      LocalDate until = ended ? issuedOn.plusDays(400 + random.nextInt(500)) : null;
      duty(duty, label, id, i, number, null, until);
      if (ended && chance(40)) {
        duty(duty + "-next", label, id, i, number, until, null);
        batch.link("Responsibility", duty + "-next", "SUCCEEDS", "Responsibility", duty);
      }
    }
  }

  private void duty(
      String duty,
      String label,
      String id,
      int rank,
      int number,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    String agency = register.agency(random);
    batch.node(
        "Responsibility",
        duty,
        "rank",
        rank,
        "role",
        ROLES[random.nextInt(ROLES.length)],
        "basis",
        label.equals("Document") ? "DOCUMENT_LEVEL" : "STATED",
        "statedAs",
        "有关部门" + rank,
        "since",
        since,
        "until",
        until);
    batch.link("Responsibility", duty, "FOR", label, id);
    batch.link("Responsibility", duty, "BORNE_BY", "Agency", agency);
    batch.link("Responsibility", duty, "BASED_ON", "Provision", provision(number));
    batch.link(
        "Responsibility", duty, "LAID_DOWN_IN", "Document", "document:" + Documents.key(document));
  }

  /** A third of the measures have none, some have very many. */
  private void followUps(String measure, int number) {
    double share = random.nextDouble();
    double average = (double) size.followUps() / size.measures();
    int count =
        share < 0.33
            ? 0
            : share < 0.95
                ? (int) Math.round(average * 2 * random.nextDouble() * 1.05)
                : (int) (average * 8);
    for (int i = 1; i <= count; i++) {
      followUp(measure, number, i);
    }
  }

  private void followUp(String measure, int number, int i) {
    boolean recorded = chance(30);
    String key =
        recorded
            ? new UUID(random.nextLong(), random.nextLong()).toString()
            : Documents.key(document) + "/" + number + "-" + i;
    String id = "follow-up:" + key;
    String action = ACTIONS[random.nextInt(ACTIONS.length)];
    String status = action.equals("REMINDER") ? "DONE" : STATES[random.nextInt(STATES.length)];
    LocalDate on = issuedOn.plusDays(30L + random.nextInt(900));
    LocalDate dueOn =
        status.equals("DONE") ? null : chance(50) ? on.plusDays(random.nextInt(900)) : null;
    Word matter = Words.one(Words.MATTERS, random);
    batch.node(
        "FollowUp",
        id,
        "origin",
        recorded ? "API" : "SEED",
        "rank",
        recorded ? null : number * 1000 + i,
        "kind",
        action,
        "status",
        status,
        "summary",
        "第" + i + "次报告：" + matter.zh() + "有关工作进展情况",
        "summaryEn",
        "Report " + i + " on " + matter.en(),
        "occurredOn",
        chance(85) ? on : null,
        "period",
        chance(10) ? on.getYear() + "年" : null,
        "dueOn",
        dueOn,
        "evidenceStatus",
        chance(15) ? "VERIFIED" : chance(3) ? "DISPUTED" : "SELF_REPORTED",
        "knownOn",
        on.plusDays(random.nextInt(20)),
        "recordedBy",
        recorded ? "office-" + random.nextInt(40) : null,
        "recordedAt",
        recorded ? on.atTime(9, i % 60).atZone(ZoneOffset.UTC) : null,
        "version",
        1);
    batch.link(
        "FollowUp",
        id,
        "FOLLOWS_UP",
        "Measure",
        measure,
        "confidence",
        LINKS[random.nextInt(LINKS.length)]);
    if (number > 1 && chance(8)) {
      String other = "measure:" + Documents.key(document) + "/" + (number - 1);
      batch.link(
          "FollowUp",
          id,
          "FOLLOWS_UP",
          "Measure",
          other,
          "confidence",
          "CANDIDATE",
          "reason",
          "内容相近");
    }
    batch.link("FollowUp", id, "PERFORMED_BY", "Agency", register.agency(random), "rank", 1);
    if (!recorded) {
      batch.link("FollowUp", id, "STATED_IN", "Provision", provision(number));
    }
    if (chance(15)) {
      String figure = "figure:" + key + "/1";
      batch.node(
          "Figure",
          figure,
          "rank",
          1,
          "label",
          "人数",
          "labelEn",
          "people",
          "value",
          (double) random.nextInt(10_000),
          "unit",
          "人");
      batch.link("FollowUp", id, "HAS_FIGURE", "Figure", figure);
    }
  }

  /** Two for every plan. */
  void indicators() {
    for (int i = 1; kind.equals("PLAN") && i <= 2; i++) {
      String key = Documents.key(document) + "/i" + i;
      Word matter = Words.one(Words.MATTERS, random);
      batch.node(
          "Indicator",
          "indicator:" + key,
          "rank",
          i,
          "name",
          matter.zh() + "覆盖率",
          "nameEn",
          "Coverage of " + matter.en(),
          "unit",
          "%");
      batch.link("Indicator", "indicator:" + key, "STATED_IN", "Provision", provision(0));
      batch.link(
          "Measure",
          "measure:" + Documents.key(document) + "/1",
          "CONTRIBUTES_TO",
          "Indicator",
          "indicator:" + key);
      double base = random.nextInt(60);
      value(key, "BASELINE", issuedOn.getYear(), base, null);
      value(key, "TARGET", issuedOn.getYear() + 5, base + random.nextInt(40), "AT_LEAST");
      for (int year = 1; year <= random.nextInt(4); year++) {
        value(key, "OBSERVATION", issuedOn.getYear() + year, base + year * 5, null);
      }
    }
  }

  private void value(String key, String kind, int year, double value, @Nullable String bound) {
    String id =
        "indicator-value:" + key + "/" + kind.toLowerCase(java.util.Locale.ROOT) + "-" + year;
    batch.node("IndicatorValue", id, "kind", kind, "year", year, "value", value, "bound", bound);
    batch.link("Indicator", "indicator:" + key, "HAS_VALUE", "IndicatorValue", id);
    batch.link("IndicatorValue", id, "STATED_IN", "Provision", provision(0));
  }

  private String measureKind() {
    return switch (kind) {
      case "PLAN" -> chance(90) ? "TASK" : "MECHANISM";
      case "REPLY" -> chance(70) ? "COMMITMENT" : "MEASURE";
      default -> "MEASURE";
    };
  }

  private String provision(int number) {
    return "provision:" + Documents.key(document) + "/" + number;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}

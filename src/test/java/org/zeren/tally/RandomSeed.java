package org.zeren.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A seed of two documents, whose measures, duties and follow-ups depend on chance. */
record RandomSeed(Random random) {

  static final List<String> DOCUMENTS = List.of("document:a", "document:b");
  static final List<String> AGENCIES = List.of("health", "hr", "finance", "city", "all");

  private static final LocalDate AROUND = LocalDate.of(2024, 6, 1);
  private static final List<String> ROLES = List.of("LEAD", "RESPONSIBLE", "SUPPORT", "FUNDER");

  static String shared() {
    return """
        agencies:
          - { key: health, name: 卫生厅, sector: HEALTH, level: PROVINCE, kind: AGENCY }
          - { key: hr, name: 人社厅, sector: HR, level: PROVINCE, kind: AGENCY, endedOn: 2024-07-01 }
          - { key: finance, name: 财政厅, sector: FINANCE, level: PROVINCE, kind: AGENCY, endedOn: 2024-06-20,
              successors: [ { agency: health, on: 2024-08-01, instrument: 改革方案 } ] }
          - { key: city, name: 市政府, sector: GOVERNMENT, level: PREFECTURE, kind: AGENCY }
          - { key: all, name: 各部门, sector: HEALTH, level: PROVINCE, kind: GROUP }
        beneficiaryGroups:
          - { key: staff, name: 医务人员 }
        themes:
          - { key: pay, name: 待遇 }
          - { key: rest, name: 休整 }
        """;
  }

  String document(String key) {
    StringBuilder text = new StringBuilder();
    text.append("document: { key: ")
        .append(key)
        .append(", title: 通知, kind: NOTICE, issuers: [health]");
    text.append(oneIn(2) ? ", issuedOn: " + day() : "").append(mark()).append(" }\n");
    text.append(
        "provisions:\n  - { key: \"1\", heading: 一 }\n  - { key: \"2\", heading: 二 }\nmeasures:\n");
    int measures = random.nextInt(2, 7);
    for (int i = 1; i <= measures; i++) {
      measure(text, i);
    }
    text.append("followUps:\n");
    int followUps = random.nextInt(1, 6);
    for (int i = 1; i <= followUps; i++) {
      text.append("  - { key: f").append(i).append(", kind: ");
      text.append(pick(List.of("REPORT", "COMPLETION", "REGULATION", "REMINDER")));
      text.append(", status: ")
          .append(pick(List.of("PLANNED", "IN_PROGRESS", "DONE", "CANCELLED")));
      text.append(", summary: 报告, provision: \"1\"").append(mark());
      text.append(oneIn(2) ? ", occurredOn: " + day() : "");
      text.append(", links: [ { measure: m").append(random.nextInt(measures) + 1);
      text.append(", confidence: ")
          .append(pick(List.of("EXPLICIT", "CANDIDATE")))
          .append(", reason: 同一事项 } ] }\n");
    }
    return text.toString();
  }

  private void measure(StringBuilder text, int number) {
    text.append("  - { key: m").append(number).append(", kind: ");
    text.append(pick(List.of("MEASURE", "TASK", "COMMITMENT")))
        .append(", title: 举措, provision: \"");
    text.append(random.nextInt(1, 3)).append('"').append(mark());
    text.append(oneIn(2) ? ", theme: " + pick(List.of("pay", "rest")) : "");
    text.append(oneIn(2) ? ", beneficiaries: [staff]" : "");
    text.append(oneIn(3) ? "" : oneIn(3) ? ", deadlineRule: 疫情结束后" : ", dueOn: " + day());
    text.append(", responsibilities: [");
    int duties = random.nextInt(4);
    for (int i = 0; i < duties; i++) {
      LocalDate since = day();
      text.append(i == 0 ? "" : ", ").append("{ agency: ").append(pick(AGENCIES));
      text.append(", role: ").append(pick(ROLES));
      text.append(oneIn(2) ? ", since: " + since : "");
      text.append(oneIn(3) ? ", until: " + since.plusDays(random.nextInt(1, 60)) : "").append(" }");
    }
    text.append("] }\n");
  }

  private String mark() {
    return oneIn(8)
        ? ", visibleTo: [SUPERVISOR]"
        : oneIn(10) ? ", visibleTo: [CONCERNED_AGENCIES]" : "";
  }

  /** One in the half year around the first day of the tests. */
  private LocalDate day() {
    return AROUND.plusDays(random.nextInt(-90, 90));
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.STATED;
import static org.zeren.recording.Offices.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.recording.Desk.Answer;

/** What the audit trail tells of mutations, and to whom. */
class AuditedMutationsTest extends RecordingTest {

  private static final String FIELDS =
      "{ id at actor agencyId action subject { id } reason before after previousHash hash }";

  @Autowired private GraphQlSource source;

  private GraphQlTester auditor;

  @BeforeEach
  void callAnAuditor() {
    auditor = new Desk(service, new Caller("test-auditor", Set.of(Role.AUDITOR), null)).graphQl();
  }

  @Test
  void aChangeIsToldWithWhatItReplaced() {
    desk.send(
        "reviseFollowUp", Map.of("id", STATED, "version", 1, "status", "DONE", "reason", "更正"));

    Map<String, Object> entry = entries("subjectId: \"" + STATED + "\"").get(0);

    assertThat(entry)
        .containsEntry("actor", "test-supervisor")
        .containsEntry("agencyId", agency("office"))
        .containsEntry("action", "REVISE_FOLLOW_UP")
        .containsEntry("subject", Map.of("id", STATED))
        .containsEntry("reason", "更正")
        .containsEntry("before", "{\"status\":\"IN_PROGRESS\",\"version\":1}")
        .containsEntry("after", "{\"status\":\"DONE\",\"version\":2}");
  }

  @Test
  void whatIsNewIsToldAsAWhole() {
    String id = desk.record(MEASURE, NOW_HEALTH).id("followUp");

    Map<String, Object> entry = entries("subjectId: \"" + id + "\"").get(0);

    assertThat(entry).containsEntry("action", "RECORD_FOLLOW_UP").containsEntry("before", null);
    assertThat(String.valueOf(entry.get("after")))
        .contains(
            "\"summary\":\"完成\"",
            "\"FOLLOWS_UP\":[{\"confidence\":\"EXPLICIT\",\"id\":\"" + MEASURE);
  }

  @Test
  void everyMutationLeavesAnEntryForEveryNodeThatItChanged() {
    String id = desk.record(MEASURE, NOW_HEALTH, Map.of("kind", "CAMPAIGN")).id("followUp");
    desk.send(
        "assessFollowUp",
        Map.of(
            "id",
            id,
            "version",
            1,
            "verdict",
            "VERIFIED",
            "assessorId",
            agency("hr"),
            "remark",
            "查验"));
    desk.send(
        "reviewLink",
        Map.of(
            "followUpId",
            STATED,
            "measureId",
            MEASURE,
            "version",
            1,
            "confidence",
            "REJECTED",
            "reason",
            "x"));
    Answer reminded = desk.send("remind", Map.of("measureId", MEASURE, "message", "请报"));
    desk.send("closeMeasure", Map.of("id", MEASURE, "reason", "x"));
    desk.send("reopenMeasure", Map.of("id", MEASURE, "reason", "x"));
    Answer assigned =
        desk.send(
            "assignResponsibility",
            Map.of(
                "measureId",
                MEASURE,
                "agencyId",
                agency("finance"),
                "role",
                "LEAD",
                "since",
                "2024-01-01",
                "reason",
                "x"));
    Answer moved =
        desk.send(
            "transferResponsibility",
            Map.of(
                "id",
                assigned.id("responsibility"),
                "toAgencyId",
                agency("hr"),
                "on",
                "2025-01-01",
                "reason",
                "x"));
    desk.send(
        "endResponsibility",
        Map.of("id", moved.id("opened"), "until", "2026-01-01", "reason", "x"));

    assertThat(entries("aboutId: \"" + MEASURE + "\""))
        .as("all of it is about that measure, its duties and its follow-ups")
        .isEqualTo(entries("actor: \"test-supervisor\""));
    assertThat(entries("actor: \"test-supervisor\""))
        .extracting(it -> it.get("action") + " " + ((Map<?, ?>) it.get("subject")).get("id"))
        .containsExactly(
            "END_RESPONSIBILITY " + moved.id("opened"),
            "TRANSFER_RESPONSIBILITY " + moved.id("opened"),
            "TRANSFER_RESPONSIBILITY " + assigned.id("responsibility"),
            "ASSIGN_RESPONSIBILITY " + assigned.id("responsibility"),
            "REOPEN_MEASURE " + id,
            "REOPEN_MEASURE " + MEASURE,
            "CLOSE_MEASURE " + MEASURE,
            "REMIND " + reminded.nodes("reminders").get(1).get("id"),
            "REMIND " + reminded.nodes("reminders").get(0).get("id"),
            "REVIEW_LINK " + STATED,
            "ASSESS_FOLLOW_UP " + id,
            "RECORD_FOLLOW_UP " + id);
  }

  @Test
  void theTrailIsReadInPagesAndByTime() {
    for (int i = 0; i < 3; i++) {
      desk.record(MEASURE, NOW_HEALTH);
    }
    List<Object> ids = new ArrayList<>();
    String cursor = null;
    for (int i = 0; i < 2; i++) {
      GraphQlTester.Response page =
          auditor
              .document(
                  "query($after: String) { auditTrail(actor: \"test-supervisor\", first: 2, after: $after)"
                      + " { nodes { id } totalCount pageInfo { endCursor hasNextPage } } }")
              .variable("after", cursor)
              .execute();
      ids.addAll(page.path("auditTrail.nodes[*].id").entityList(Object.class).get());
      assertThat(page.path("auditTrail.totalCount").entity(Integer.class).get()).isEqualTo(3);
      assertThat(page.path("auditTrail.pageInfo.hasNextPage").entity(Boolean.class).get())
          .isEqualTo(i == 0);
      cursor = page.path("auditTrail.pageInfo.endCursor").entity(String.class).get();
    }
    assertThat(ids).hasSize(3).doesNotHaveDuplicates();

    assertThat(entries("at: {to: \"2001-01-01T00:00:00Z\"}")).isEmpty();
    assertThat(entries("actor: \"test-supervisor\", at: {from: \"2001-01-01T00:00:00+08:00\"}"))
        .hasSize(3);
  }

  @Test
  void whatTheSeedLoadedIsToldToo() {
    assertThat(entries("actor: \"seed\""))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it).containsEntry("action", "LOAD_SEED").containsEntry("subject", null));
  }

  @Test
  void onlyAuditorsReadTheTrail() {
    String query = "{ auditTrail { totalCount nodes { id } } }";
    Desk anybody = new Desk(service, Caller.anonymous());

    assertThat(codes(anybody.graphQl(), query)).containsExactly("UNAUTHENTICATED");
    assertThat(codes(desk.graphQl(), query)).containsExactly("FORBIDDEN");
    assertThat(codes(auditor, query)).isEmpty();
  }

  @Test
  void anEntryIsNoNodeThatAnybodyCouldRead() {
    desk.record(MEASURE, NOW_HEALTH);
    String id = String.valueOf(entries("actor: \"test-supervisor\"").get(0).get("id"));

    anyNode(new Desk(service, Caller.anonymous()).graphQl(), id);
    anyNode(auditor, id);
  }

  @Test
  void noMutationSpeaksOfEntries() {
    assertThat(source.schema().getMutationType().getFieldDefinitions())
        .allSatisfy(
            field ->
                assertThat(
                        (field.getName() + field.getArguments()).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("audit"));
    assertThat(source.schema().getObjectType("AuditEntry").getInterfaces()).isEmpty();
  }

  private static void anyNode(GraphQlTester graphQl, String id) {
    graphQl.document("{ node(id: \"" + id + "\") { id } }").execute().path("node").valueIsNull();
  }

  private static List<Object> codes(GraphQlTester graphQl, String query) {
    List<Object> codes = new ArrayList<>();
    graphQl
        .document(query)
        .execute()
        .errors()
        .satisfy(errors -> errors.forEach(it -> codes.add(it.getExtensions().get("code"))));
    return codes;
  }

  private List<Map<String, Object>> entries(String arguments) {
    return auditor
        .document("{ auditTrail(" + arguments + ") { nodes " + FIELDS + " } }")
        .execute()
        .path("auditTrail.nodes")
        .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
        .get();
  }
}

package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.recording.Desk.Answer;

class RestrictAccessTest extends RecordingTest {

  private static final String PLAN = "document:test-recording-plan";

  @AfterEach
  void openAgain() {
    restrict(MEASURE, List.of());
    restrict(PLAN, List.of());
  }

  private Answer restrict(String id, List<String> visibleTo) {
    return desk.send("restrictAccess", Map.of("id", id, "visibleTo", visibleTo, "reason", "涉密"));
  }

  @Test
  void whatIsRestrictedIsHiddenWithWhatWasRecordedOnIt() {
    String followUp = desk.record(MEASURE, NOW_HEALTH).id("followUp");

    Answer restricted = restrict(MEASURE, List.of("SUPERVISOR", "CONCERNED_AGENCIES"));

    assertThat(restricted.mistakes()).isEmpty();
    assertThat(restricted.id("node")).isEqualTo(MEASURE);
    for (String id : List.of(MEASURE, followUp)) {
      assertThat(found(Desk.SUPERVISOR, id)).isTrue();
      assertThat(found(new Caller("h", Set.of(Role.AGENCY), NOW_HEALTH), id)).isTrue();
      assertThat(found(new Caller("v", Set.of(Role.VIEWER), null), id)).isFalse();
      assertThat(found(Caller.anonymous(), id)).isFalse();
    }
  }

  @Test
  void whatIsRecordedOnARestrictedMeasureIsHiddenFromTheStart() {
    restrict(MEASURE, List.of("SUPERVISOR"));

    String followUp = desk.record(MEASURE, NOW_HEALTH).id("followUp");

    assertThat(found(Desk.SUPERVISOR, followUp)).isTrue();
    assertThat(found(Caller.anonymous(), followUp)).isFalse();
  }

  @Test
  void whatACallerMayNotSeeIsNotFoundByItsMutations() {
    restrict(MEASURE, List.of("AUDITOR"));

    assertThat(desk.record(MEASURE, NOW_HEALTH).mistakes())
        .containsExactly("NOT_FOUND measureIds.0");
    assertThat(restrict(MEASURE, List.of()).mistakes()).containsExactly("NOT_FOUND id");

    Desk both = new Desk(service, new Caller("both", Set.of(Role.SUPERVISOR, Role.AUDITOR), null));
    assertThat(
            both.send(
                    "restrictAccess", Map.of("id", MEASURE, "visibleTo", List.of(), "reason", "解密"))
                .mistakes())
        .isEmpty();
    assertThat(found(Caller.anonymous(), MEASURE)).isTrue();
  }

  @Test
  void theSameMarkTwiceIsDoneAlreadyAndOtherThingsBearNone() {
    restrict(MEASURE, List.of("AUDITOR", "SUPERVISOR"));

    assertThat(restrict(MEASURE, List.of("SUPERVISOR", "AUDITOR")).mistakes())
        .containsExactly("ALREADY_DONE visibleTo");
    assertThat(restrict(NOW_HEALTH, List.of("AUDITOR")).mistakes()).containsExactly("INVALID id");
  }

  @Test
  void theAuditTrailOfAnOpenFollowUpDoesNotNameAHiddenMeasure() {
    String open = "measure:test-recording/2";
    String followUp =
        desk.record(MEASURE, NOW_HEALTH, Map.of("measureIds", List.of(MEASURE, open)))
            .id("followUp");
    Caller auditor = new Caller("a", Set.of(Role.AUDITOR), null);
    assertThat(trail(auditor, followUp)).contains(MEASURE);

    restrict(MEASURE, List.of("SUPERVISOR"));

    assertThat(found(auditor, followUp)).isTrue();
    assertThat(trail(auditor, followUp)).doesNotContain(MEASURE);
    Caller both = new Caller("b", Set.of(Role.AUDITOR, Role.SUPERVISOR), null);
    assertThat(trail(both, followUp)).contains(MEASURE);
  }

  @Test
  void aReminderOfHiddenDutiesIsHiddenLikeThem() {
    Map<String, Object> duty =
        Map.of(
            "measureId",
            MEASURE,
            "agencyId",
            Offices.agency("finance"),
            "role",
            "SUPPORT",
            "since",
            "2024-01-01",
            "provisionId",
            "provision:test-recording-plan/1",
            "reason",
            "分工");
    desk.send("assignResponsibility", duty);
    restrict(PLAN, List.of("SUPERVISOR"));

    List<Map<String, Object>> reminders =
        desk.send("remind", Map.of("measureId", MEASURE, "message", "催办")).nodes("reminders");

    assertThat(reminders).hasSizeGreaterThan(1);
    for (Map<String, Object> reminder : reminders) {
      boolean ofHidden =
          reminder.get("performedBy").equals(List.of(Map.of("id", Offices.agency("finance"))));
      assertThat(found(Caller.anonymous(), String.valueOf(reminder.get("id"))))
          .isEqualTo(!ofHidden);
    }
    assertThat(reminders)
        .anySatisfy(
            it ->
                assertThat(it.get("performedBy"))
                    .isEqualTo(List.of(Map.of("id", Offices.agency("finance")))));
  }

  private String trail(Caller caller, String subject) {
    return String.valueOf(
        new Desk(service, caller)
            .graphQl()
            .document(
                "query($id: ID!) { auditTrail(subjectId: $id) { nodes { action before after reason } } }")
            .variable("id", subject)
            .execute()
            .path("")
            .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
            .get());
  }

  private boolean found(Caller caller, String id) {
    Map<String, Object> data =
        new Desk(service, caller)
            .graphQl()
            .document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
            .variable("ids", List.of(id))
            .execute()
            .path("")
            .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
            .get();
    return ((List<?>) data.get("nodes")).get(0) != null;
  }
}

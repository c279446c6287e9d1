package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zeren.recording.Offices.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeren.recording.Desk.Answer;

/** Random mutations, some of them mistaken, against what a plain model in memory says of them. */
class RandomMutationsTest extends RecordingTest {

  private static final int STEPS = 60;

  private static final List<String> MEASURES =
      List.of("measure:test-recording/1", "measure:test-recording/2", "measure:test-recording/3");
  private static final List<String> BODIES = List.of("health", "hr", "city", "finance");
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  private final Map<String, FollowUp> followUps = new LinkedHashMap<>();
  private final Map<String, Duty> duties = new LinkedHashMap<>();
  private final List<String> closed = new ArrayList<>();
  private int changes;
  private Random random = new Random();

  private static final class FollowUp {
    final String measure;
    final String performer;
    final boolean completion;
    int version = 1;
    String evidence = "SELF_REPORTED";
    boolean rejected;
    boolean setAside;

    FollowUp(String measure, String performer, boolean completion) {
      this.measure = measure;
      this.performer = performer;
      this.completion = completion;
    }

    boolean counts() {
      return !rejected && !setAside;
    }
  }

  private static final class Duty {
    final String measure;
    final String agency;
    final LocalDate since;
    LocalDate until;

    Duty(String measure, String agency, LocalDate since) {
      this.measure = measure;
      this.agency = agency;
      this.since = since;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theGraphIsWhatThePlainModelSays(long seed) {
    random = new Random(seed);
    long entries = entries();
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(9)) {
        case 0, 1 -> record();
        case 2 -> revise();
        case 3 -> assess();
        case 4 -> review();
        case 5 -> close(any(MEASURES));
        case 6 -> reopen(any(MEASURES));
        case 7 -> assign();
        default -> end();
      }
    }
    compare();
    assertThat(entries()).isEqualTo(entries + changes);
    assertThat(offices.count("(:IdempotencyKey)")).isEqualTo(changes - transfers - setAside);
  }

  private int transfers;
  private int setAside;

  private void record() {
    String measure = any(MEASURES);
    String performer = any(BODIES);
    boolean completion = random.nextBoolean();
    Map<String, Object> kind = Map.of("kind", completion ? "COMPLETION" : "REPORT");
    String id = desk.record(measure, agency(performer), kind).id("followUp");
    followUps.put(id, new FollowUp(measure, performer, completion));
    changes++;
  }

  private void revise() {
    String id = anyFollowUp();
    if (id != null) {
      FollowUp now = followUps.get(id);
      int seen = seen(now);
      Answer answer =
          desk.send(
              "reviseFollowUp",
              Map.of("id", id, "version", seen, "summary", "修订" + changes, "reason", "x"));
      if (expect(answer, seen != now.version, "STALE_VERSION version")) {
        now.version++;
        now.evidence = now.evidence.equals("VERIFIED") ? "SELF_REPORTED" : now.evidence;
      }
    }
  }

  private void assess() {
    String id = anyFollowUp();
    if (id != null) {
      FollowUp now = followUps.get(id);
      String assessor = any(BODIES);
      String verdict = random.nextInt(4) == 0 ? "DISPUTED" : "VERIFIED";
      Answer answer =
          desk.send(
              "assessFollowUp",
              Map.of(
                  "id",
                  id,
                  "version",
                  now.version,
                  "verdict",
                  verdict,
                  "assessorId",
                  agency(assessor),
                  "remark",
                  "x"));
      if (expect(answer, assessor.equals(now.performer), "SAME_BODY assessorId")) {
        now.version++;
        now.evidence = verdict;
      }
    }
  }

  private void review() {
    String id = anyFollowUp();
    if (id != null) {
      FollowUp now = followUps.get(id);
      Answer answer =
          desk.send(
              "reviewLink",
              Map.of(
                  "followUpId",
                  id,
                  "measureId",
                  now.measure,
                  "version",
                  now.version,
                  "confidence",
                  "REJECTED",
                  "reason",
                  "x"));
      if (expect(answer, now.rejected, "ALREADY_DONE confidence")) {
        now.version++;
        now.rejected = true;
      }
    }
  }

  private void close(String measure) {
    Answer answer = desk.send("closeMeasure", Map.of("id", measure, "reason", "x"));
    if (closed.contains(measure)) {
      assertThat(answer.mistakes()).containsExactly("ALREADY_DONE id");
    } else if (expect(answer, !evidence(measure).equals("VERIFIED"), "NOT_VERIFIED id")) {
      closed.add(measure);
    }
  }

  private void reopen(String measure) {
    Answer answer = desk.send("reopenMeasure", Map.of("id", measure, "reason", "x"));
    boolean wasClosed = closed.contains(measure);
    List<FollowUp> proofs =
        followUps.values().stream()
            .filter(it -> it.measure.equals(measure) && it.counts())
            .filter(it -> it.completion || (wasClosed && it.evidence.equals("VERIFIED")))
            .toList();
    if (expect(answer, !closed.contains(measure) && proofs.isEmpty(), "ALREADY_DONE id")) {
      closed.remove(measure);
      proofs.forEach(it -> it.setAside = true);
      changes += proofs.size();
      setAside += proofs.size();
    }
  }

  private void assign() {
    String measure = any(MEASURES);
    String body = any(BODIES);
    LocalDate since = START.plusDays(random.nextInt(400));
    Answer answer =
        desk.send(
            "assignResponsibility",
            Map.of(
                "measureId",
                measure,
                "agencyId",
                agency(body),
                "role",
                "IMPLEMENTER",
                "since",
                since.toString(),
                "reason",
                "x"));
    if (expect(answer, isBorne(measure, body, since), "ALREADY_DONE agencyId")) {
      duties.put(answer.id("responsibility"), new Duty(measure, body, since));
    }
  }

  private boolean isBorne(String measure, String body, LocalDate on) {
    return duties.values().stream()
        .filter(it -> it.measure.equals(measure) && it.agency.equals(body))
        .anyMatch(it -> it.until == null || it.until.isAfter(on));
  }

  private void end() {
    if (duties.isEmpty()) {
      return;
    }
    String id = any(List.copyOf(duties.keySet()));
    Duty duty = duties.get(id);
    LocalDate on = START.plusDays(random.nextInt(800));
    String to = any(BODIES);
    boolean transfer = random.nextBoolean();
    Answer answer =
        transfer
            ? desk.send(
                "transferResponsibility",
                Map.of("id", id, "toAgencyId", agency(to), "on", on.toString(), "reason", "x"))
            : desk.send(
                "endResponsibility", Map.of("id", id, "until", on.toString(), "reason", "x"));
    List<String> mistakes = new ArrayList<>();
    if (duty.until != null) {
      mistakes.add("ALREADY_DONE id");
    } else if (on.isBefore(duty.since)) {
      mistakes.add("INVALID " + (transfer ? "on" : "until"));
    }
    if (transfer && to.equals(duty.agency)) {
      mistakes.add("INVALID toAgencyId");
    } else if (transfer && duty.until == null && isBorne(duty.measure, to, on)) {
      mistakes.add("ALREADY_DONE toAgencyId");
    }
    assertThat(answer.mistakes()).containsExactlyInAnyOrderElementsOf(mistakes);
    if (mistakes.isEmpty()) {
      changes++;
      duty.until = on;
      if (transfer) {
        changes++;
        transfers++;
        duties.put(answer.id("opened"), new Duty(duty.measure, to, on));
      }
    }
  }

  private void compare() {
    followUps.forEach(
        (id, expected) ->
            assertThat(offices.properties("FollowUp", id))
                .containsEntry("version", (long) expected.version)
                .containsEntry("evidenceStatus", expected.evidence));
    Map<String, LocalDate> ends = new HashMap<>();
    duties.forEach((id, duty) -> ends.put(id, duty.until));
    ends.forEach(
        (id, until) ->
            assertThat(offices.properties("Responsibility", id).get("until")).isEqualTo(until));
    for (String measure : MEASURES) {
      assertThat(
              desk.graphQl()
                  .document("{ measure(id: \"" + measure + "\") { evidenceStatus } }")
                  .execute()
                  .path("measure.evidenceStatus")
                  .entity(String.class)
                  .get())
          .isEqualTo(evidence(measure));
      assertThat(offices.properties("Measure", measure).containsKey("closedOn"))
          .isEqualTo(closed.contains(measure));
    }
  }

  /** As the schema says: a dispute counts most, then what is verified. */
  private String evidence(String measure) {
    List<String> found =
        followUps.values().stream()
            .filter(it -> it.measure.equals(measure) && it.counts())
            .map(it -> it.evidence)
            .toList();
    return List.of("DISPUTED", "VERIFIED", "SELF_REPORTED").stream()
        .filter(found::contains)
        .findFirst()
        .orElse("NONE");
  }

  /** Whether it was written, as it had to be unless that mistake was made. */
  private boolean expect(Answer answer, boolean mistaken, String mistake) {
    assertThat(answer.mistakes()).isEqualTo(mistaken ? List.of(mistake) : List.of());
    changes += mistaken ? 0 : 1;
    return !mistaken;
  }

  private int seen(FollowUp followUp) {
    return random.nextInt(4) == 0 ? followUp.version - 1 : followUp.version;
  }

  private String anyFollowUp() {
    return followUps.isEmpty() ? null : any(List.copyOf(followUps.keySet()));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

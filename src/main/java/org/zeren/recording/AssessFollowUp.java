package org.zeren.recording;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.types.Node;

/** Records what another body found of a follow-up, which is then what stands behind it. */
final class AssessFollowUp implements Mutation {

  /**
   * Whether the assessor is a performer, succeeded one or was succeeded by one, is a member of a
   * group that performed, or a group of which a performer is a member.
   */
  private static final String IS_PERFORMER =
      """
      MATCH (:FollowUp {id: $id})-[:PERFORMED_BY]->(p:Agency), (a:Agency {id: $assessor})
      WHERE EXISTS { MATCH way = (p)-[:SUCCEEDED_BY*0..10]->(a) WHERE all(r IN relationships(way) WHERE passed(r)) }
        OR EXISTS { MATCH way = (a)-[:SUCCEEDED_BY*1..10]->(p) WHERE all(r IN relationships(way) WHERE passed(r)) }
        OR EXISTS { MATCH (a)-[r:MEMBER_OF]->(p) WHERE inForce(r) }
        OR EXISTS { MATCH (p)-[r:MEMBER_OF]->(a) WHERE inForce(r) }
      RETURN count(p) > 0 AS same""";

  private static final String CREATE =
      """
      MATCH (f:FollowUp {id: $id}), (a:Agency {id: $assessor})
      CREATE (x:Assessment)
      SET x = $properties
      CREATE (x)-[:ASSESSES {origin: 'API'}]->(f), (x)-[:ASSESSED_BY {origin: 'API'}]->(a)""";

  private final String id;
  private final int version;
  private final String verdict;
  private final String assessor;
  private final String remark;

  AssessFollowUp(Input input) {
    this.id = input.id("id");
    this.version = input.number("version");
    this.verdict = input.choice("verdict");
    this.assessor = input.id("assessorId");
    this.remark = input.text("remark", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "ASSESS_FOLLOW_UP";
  }

  @Override
  public List<String> carryOut(Work work) {
    FollowUpNow now = FollowUpNow.find(work, id, "id", version);
    Node agency = work.lookup().one(Lookup.Kind.AGENCY, assessor, "assessorId");
    if (agency != null) {
      Dates.checkExists(work, agency, work.today(), "assessorId");
    }
    if (isPerformer(work)) {
      work.mistakes().add(Wrong.SAME_BODY_ASSESSES, "assessorId");
    }
    work.stopOnMistakes();
    if (now != null) {
      write(work, now);
    }
    return List.of(id);
  }

  private boolean isPerformer(Work work) {
    return work.ask(IS_PERFORMER, Map.of("id", id, "assessor", assessor))
        .get(0)
        .get("same")
        .asBoolean();
  }

  private void write(Work work, FollowUpNow now) {
    Snapshot before = work.snapshot(Lookup.Kind.FOLLOW_UP, id);
    Map<String, Object> properties =
        Map.of(
            "id",
            "assessment:" + Work.newKey(),
            "origin",
            "API",
            "verdict",
            verdict,
            "remark",
            remark,
            "at",
            work.now().atZone(ZoneOffset.UTC),
            "knownOn",
            work.today(),
            "recordedBy",
            work.caller().name(),
            "ofVersion",
            now.version());
    work.write(CREATE, Map.of("id", id, "assessor", assessor, "properties", properties));
    now.change(work, Map.of("evidenceStatus", verdict));
    work.tell(action(), before, work.snapshot(Lookup.Kind.FOLLOW_UP, id), remark);
  }
}

package org.zeren.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Relationship;

/** Decides whether a follow-up belongs to a measure. */
final class ReviewLink implements Mutation {

  private static final String FIND =
      """
      MATCH (:FollowUp {id: $id})-[link:FOLLOWS_UP]->(:Measure {id: $measure})
      RETURN link""";

  private static final String DECIDE =
      """
      MATCH (:FollowUp {id: $id})-[link:FOLLOWS_UP]->(:Measure {id: $measure})
      SET link.confidence = $confidence, link.reason = $reason, link.reasonEn = null, link.amended = $amended""";

  private static final Set<String> DECIDED = Set.of("confidence", "reason", "reasonEn");

  private final String id;
  private final String measure;
  private final int version;
  private final String confidence;
  private final String reason;

  ReviewLink(Input input) {
    this.id = input.id("followUpId");
    this.measure = input.id("measureId");
    this.version = input.number("version");
    this.confidence = input.choice("confidence");
    this.reason = input.text("reason", Input.LONG_TEXT);
    if (!Set.of("CONFIRMED", "REJECTED").contains(confidence)) {
      input.mistakes().add(Wrong.CONFIRM_OR_REJECT, "confidence");
    }
  }

  @Override
  public String action() {
    return "REVIEW_LINK";
  }

  @Override
  public List<String> carryOut(Work work) {
    FollowUpNow now = FollowUpNow.find(work, id, "followUpId", version);
    boolean measureExists = work.lookup().one(Lookup.Kind.MEASURE, measure, "measureId") != null;
    Relationship link = link(work);
    if (now != null && measureExists && link == null) {
      work.mistakes().add(Wrong.NOT_LINKED, "measureId");
    }
    if (link != null && isSo(link)) {
      work.mistakes()
          .add(
              Wrong.LINK_SO_ALREADY,
              Map.of("confidence", link.get("confidence").asString()),
              "confidence");
    }
    work.stopOnMistakes();
    if (now != null && link != null) {
      write(work, now, link);
    }
    return List.of(id);
  }

  private @Nullable Relationship link(Work work) {
    List<Record> found = work.ask(FIND, Map.of("id", id, "measure", measure));
    return found.isEmpty() ? null : found.get(0).get("link").asRelationship();
  }

  /** What the text itself says needs no confirming. */
  private boolean isSo(Relationship link) {
    String now = link.get("confidence").asString();
    return now.equals(confidence) || (now.equals("EXPLICIT") && confidence.equals("CONFIRMED"));
  }

  private void write(Work work, FollowUpNow now, Relationship link) {
    Snapshot before = work.snapshot(Lookup.Kind.FOLLOW_UP, id);
    work.write(
        DECIDE,
        Map.of(
            "id", id,
            "measure", measure,
            "confidence", confidence,
            "reason", reason,
            "amended", FollowUpNow.amended(link.get("amended"), DECIDED)));
    now.change(work, Map.of());
    work.tell(action(), before, work.snapshot(Lookup.Kind.FOLLOW_UP, id), reason);
  }
}

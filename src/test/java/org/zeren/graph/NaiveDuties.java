package org.zeren.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Responsibilities and who holds them. */
final class NaiveDuties {

  static final NaiveOrder IN_THE_TEXT = NaiveOrder.by("rank");
  static final NaiveOrder BY_MEASURE =
      new NaiveOrder(
          List.of(ofMeasure("documentId"), ofMeasure("rank"), NaiveOrder.Key.of("rank")));

  private NaiveDuties() {}

  static void describe(NaiveFields fields) {
    NaivePage.describe(fields, "Responsibility");
    fields
        .type("Responsibility")
        .properties("id", "role", "basis", "statedAs", "since", "until")
        .field("agency", (it, question) -> Related.one(it.targets("BORNE_BY", "Agency")))
        .field("measure", (it, question) -> Related.one(it.targets("FOR", "Measure")))
        .field("document", (it, question) -> Related.one(it.targets("LAID_DOWN_IN", "Document")))
        .field("provision", (it, question) -> Related.one(it.targets("BASED_ON", "Provision")))
        .field("currentHolder", (it, question) -> new Holders(question.moment()).of(it));
  }

  private static NaiveOrder.Key ofMeasure(String property) {
    return new NaiveOrder.Key(
        duty ->
            duty.targets("FOR", "Measure")
                .findFirst()
                .map(measure -> measure.get(property))
                .orElse(null),
        false);
  }

  /** The duties for a measure, under the arguments roles and includeEnded. */
  static List<Vertex> of(Vertex measure, Question question) {
    return Related.sorted(asked(measure.sources("FOR", "Responsibility"), question), IN_THE_TEXT);
  }

  /** The duties that had begun, in the roles asked for; those that had ended only when asked. */
  static Stream<Vertex> asked(Stream<Vertex> duties, Question question) {
    return duties
        .filter(question.moment()::begun)
        .filter(it -> question.flag("includeEnded") || question.moment().inForce(it))
        .filter(it -> question.allows("roles", it.get("role")));
  }

  /** Follows transfers of a duty, then successions of the body, as far as they lead. */
  private static final class Holders {

    private final Moment moment;
    private final List<Way> ways = new ArrayList<>();
    private final Set<Vertex.Edge> used = new HashSet<>();
    private final List<Vertex.Edge> taken = new ArrayList<>();

    private record Way(int transfers, int successions, Vertex holder) {}

    Holders(Moment moment) {
      this.moment = moment;
    }

    Vertex of(Vertex duty) {
      transfers(duty, 0);
      return ways.stream()
          .max(
              Comparator.comparing(Way::transfers)
                  .thenComparing(Way::successions)
                  .thenComparing(way -> way.holder().id(), Comparator.reverseOrder()))
          .orElseThrow()
          .holder();
    }

    private void transfers(Vertex duty, int steps) {
      duty.targets("BORNE_BY", "Agency").forEach(body -> successions(body, null, steps, 0));
      duty.from("SUCCEEDS", "Responsibility")
          .filter(it -> moment.begun(it.from()) && used.add(it))
          .forEach(
              it -> {
                transfers(it.from(), steps + 1);
                used.remove(it);
              });
    }

    /**
     * One succession follows another only when it did not happen before it, and leads back to a
     * body already passed only when it happened after that body was left.
     */
    private void successions(Vertex body, Vertex.Edge before, int transfers, int steps) {
      ways.add(new Way(transfers, steps, body));
      body.to("SUCCEEDED_BY", "Agency")
          .filter(moment::happened)
          .filter(it -> before == null || !isEarlier(it, before))
          .filter(it -> it.to() != body)
          .filter(
              it -> taken.stream().allMatch(left -> left.from() != it.to() || isEarlier(left, it)))
          .filter(used::add)
          .forEach(
              it -> {
                taken.add(it);
                successions(it.to(), it, transfers, steps + 1);
                taken.remove(it);
                used.remove(it);
              });
    }

    private static boolean isEarlier(Vertex.Edge it, Vertex.Edge than) {
      return it.date("on") != null
          && than.date("on") != null
          && it.date("on").isBefore(than.date("on"));
    }
  }
}

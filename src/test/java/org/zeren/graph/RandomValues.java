package org.zeren.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that occur in the graph, and now and then one that does not. */
final class RandomValues {

  /** What the argument or filter field of that name holds ids of. */
  private static final Map<String, String> LABELS =
      Map.of(
          "documentIds", "Document",
          "themeIds", "Theme",
          "agencyIds", "Agency",
          "issuerIds", "Agency",
          "promisedByIds", "Agency",
          "beneficiaryIds", "BeneficiaryGroup",
          "measureIds", "Measure");

  private final NaiveGraph graph;
  private final List<LocalDate> days;

  RandomValues(NaiveGraph graph, LocalDate today) {
    this.graph = graph;
    this.days =
        Stream.concat(Stream.of(today), graph.all().flatMap(Vertex::values))
            .filter(LocalDate.class::isInstance)
            .map(LocalDate.class::cast)
            .distinct()
            .sorted()
            .toList();
  }

  /** On, just before or just after a day on which something happens. */
  LocalDate day(SplittableRandom random) {
    return days.get(random.nextInt(days.size())).plusDays(random.nextInt(-1, 2));
  }

  /** The owner is the input type or the root field that has the field. */
  String id(SplittableRandom random, String owner, String field, List<String> nodeTypes) {
    String label =
        owner.equals("Query.node") || owner.equals("Query.nodes")
            ? nodeTypes.get(random.nextInt(nodeTypes.size()))
            : LABELS.getOrDefault(field, labelOf(owner));
    String id = one(random, label, Vertex::id);
    return random.nextInt(15) == 0 ? id + "-nowhere" : id;
  }

  private static String labelOf(String owner) {
    String name = owner.replace("Query.", "").replace("Filter", "");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  String name(SplittableRandom random) {
    Object other = aliases(random);
    return random.nextInt(3) == 0
        ? String.valueOf(other)
        : one(random, "Agency", it -> it.text(random.nextBoolean() ? "name" : "shortName"));
  }

  private Object aliases(SplittableRandom random) {
    List<?> all =
        graph
            .all("Agency")
            .flatMap(it -> it.get("aliases") instanceof List<?> list ? list.stream() : null)
            .sorted()
            .toList();
    return all.get(random.nextInt(all.size()));
  }

  String number(SplittableRandom random) {
    return one(random, "Document", it -> it.text("number"));
  }

  /** Half of the time of a node that the tests made, where most is to be seen. */
  private String one(SplittableRandom random, String label, Function<Vertex, String> value) {
    boolean fixture = random.nextBoolean();
    Stream<Vertex> all = graph.all(label);
    List<Vertex> some = all.filter(it -> !fixture || ReorganisedGraph.made(it)).toList();
    return some.isEmpty()
        ? "nothing:here"
        : String.valueOf(value.apply(some.get(random.nextInt(some.size()))));
  }
}

package org.zeren.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions from whose answers somebody might infer what is hidden from them. */
final class Inferences {

  /** Lists with a place for the arguments of their page. */
  static final List<String> LISTS =
      List.of(
          "measures(%s) { edges { cursor node { id } } pageInfo { hasNextPage } }",
          "measures(orderBy: [{field: FOLLOW_UP_COUNT, direction: DESC}], %s) { edges { cursor node { id } } }",
          "documents(%s) { edges { cursor node { id } } }",
          "followUps(%s) { edges { cursor node { id } } }",
          "gaps(kinds: [NO_FOLLOW_UP, NO_BENEFICIARY, GROUP_ONLY_OWNER], %s) { edges { cursor node { kind subject { id } } } }",
          "discrepancies(%s) { edges { cursor node { id } } }",
          "search(text: \"医务人员\", %s) { edges { cursor score node { ... on Node { id } } } }");

  private static final List<String> FILTERS =
      List.of(
          "{}",
          "{documentIds: [\"document:notice-2020-163\", \"document:reply-2023-2\", \"document:fixture-a\"]}",
          "{agencyIds: [\"agency:jl-hrss\", \"agency:fixture-bureau\", \"agency:fixture-commission\"]}",
          "{promisedByIds: [\"agency:jl-health\", \"agency:fixture-hr\"]}",
          "{agencySectors: [HEALTH, HR], roles: [LEAD, RESPONSIBLE]}",
          "{agencyCount: {min: 1, max: 2}}",
          "{hasFollowUp: false}",
          "{reportedStatuses: [COMPLETED, IN_PROGRESS]}",
          "{evidenceStatuses: [VERIFIED, DISPUTED]}",
          "{scheduleStatuses: [OVERDUE, DONE]}",
          "{beneficiaryIds: [\"beneficiary:frontline-medical-staff\", \"beneficiary:fixture-wide\"]}",
          "{text: \"医务人员\"}",
          "{not: {hasFollowUp: true}}");

  private static final List<String> READ_MODELS =
      List.of(
          """
          overview(filter: %1$s, asOf: $day) {
            measures agencies beneficiaryGroups documents followUps byScheduleStatus { status count }
            byReportedStatus { status count } byEvidenceStatus { status count } bySector { sector count } byTheme { theme { id } count }
          }""",
          """
          workload(filter: %1$s, asOf: $day) {
            agency { id } total sole shared overdue withoutFollowUp completed byRole { role count }
          }""",
          """
          responsibilityMatrix(filter: %1$s, asOf: $day) {
            agencies { id } rows { measure { id } cells { agencyId roles } } truncated
          }""",
          "gaps(filter: %1$s, asOf: $day, first: 100) { totalCount nodes { kind subject { id } explanation } }",
          """
          measures(filter: %1$s, asOf: $day, first: 100, orderBy: [{field: LAST_FOLLOW_UP, direction: DESC}]) {
            totalCount edges { cursor node {
              id reportedStatus evidenceStatus scheduleStatus promisedBy { id } provision { id } document { id }
              responsibilities { id currentHolder { id } } followUps { totalCount } continues { id } continuedBy { id }
            } }
          }""");

  private static final List<String> OVER_ALL =
      List.of(
          "overview { measures agencies documents followUps byTheme { theme { id } count } }",
          "workload { agency { id } total withoutFollowUp }",
          "gaps(first: 100) { totalCount edges { cursor node { kind explanation(lang: EN) } } }",
          """
          agencies(first: 100, orderBy: [{field: RESPONSIBILITY_COUNT, direction: DESC}]) {
            totalCount edges { cursor node {
              id responsibilities(includeEnded: true) { totalCount nodes { id } } followUps { totalCount nodes { id } }
              promises { totalCount } documents { id }
            } }
          }""",
          "agencies(filter: {responsibilityCount: {min: 2, max: 5}}) { totalCount nodes { id } }",
          """
          documents(first: 100) { totalCount nodes {
            id provisions { id } measures { totalCount } responsibilities { id } cites { id } citedBy { id } implements { id }
            answers { id replies { id } }
          } }""",
          """
          followUps(first: 100) { totalCount nodes {
            id measures { id } links { measure { id } confidence } document { id } provision { id } alsoStatedIn { id } figures { value }
          } }""",
          """
          indicators(first: 100) { totalCount nodes {
            id document { id } progress gapToTarget baseline { value } target { value } observations { year value } measures { id }
          } }""",
          "beneficiaryGroups(first: 100) { nodes { id measures(includeNarrower: true) { totalCount nodes { id } } } }",
          """
          discrepancies(first: 100) { totalCount nodes { id kind provisions { id document { id } } subjects { id } } }""");

  private static final List<String> ABOUT_A_NODE =
      List.of(
          "node(id: $id) { __typename id }",
          "discrepancies(subjectId: $id) { totalCount nodes { id } }",
          "paths(from: $id, to: \"agency:jl-health\", maxHops: 4) { length explanation graph { nodes { key type label } edges { from to type label } } }",
          "measures(filter: {ids: [$id]}) { totalCount }",
          "measures(filter: {documentIds: [$id]}) { totalCount }",
          "followUps(filter: {measureIds: [$id]}) { totalCount nodes { id } }",
          "followUps(filter: {documentIds: [$id]}) { totalCount nodes { id } }",
          "document(id: $id) { title }",
          "measure(id: $id) { title }");

  private static final String TRACE =
      """
      trace(id: $id) {
        subject { id } steps { order explanation node { __typename id } on provision { id } }
        graph { nodes { key type label } edges { from to type label } truncated }
      }""";

  private static final List<String> WORDS =
      List.of(
          "医务人员", "工伤", "工伤绿色通道", "承诺", "行动", "medical staff", "work", "文件", "吉卫", "Title 2", "卫");

  private Inferences() {}

  static List<Operation> about(NaiveGraph graph, LocalDate today) {
    List<Operation> questions = new ArrayList<>();
    for (int filter = 0; filter < FILTERS.size(); filter++) {
      for (int model = 0; model < READ_MODELS.size(); model++) {
        if (filter == 0 || filter % READ_MODELS.size() == model) {
          LocalDate day = questions.size() % 2 == 0 ? today : LocalDate.of(2021, 2, 1);
          String asked = READ_MODELS.get(model).formatted(FILTERS.get(filter));
          questions.add(asked("$day: Date", asked, Map.of("day", day)));
        }
      }
    }
    OVER_ALL.forEach(it -> questions.add(asked("", it, Map.of())));
    for (String word : WORDS) {
      questions.add(
          asked(
              "$text: String!",
              "search(text: $text, first: 100) { totalCount edges { cursor score node { ... on Node { id } } } }",
              Map.of("text", word)));
    }
    ids(graph)
        .forEach(
            id -> {
              Stream<String> about =
                  id.startsWith("measure:") || id.startsWith("follow-up:")
                      ? Stream.concat(ABOUT_A_NODE.stream(), Stream.of(TRACE))
                      : ABOUT_A_NODE.stream();
              about.forEach(it -> questions.add(asked("$id: ID!", it, Map.of("id", id))));
            });
    List<String> all = ids(graph).toList();
    for (int i = 0; i < all.size(); i += 100) {
      questions.add(
          asked(
              "$ids: [ID!]!",
              "nodes(ids: $ids) { __typename id }",
              Map.of("ids", all.subList(i, Math.min(i + 100, all.size())))));
    }
    return questions;
  }

  /** Of all that is marked, of some that is hidden with it, and some of the rest. */
  private static Stream<String> ids(NaiveGraph graph) {
    return graph
        .all()
        .filter(it -> !it.label().equals("Agency") && !it.id().endsWith(":current"))
        .filter(
            it ->
                it.get("readers") != null && Math.floorMod(it.id().hashCode(), 12) == 0
                    || it.get("visibleTo") != null
                    || Math.floorMod(it.id().hashCode(), 160) == 0)
        .map(Vertex::id);
  }

  private static Operation asked(String variables, String selection, Map<String, Object> values) {
    String query = variables.isEmpty() ? "" : "query(" + variables + ") ";
    return new Operation(query + "{ " + selection + " }", values);
  }
}

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** Whoever pages through a list sees every entry once, in one order, from either end. */
@ZerenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {

  private static final String TWO_DOCUMENTS =
      "measures(filter: {documentIds: [\"document:fixture-a\", \"document:fixture-b\"]}, ";
  private static final String THREE_SECTORS =
      "agencies(filter: {sectors: [HEALTH, OTHER, MEDICAL_INSURANCE], responsibilityCount: {max: 3}}, ";
  private static final String SOME_FOLLOW_UPS =
      "followUps(filter: {kinds: [REPORT, RECTIFICATION, COMPLETION, REMINDER, INSPECTION]}, ";

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  @BeforeAll
  void createTheGraph() {
    ReorganisedGraph.create(driver, LocalDate.now(clock));
  }

  @AfterAll
  void removeTheGraph() {
    ReorganisedGraph.remove(driver);
  }

  static Stream<String> wholeLists() {
    return Stream.of(
        "page: measures(PAGE)",
        "page: measures(orderBy: [{field: LAST_FOLLOW_UP, direction: DESC}], PAGE)",
        "page: agencies(PAGE)",
        "page: beneficiaryGroups(PAGE)",
        "page: documents(PAGE)",
        "page: followUps(PAGE)",
        "page: indicators(PAGE)");
  }

  static Stream<String> orderedLists() {
    return Stream.of(
            TWO_DOCUMENTS + "orderBy: [{field: NUMBER, direction: DESC}]",
            TWO_DOCUMENTS + "orderBy: [{field: TITLE}]",
            TWO_DOCUMENTS + "orderBy: [{field: DUE_ON, direction: DESC}]",
            TWO_DOCUMENTS + "orderBy: [{field: DUE_ON}, {field: TITLE, direction: DESC}]",
            TWO_DOCUMENTS + "orderBy: [{field: AGENCY_COUNT, direction: DESC}]",
            TWO_DOCUMENTS + "orderBy: [{field: FOLLOW_UP_COUNT}]",
            TWO_DOCUMENTS + "orderBy: [{field: LAST_FOLLOW_UP}], asOf: \"2022-02-02\"",
            THREE_SECTORS + "orderBy: [{field: NAME, direction: DESC}]",
            THREE_SECTORS + "orderBy: [{field: RESPONSIBILITY_COUNT}]",
            SOME_FOLLOW_UPS + "orderBy: [{field: OCCURRED_ON}]",
            SOME_FOLLOW_UPS + "orderBy: [{field: DUE_ON, direction: DESC}]",
            SOME_FOLLOW_UPS + "orderBy: [{field: RECORDED_AT, direction: DESC}]")
        .map(list -> "page: " + list + ", PAGE)");
  }

  static Stream<String> listsOfOneNode() {
    return Stream.of(
        "parent: agency(id: \"agency:fixture-commission\") { page: responsibilities(includeEnded: true, PAGE)",
        "parent: agency(id: \"agency:fixture-hr\") { page: followUps(orderBy: [{field: OCCURRED_ON}], PAGE)",
        "parent: measure(id: \"measure:fixture-a/1\") { page: followUps(filter: {links: [EXPLICIT, CANDIDATE, REJECTED, CONFIRMED]}, PAGE)",
        "parent: document(id: \"document:fixture-a\") { page: measures(PAGE)",
        "parent: beneficiaryGroup(id: \"beneficiary:fixture-wide\") { page: measures(includeNarrower: true, PAGE)",
        "parent: node(id: \"theme:fixture-1\") { ... on Theme { page: measures(PAGE)");
  }

  @ParameterizedTest
  @MethodSource("wholeLists")
  void everyEntryIsSeenOnceFromEitherEnd(String list) {
    assertThat(forward(list, 100).size()).isGreaterThan(5);
    List<String> seen = forward(list, 7);
    assertThat(seen).doesNotHaveDuplicates().isEqualTo(forward(list, 100));
    assertThat(backward(list, 7)).isEqualTo(seen);
  }

  @ParameterizedTest
  @MethodSource({"orderedLists", "listsOfOneNode"})
  void pagesOfEverySizeLeadThroughTheSameList(String list) {
    List<String> whole = read(list, "first", 100, null).ids();
    assertThat(whole).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    for (int size : List.of(1, 2, 3, 7)) {
      assertThat(forward(list, size)).as("forward by %d", size).isEqualTo(whole);
      assertThat(backward(list, size)).as("backward by %d", size).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last"})
  void anEmptyPageTellsWhetherThereIsMore(String side) {
    Page none = read("page: measures(PAGE)", side, 0, null);
    assertThat(none.ids()).isEmpty();
    assertThat(none.start()).isNull();
    assertThat(none.end()).isNull();
    assertThat(none.next()).isEqualTo(side.equals("first"));
    assertThat(none.previous()).isEqualTo(side.equals("last"));
    assertThat(none.total()).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page: measures(PAGE)                               | page: measures(orderBy: [{field: TITLE}], PAGE)
          page: measures(orderBy: [{field: TITLE}], PAGE)    | page: measures(orderBy: [{field: TITLE, direction: DESC}], PAGE)
          page: measures(orderBy: [{field: TITLE}], PAGE)    | page: measures(orderBy: [{field: TITLE}, {field: DUE_ON}], PAGE)
          page: measures(orderBy: [{field: AGENCY_COUNT}], PAGE) | page: measures(orderBy: [{field: FOLLOW_UP_COUNT}], PAGE)
          page: agencies(PAGE)                               | page: beneficiaryGroups(PAGE)
          page: documents(PAGE)                              | page: followUps(PAGE)
          page: indicators(PAGE)                             | page: agencies(PAGE)
          parent: document(id: "document:fixture-a") { page: measures(PAGE) | page: followUps(PAGE)
          page: followUps(orderBy: [{field: DUE_ON}], PAGE)  | parent: measure(id: "measure:fixture-a/1") { page: followUps(PAGE)
          """)
  void aCursorOfAnotherListOrOrderIsRefused(String list, String other) {
    Page page = read(list, "first", 1, null);
    for (String side : List.of("first", "last")) {
      request(other, side, 1, page.end())
          .errors()
          .satisfy(
              errors -> {
                assertThat(errors).isNotEmpty();
                assertThat(errors.get(0).getExtensions()).containsEntry("code", "INVALID_CURSOR");
              });
    }
  }

  private record Page(
      List<String> ids,
      @Nullable String start,
      @Nullable String end,
      boolean next,
      boolean previous,
      int total) {}

  private List<String> forward(String list, int size) {
    List<String> seen = new ArrayList<>();
    Page page = read(list, "first", size, null);
    assertThat(page.previous()).isFalse();
    seen.addAll(page.ids());
    while (page.next()) {
      assertThat(page.ids()).hasSize(size);
      page = read(list, "first", size, page.end());
      assertThat(page.previous()).isTrue();
      assertThat(page.ids()).isNotEmpty();
      seen.addAll(page.ids());
    }
    assertThat(seen).hasSize(page.total());
    return seen;
  }

  private List<String> backward(String list, int size) {
    List<String> seen = new ArrayList<>();
    Page page = read(list, "last", size, null);
    assertThat(page.next()).isFalse();
    seen.addAll(page.ids());
    while (page.previous()) {
      assertThat(page.ids()).hasSize(size);
      page = read(list, "last", size, page.start());
      assertThat(page.next()).isTrue();
      assertThat(page.ids()).isNotEmpty();
      seen.addAll(0, page.ids());
    }
    assertThat(seen).hasSize(page.total());
    return seen;
  }

  private Page read(String list, String side, int size, @Nullable String cursor) {
    GraphQlTester.Response response = request(list, side, size, cursor);
    String page = list.startsWith("parent") ? "parent.page." : "page.";
    List<String> ids = response.path(page + "nodes[*].id").entityList(String.class).get();
    List<String> cursors = response.path(page + "edges[*].cursor").entityList(String.class).get();
    response
        .path(page + "edges[*].node.id")
        .entityList(String.class)
        .satisfies(it -> assertThat(it).isEqualTo(ids));
    String start = text(response, page + "pageInfo.startCursor", ids.isEmpty());
    String end = text(response, page + "pageInfo.endCursor", ids.isEmpty());
    if (!ids.isEmpty()) {
      assertThat(List.of(start, end))
          .isEqualTo(List.of(cursors.get(0), cursors.get(cursors.size() - 1)));
    }
    return new Page(
        ids,
        start,
        end,
        response.path(page + "pageInfo.hasNextPage").entity(Boolean.class).get(),
        response.path(page + "pageInfo.hasPreviousPage").entity(Boolean.class).get(),
        response.path(page + "totalCount").entity(Integer.class).get());
  }

  private static @Nullable String text(
      GraphQlTester.Response response, String path, boolean absent) {
    if (absent) {
      response.path(path).valueIsNull();
      return null;
    }
    return response.path(path).entity(String.class).get();
  }

  private GraphQlTester.Response request(
      String list, String side, int size, @Nullable String cursor) {
    String page = side.equals("first") ? "first: $size, after: $at" : "last: $size, before: $at";
    String selection =
        " { totalCount nodes { id } edges { cursor node { id } }"
            + " pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } ";
    String fields = list.replace("PAGE", page) + selection;
    long open = fields.chars().filter(it -> it == '{').count();
    long closed = fields.chars().filter(it -> it == '}').count();
    return graphQl
        .document(
            "query($size: Int, $at: String) { " + fields + "}".repeat((int) (open - closed)) + " }")
        .variable("size", size)
        .variable("at", cursor)
        .execute();
  }
}

package org.zeren.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.recording.Desk;

/** The kept counts against the scans that they stand for, and against a recount. */
@SpringBootTest
@DirtiesContext
class TalliesTest {

  private static final int STEPS = Integer.getInteger("zeren.test.steps", 30);
  private static final int DAYS = 30;

  private static final Caller SUPERVISOR =
      new Caller("test-supervisor", Set.of(Role.SUPERVISOR, Role.ADMIN), "agency:health");
  private static final List<Caller> CALLERS =
      List.of(
          Caller.anonymous(),
          SUPERVISOR,
          new Caller("test-hr", Set.of(Role.AGENCY), "agency:hr"),
          new Caller("test-auditor", Set.of(Role.AUDITOR), null));

  private static final String QUESTIONS =
      """
      {
        overview {
          measures agencies beneficiaryGroups documents followUps
          byScheduleStatus { status count } byReportedStatus { status count } byEvidenceStatus { status count }
          bySector { sector count } byTheme { theme { id } count }
        }
        workload { agency { id } total byRole { role count } sole shared overdue withoutFollowUp completed }
        top: workload(first: 2) { agency { id } total byRole { role count } sole shared }
        gaps { totalCount }
        few: gaps(kinds: [NO_FOLLOW_UP, NO_BENEFICIARY, NO_BENEFICIARY], first: 5) { nodes { kind subject { id } } pageInfo { hasNextPage } }
        some: gaps(kinds: [OVERDUE, NO_FOLLOW_UP, ENDED_WITHOUT_SUCCESSOR]) { totalCount }
        measures(first: 0) { totalCount } followUps(first: 0) { totalCount } documents(first: 0) { totalCount }
      }""";

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  @Autowired private Driver driver;
  @Autowired private ExecutionGraphQlService service;
  @Autowired private MovingClock clock;
  @Autowired private Recount recount;

  private Desk desk;
  private Random random = new Random(0);

  @TestConfiguration
  static class Moved {

    @Bean
    @Primary
    MovingClock movingClock() {
      return new MovingClock();
    }
  }

  @DynamicPropertySource
  static void ownDatabaseAndSeed(DynamicPropertyRegistry properties) throws IOException {
    Path seed = Files.createDirectories(folder.resolve("seed"));
    Files.writeString(seed.resolve("shared.yaml"), RandomSeed.shared());
    properties.add("zeren.embedded.directory", () -> folder.resolve("neo4j").toString());
    properties.add("zeren.seed.location", () -> seed.toUri().toString());
  }

  @BeforeEach
  void open() throws IOException {
    desk = new Desk(service, SUPERVISOR);
    loadSeed();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theyAreWhatAScanCounts(long seed) throws IOException {
    random = new Random(seed);
    recount.bringUpToDate();
    int used = 0;
    for (int step = 0; step < STEPS; step++) {
      step();
      used += areUsed() ? 1 : 0;
      assertThat(recount.differences()).as(when(step)).isEmpty();
      if (step % 6 == 0) {
        compare(CALLERS.get(random.nextInt(CALLERS.size())), when(step));
      }
    }
    recount.bringUpToDate();
    CALLERS.forEach(caller -> compare(caller, when(STEPS)));
    assertThat(used).as("steps with counts that were used").isGreaterThan(STEPS / 2);
  }

  @Test
  void afterEachNewDayTheyAreBroughtToIt() {
    recount.bringUpToDate();
    for (int day = 0; day < DAYS; day++) {
      clock.moveOn(1);
      assertThat(areUsed()).isFalse();

      assertThat(recount.bringUpToDate()).isFalse();

      assertThat(areUsed()).isTrue();
      assertThat(recount.differences()).as(when(day)).isEmpty();
    }
    compare(SUPERVISOR, when(DAYS));
  }

  /** Counted from nothing by the lists themselves: all entries of all pages. */
  @Test
  void totalsAreAsManyAsTheListsHave() {
    for (Caller caller : CALLERS) {
      for (String list : List.of("measures", "followUps", "documents", "gaps")) {
        GraphQlTester.Response answer =
            as(caller)
                .document("{ " + list + "(first: 100) { totalCount edges { cursor } } }")
                .execute();
        answer
            .path(list + ".edges")
            .entityList(Object.class)
            .hasSize(answer.path(list + ".totalCount").entity(Integer.class).get());
      }
    }
  }

  @Test
  void whatSomebodyWroteElsewhereIsNotMissed() {
    recount.bringUpToDate();
    run(
        "MATCH (m:Measure) WITH m ORDER BY m.id LIMIT 1 CREATE (:FollowUp {id: 'follow-up:else', status: 'DONE', kind: 'COMPLETION'})-[:FOLLOWS_UP {confidence: 'EXPLICIT'}]->(m)");
    try {
      assertThat(areUsed()).isFalse();
      send("remind", "measureId", any("Measure"), "message", "x");
      assertThat(areUsed()).isFalse();

      assertThat(recount.bringUpToDate()).isTrue();

      assertThat(areUsed()).isTrue();
      compare(SUPERVISOR, "after a recount");
    } finally {
      run("MATCH (f {id: 'follow-up:else'}) DETACH DELETE f");
      recount.bringUpToDate();
    }
  }

  @Test
  void aRecountTellsWhatWasWrongAndMendsIt() {
    recount.bringUpToDate();
    run("MATCH (t:Tally {id: 'tally:measure:all'}) SET t.count = t.count + 5");
    run(
        "MATCH (m:Measure) WHERE m.tallied IS NOT NULL WITH m LIMIT 1 SET m.tallied = m.tallied[..-1]");
    run("CREATE (:TalliedGap {id: 'gap:OVERDUE/measure:none', kind: 'OVERDUE'})");

    assertThat(recount.differences())
        .hasSize(3)
        .anyMatch(it -> it.startsWith("Listed gaps OVERDUE is "))
        .contains("Measures that store something else than what they add: 1.")
        .anyMatch(it -> it.startsWith("tally:measure:all is "));

    recount.countEverything();
    assertThat(recount.differences()).isEmpty();
    compare(SUPERVISOR, "after a recount");
  }

  private void step() throws IOException {
    switch (random.nextInt(14)) {
      case 0, 1 ->
          send(
              "recordFollowUp",
              "measureIds",
              List.of(any("Measure")),
              "kind",
              pick("REPORT", "COMPLETION", "REGULATION"),
              "status",
              pick("PLANNED", "IN_PROGRESS", "DONE", "CANCELLED"),
              "summary",
              "x",
              "performedByIds",
              List.of(agency()));
      case 2 -> {
        String id = any("FollowUp");
        send(
            "reviseFollowUp",
            "id",
            id,
            "version",
            version(id),
            "status",
            pick("PLANNED", "DONE"),
            "reason",
            "x");
      }
      case 3 -> {
        String id = any("FollowUp");
        send(
            "assessFollowUp",
            "id",
            id,
            "version",
            version(id),
            "verdict",
            pick("VERIFIED", "DISPUTED"),
            "assessorId",
            agency(),
            "remark",
            "x");
      }
      case 4 -> {
        String id = any("FollowUp");
        List<String> linked =
            ask("MATCH ({id: '" + id + "'})-[:FOLLOWS_UP]->(m) RETURN m.id AS id");
        if (!linked.isEmpty()) {
          send(
              "reviewLink",
              "followUpId",
              id,
              "measureId",
              linked.get(0),
              "version",
              version(id),
              "confidence",
              pick("CONFIRMED", "REJECTED"),
              "reason",
              "x");
        }
      }
      case 5 -> send("closeMeasure", "id", any("Measure"), "reason", "x");
      case 6 -> send("reopenMeasure", "id", any("Measure"), "reason", "x");
      case 7 ->
          send(
              "assignResponsibility",
              "measureId",
              any("Measure"),
              "agencyId",
              agency(),
              "role",
              pick("LEAD", "RESPONSIBLE", "SUPPORT"),
              "since",
              day(),
              "reason",
              "x");
      case 8 -> {
        if (random.nextBoolean()) {
          send("endResponsibility", "id", any("Responsibility"), "until", day(), "reason", "x");
        } else {
          send(
              "transferResponsibility",
              "id",
              any("Responsibility"),
              "toAgencyId",
              agency(),
              "on",
              day(),
              "reason",
              "x");
        }
      }
      case 9 -> send("remind", "measureId", any("Measure"), "message", "x");
      case 10, 11 ->
          send(
              "restrictAccess",
              "id",
              any(pick("Measure", "Measure", "FollowUp", "Document")),
              "visibleTo",
              random.nextInt(3) > 0 ? List.of() : List.of(pick("SUPERVISOR", "CONCERNED_AGENCIES")),
              "reason",
              "x");
      case 12 -> clock.moveOn(random.nextInt(1, 15));
      default -> loadSeed();
    }
  }

  private void loadSeed() throws IOException {
    RandomSeed seed = new RandomSeed(random);
    for (String document : RandomSeed.DOCUMENTS) {
      String key = document.substring("document:".length());
      Files.writeString(folder.resolve("seed").resolve(key + ".yaml"), seed.document(key));
    }
    as(SUPERVISOR)
        .document("mutation { loadSeed { loaded userErrors { message } } }")
        .executeAndVerify();
  }

  private void send(String mutation, Object... input) {
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < input.length; i += 2) {
      named.put(String.valueOf(input[i]), input[i + 1]);
    }
    assertThat(desk.send(mutation, named).errors()).isEmpty();
  }

  private String when(int step) {
    return "step " + step + ", " + LocalDate.now(clock);
  }

  /** The same questions with the counts and, as if there were none, without. */
  private void compare(Caller caller, String when) {
    List<Object> keptGaps = gaps(caller, 1 + random.nextInt(12));
    Map<String, Object> kept = answers(caller);
    run("MATCH (head:TallyHead) SET head:Away REMOVE head:TallyHead");
    Map<String, Object> scanned = answers(caller);
    List<Object> scannedGaps = gaps(caller, 100);
    run("MATCH (head:Away) SET head:TallyHead REMOVE head:Away");
    assertThat(kept).as(when + ", " + caller.name()).isEqualTo(scanned);
    assertThat(keptGaps).as(when + ", " + caller.name()).isEqualTo(scannedGaps);
  }

  /** All gaps, page by page. */
  private List<Object> gaps(Caller caller, int first) {
    List<Object> gaps = new ArrayList<>();
    Map<String, Object> variables = new HashMap<>();
    variables.put("first", first);
    while (variables.get("first") != null) {
      GraphQlTester.Response page =
          as(caller)
              .document(
                  """
                  query($first: Int, $after: String) { gaps(first: $first, after: $after) {
                    nodes { kind subject { id } } pageInfo { hasNextPage endCursor }
                  } }""")
              .variables(variables)
              .execute();
      gaps.addAll(page.path("gaps.nodes").entityList(Object.class).get());
      boolean more = page.path("gaps.pageInfo.hasNextPage").entity(Boolean.class).get();
      variables.put("first", more ? first : null);
      if (more) {
        variables.put("after", page.path("gaps.pageInfo.endCursor").entity(String.class).get());
      }
    }
    return gaps;
  }

  private Map<String, Object> answers(Caller caller) {
    return as(caller)
        .document(QUESTIONS)
        .execute()
        .path("")
        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
        .get();
  }

  private GraphQlTester as(Caller caller) {
    return ExecutionGraphQlServiceTester.builder(service)
        .configureExecutionInput(
            (input, builder) -> builder.graphQLContext(Map.of(Caller.class, caller)).build())
        .build();
  }

  private boolean areUsed() {
    return recount.dayInUse() != null && LocalDate.now(clock).equals(recount.dayInUse());
  }

  private String any(String label) {
    List<String> ids = ask("MATCH (n:" + label + ") RETURN n.id AS id ORDER BY id");
    return ids.get(random.nextInt(ids.size()));
  }

  private int version(String followUp) {
    return Integer.parseInt(
        ask("MATCH (n {id: '" + followUp + "'}) RETURN toString(n.version) AS id").get(0));
  }

  private String agency() {
    return "agency:" + RandomSeed.AGENCIES.get(random.nextInt(4));
  }

  private String day() {
    return LocalDate.now(clock).plusDays(random.nextInt(-20, 40)).toString();
  }

  private String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  private List<String> ask(String statement) {
    return driver.executableQuery(statement).execute().records().stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private void run(String statement) {
    driver.executableQuery(statement).execute();
  }
}

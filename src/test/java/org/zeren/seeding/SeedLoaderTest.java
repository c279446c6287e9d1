package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zeren.StartRefused;

/** Loads other seeds than the shipped one, hence into a database of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "zeren.seed.location=")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SeedLoaderTest {

  private static final String SHARED =
      """
      agencies:
        - { key: health, name: 卫生厅, nameEn: Health, shortName: 卫厅, aliases: [卫厅, 卫], sector: HEALTH, level: PROVINCE, kind: AGENCY }
        - { key: hr, name: 人社厅, sector: HR, level: PROVINCE, kind: AGENCY, endedOn: 2024-01-01,
            memberOf: [ all, { group: health, since: 2020-01-01, until: 2021-01-01 } ],
            successors: [ { agency: health, on: 2024-01-01, instrument: 机构改革方案 } ] }
        - { key: all, name: 各部门, sector: OTHER, level: PROVINCE, kind: GROUP }
      beneficiaryGroups:
        - { key: staff, name: 医务人员 }
      themes:
        - { key: pay, name: 待遇 }
        - { key: rest, name: 休整 }
      """;

  private static final String DOCUMENT =
      """
      document: { key: d, title: 通知, kind: NOTICE, issuedOn: 2020-03-08, issuers: [hr, health] }
      provisions:
        - { key: "1", number: "1", heading: 补助 }
        - { key: "2", heading: 休假 }
      measures:
        - key: "1"
          number: "1"
          kind: MEASURE
          title: 发放补助
          titleEn: Subsidies
          theme: pay
          beneficiaries: [staff]
          responsibilities:
            - { agency: hr, role: RESPONSIBLE, statedAs: 人社部门 }
            - { agency: health, role: SUPPORT }
          entitlements:
            - { description: 补助, amount: 300.5, currency: CNY, per: PERSON_DAY, beneficiary: staff }
        - { key: rest, kind: COMMITMENT, title: 安排休假, provision: "2", dueOn: 2020-12-31, continues: ["1"] }
      responsibilities:
        - { agency: health, role: LEAD, provision: "2" }
      followUps:
        - key: paid
          kind: DISBURSEMENT
          status: DONE
          summary: 已发放
          provision: "2"
          performedBy: [hr]
          occurredOn: 2020-05-01
          figures: [ { label: 金额, value: 18.7, unit: 亿元 } ]
          links: [ { measure: "1", confidence: CANDIDATE, reason: 同一补助 } ]
      indicators:
        - { key: beds, name: 床位, unit: 张, provision: "2", baseline: { year: 2020, value: 1 },
            target: { year: 2025, value: 2, bound: AT_LEAST }, observations: [ { year: 2022, value: 1.5 } ], measures: ["1"] }
      """;

  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  @Autowired private Driver driver;

  @DynamicPropertySource
  static void ownDatabase(DynamicPropertyRegistry properties) {
    properties.add("zeren.embedded.directory", folder::toString);
  }

  @BeforeEach
  void empty() {
    ask("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n");
  }

  @Test
  void writesMeasuresWithWhatFollowsFromThem() {
    load(SHARED, DOCUMENT);

    assertThat(properties("Measure", "measure:d/1"))
        .isEqualTo(
            Map.of(
                "id", "measure:d/1",
                "origin", "SEED",
                "documentId", "document:d",
                "rank", 1L,
                "number", "1",
                "kind", "MEASURE",
                "title", "发放补助",
                "titleEn", "Subsidies"));
    assertThat(properties("Measure", "measure:d/rest"))
        .containsEntry("rank", 1_000_002L)
        .containsEntry("dueOn", LocalDate.of(2020, 12, 31));
    assertThat(properties("Entitlement", "entitlement:d/1/1"))
        .containsEntry("amount", 300.5)
        .containsEntry("atLeast", false);
    assertThat(relationships("measure:d/1"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/1 {}",
            "HAS_THEME theme:pay {}",
            "BENEFITS beneficiary:staff {rank: 1}",
            "GRANTS entitlement:d/1/1 {}",
            "CONTRIBUTES_TO indicator:d/beds {}");
    assertThat(relationships("measure:d/rest"))
        .containsExactlyInAnyOrder("STATED_IN provision:d/2 {}", "CONTINUES measure:d/1 {}");
  }

  @Test
  void writesDutiesForMeasuresAndOverDocuments() {
    load(SHARED, DOCUMENT);

    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .isEqualTo(
            Map.of(
                "id", "responsibility:d/1/1",
                "origin", "SEED",
                "rank", 1L,
                "role", "RESPONSIBLE",
                "basis", "STATED",
                "statedAs", "人社部门"));
    assertThat(relationships("responsibility:d/1/2"))
        .containsExactlyInAnyOrder(
            "BORNE_BY agency:health {}",
            "FOR measure:d/1 {}",
            "BASED_ON provision:d/1 {}",
            "LAID_DOWN_IN document:d {}");
    assertThat(properties("Responsibility", "responsibility:d/document/1"))
        .containsEntry("basis", "DOCUMENT_LEVEL");
    assertThat(relationships("responsibility:d/document/1")).contains("FOR document:d {}");
  }

  @Test
  void writesFollowUpsAndIndicators() {
    load(SHARED, DOCUMENT);

    assertThat(properties("FollowUp", "follow-up:d/paid"))
        .containsEntry("evidenceStatus", "SELF_REPORTED")
        .containsEntry("version", 1L)
        .containsEntry("knownOn", LocalDate.of(2020, 3, 8));
    assertThat(relationships("follow-up:d/paid"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/2 {}",
            "PERFORMED_BY agency:hr {rank: 1}",
            "FOLLOWS_UP measure:d/1 {confidence: 'CANDIDATE', reason: '同一补助'}",
            "HAS_FIGURE figure:d/paid/1 {}");
    assertThat(relationships("indicator:d/beds"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/2 {}",
            "HAS_VALUE indicator-value:d/beds/baseline-2020 {}",
            "HAS_VALUE indicator-value:d/beds/target-2025 {}",
            "HAS_VALUE indicator-value:d/beds/observation-2022 {}");
    assertThat(properties("IndicatorValue", "indicator-value:d/beds/target-2025"))
        .containsEntry("bound", "AT_LEAST")
        .containsEntry("value", 2.0);
  }

  @Test
  void writesAgenciesUnderAllTheirNames() {
    load(SHARED, DOCUMENT);

    assertThat(properties("Agency", "agency:health"))
        .containsEntry("names", List.of("卫生厅", "Health", "卫厅", "卫"));
    assertThat(properties("Agency", "agency:hr"))
        .containsEntry("aliases", List.of())
        .containsEntry("endedOn", LocalDate.of(2024, 1, 1));
    assertThat(relationships("agency:hr"))
        .containsExactlyInAnyOrder(
            "MEMBER_OF agency:all {}",
            "MEMBER_OF agency:health {since: 2020-01-01, until: 2021-01-01}",
            "SUCCEEDED_BY agency:health {instrument: '机构改革方案', on: 2024-01-01}");
    assertThat(properties("Theme", "theme:rest")).containsEntry("rank", 2L);
  }

  @Test
  void loadsTheSameSeedOnce() {
    assertThat(load(SHARED, DOCUMENT)).isPresent();
    assertThat(load(SHARED, DOCUMENT)).isEmpty();
    assertThat(properties("SeedLoad", "seed-load:current")).containsKeys("digest", "loadedAt");
  }

  @Test
  void bringsEverythingToWhatAChangedSeedSays() {
    load(SHARED, DOCUMENT);

    load(
        SHARED,
        DOCUMENT
            .replace("title: 发放补助", "title: 提高补助")
            .replace("    titleEn: Subsidies\n", "")
            .replace("theme: pay", "theme: rest")
            .replace("beneficiaries: [staff]", "beneficiaries: []")
            .replace("issuers: [hr, health]", "issuers: [health]")
            .replace(", measures: [\"1\"] }", " }")
            .replaceAll("(?m)^ +- \\{ key: rest.*\\n", ""));

    assertThat(properties("Measure", "measure:d/1"))
        .containsEntry("title", "提高补助")
        .doesNotContainKey("titleEn");
    assertThat(relationships("measure:d/1"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/1 {}", "HAS_THEME theme:rest {}", "GRANTS entitlement:d/1/1 {}");
    assertThat(relationships("document:d")).containsExactly("ISSUED_BY agency:health {rank: 1}");
    assertThat(exists("measure:d/rest")).isFalse();
  }

  @Test
  void makesNoDifferenceBetweenAFirstLoadAndALaterOne() {
    load(SHARED, DOCUMENT);
    List<String> first = everything();

    load(SHARED, DOCUMENT.replace("通知", "公告"));
    load(SHARED, DOCUMENT);

    assertThat(everything()).isEqualTo(first);
  }

  @Test
  void leavesAloneWhatTheApiAmended() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (m:Measure {id: 'measure:d/1'}), (r:Responsibility {id: 'responsibility:d/1/1'}),
          (f:FollowUp {id: 'follow-up:d/paid'})-[link:FOLLOWS_UP]->(m)
        SET m.closedOn = date('2026-01-01'), m.amended = ['closedOn'],
          r.until = date('2026-01-01'), r.amended = ['until'],
          f.status = 'CANCELLED', f.version = 3, f.amended = ['status', 'version'],
          link.confidence = 'CONFIRMED', link.amended = ['confidence']""");

    load(
        SHARED,
        DOCUMENT
            .replace("发放补助", "提高补助")
            .replace("已发放", "全部发放")
            .replace("同一补助", "同样的补助")
            .replace("statedAs: 人社部门", "statedAs: 人社厅, until: 2030-01-01"));

    assertThat(properties("Measure", "measure:d/1"))
        .containsEntry("title", "提高补助")
        .containsEntry("closedOn", LocalDate.of(2026, 1, 1));
    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .containsEntry("statedAs", "人社厅")
        .containsEntry("until", LocalDate.of(2026, 1, 1));
    assertThat(properties("FollowUp", "follow-up:d/paid"))
        .containsEntry("summary", "全部发放")
        .containsEntry("status", "CANCELLED")
        .containsEntry("version", 3L);
    assertThat(relationships("follow-up:d/paid"))
        .contains(
            "FOLLOWS_UP measure:d/1 {amended: ['confidence'], confidence: 'CONFIRMED', reason:"
                + " '同样的补助'}");
  }

  @Test
  void leavesAloneTheFiguresThatTheApiRevised() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'})-[:HAS_FIGURE]->(old:Figure)
        DETACH DELETE old
        CREATE (f)-[:HAS_FIGURE {origin: 'API'}]->(:Figure {id: 'figure:d/paid/1', origin: 'API', value: 20.0})
        SET f.amended = ['figures']""");

    load(SHARED, DOCUMENT.replace("18.7", "18.8"));

    assertThat(properties("Figure", "figure:d/paid/1"))
        .containsEntry("value", 20.0)
        .containsEntry("origin", "API");
    assertThat(relationships("follow-up:d/paid"))
        .contains("HAS_FIGURE figure:d/paid/1 {origin: 'API'}");
  }

  @Test
  void leavesAloneWhatTheApiRecorded() {
    load(SHARED, DOCUMENT);
    record("measure:d/1");
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'}), (m:Measure {id: 'measure:d/rest'})
        CREATE (f)-[:FOLLOWS_UP {origin: 'API', confidence: 'CONFIRMED'}]->(m)""");

    load(
        SHARED,
        DOCUMENT
            .replace("发放补助", "提高补助")
            .replace(
                "reason: 同一补助 }",
                "reason: 同 }, { measure: rest, confidence: CANDIDATE, reason: 猜 }"));

    assertThat(relationships("follow-up:recorded"))
        .containsExactlyInAnyOrder("FOLLOWS_UP measure:d/1 {confidence: 'EXPLICIT'}");
    assertThat(relationships("follow-up:d/paid"))
        .contains("FOLLOWS_UP measure:d/rest {confidence: 'CONFIRMED', origin: 'API'}");
  }

  @Test
  void keepsWhatLeftTheSeedWithRecordsOnIt(CapturedOutput output) {
    load(SHARED, DOCUMENT);
    record("measure:d/1");

    Written written = load(SHARED, "").orElseThrow();

    assertThat(written.kept()).containsExactly("measure:d/1");
    assertThat(output).contains("because of what was recorded on them: measure:d/1");
    assertThat(
            List.of(
                "measure:d/1",
                "provision:d/1",
                "document:d",
                "entitlement:d/1/1",
                "responsibility:d/1/1",
                "responsibility:d/1/2"))
        .allMatch(this::exists);
    assertThat(
            List.of(
                "measure:d/rest",
                "provision:d/2",
                "follow-up:d/paid",
                "figure:d/paid/1",
                "indicator:d/beds",
                "responsibility:d/document/1"))
        .noneMatch(this::exists);
  }

  @Test
  void keepsWhatTheAuditSpeaksOf() {
    load(SHARED, DOCUMENT);
    ask(
        """
        MATCH (f:FollowUp {id: 'follow-up:d/paid'})
        CREATE (:AuditEntry {id: 'audit:1'})-[:OF]->(f)""");

    Written written = load(SHARED, "").orElseThrow();

    assertThat(written.kept()).containsExactly("follow-up:d/paid");
    assertThat(List.of("measure:d/1", "provision:d/2", "figure:d/paid/1", "document:d"))
        .allMatch(this::exists);
    assertThat(exists("indicator:d/beds")).isFalse();
  }

  @Test
  void keepsALinkThatWasReviewed() {
    load(SHARED, DOCUMENT);
    ask(
        "MATCH ()-[link:FOLLOWS_UP]->() SET link.confidence = 'REJECTED', link.amended = ['confidence']");

    Written written = load(SHARED, DOCUMENT.replaceAll("(?m)^ +links:.*\\n", "")).orElseThrow();

    assertThat(written.kept()).containsExactly("follow-up:d/paid FOLLOWS_UP measure:d/1");
    assertThat(relationships("follow-up:d/paid")).anyMatch(link -> link.startsWith("FOLLOWS_UP"));
  }

  @Test
  void refusesToGiveADutyWithRecordsToAnother() {
    load(SHARED, DOCUMENT);
    ask(
        "MATCH (r:Responsibility {id: 'responsibility:d/1/1'}) SET r.until = date('2026-01-01'), r.amended = ['until']");
    List<String> before = everything();

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> load(SHARED, DOCUMENT.replace("agency: hr, role", "agency: all, role")))
        .withMessage(
            "The seed gives duties with records on them to others:\n  responsibility:d/1/1 was of"
                + " agency:hr as RESPONSIBLE and would be of agency:all as RESPONSIBLE");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void writesNothingWhenSomethingIsWrong() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> load(SHARED, DOCUMENT.replace("theme: pay", "theme: play")))
        .withMessage(
            "The seed was not loaded, because of one problem:\n"
                + "  document.yaml:11: there is no theme \"play\"; write \"pay\", or add it to"
                + " themes:")
        .satisfies(e -> assertThat(e.remedy()).contains("zeren.seed.location"));
    assertThat(everything()).isEmpty();
  }

  @Test
  void writesNothingWhenAWriteFailsMidway() {
    load(SHARED, DOCUMENT);
    List<String> before = everything();
    ask("CREATE CONSTRAINT test IF NOT EXISTS FOR (n:IndicatorValue) REQUIRE n.value IS UNIQUE");
    try {
      assertThatExceptionOfType(ClientException.class)
          .isThrownBy(
              () ->
                  load(
                      SHARED.replace("卫生厅", "卫健委"),
                      DOCUMENT.replace("year: 2020, value: 1 }", "year: 2020, value: 2 }")));
    } finally {
      ask("DROP CONSTRAINT test");
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void isLoadedOnceByInstancesThatStartTogether() throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(3);
    try {
      Callable<Optional<Written>> start = () -> load(SHARED, DOCUMENT);
      int loads = 0;
      for (Future<Optional<Written>> done : instances.invokeAll(List.of(start, start, start))) {
        loads += done.get().isPresent() ? 1 : 0;
      }
      assertThat(loads).isEqualTo(1);
    } finally {
      instances.shutdown();
    }
    assertThat(relationships("measure:d/1")).hasSize(5);
  }

  @Test
  void setsTheTextOfPassagesWhereSourcesAreGiven() {
    SourceText text = new SourceText("一、发放 补助");
    String yaml =
        "document: { key: d, title: 通知, kind: NOTICE }\nprovisions: [ { key: p, span: 2-6, digest: %s } ]\n"
            .formatted(text.digest(new Span(2, 6)));

    loader().load(new SeedText().file("d.yaml", yaml).seed());
    assertThat(properties("Provision", "provision:d/p"))
        .containsEntry("start", 2L)
        .containsEntry("end", 6L)
        .doesNotContainKey("text");

    loader().load(new SeedText().file("d.yaml", yaml).source("d.txt", "一、发放 补助").seed());
    assertThat(properties("Provision", "provision:d/p")).containsEntry("text", "发放补助");
  }

  @Test
  void loadsAFolderThatAnOfficeBrings(@TempDir Path office) throws IOException {
    Files.writeString(office.resolve("lists.yaml"), SHARED);
    Files.writeString(Files.createDirectory(office.resolve("文件")).resolve("d.yaml"), DOCUMENT);
    SeedProperties properties = new SeedProperties(office.toString(), "");

    loader().load(SeedConfiguration.seed(properties, new PathMatchingResourcePatternResolver()));

    assertThat(exists("measure:d/1")).isTrue();
  }

  @Test
  void writesNothingWhenAFileChangesMeanwhile() {
    SeedFile changing =
        new SeedFile(
            "shared.yaml",
            new ByteArrayResource(new byte[0]) {
              private int reads;

              @Override
              public InputStream getInputStream() {
                String text = SHARED.replace("卫生厅", "卫生厅" + reads++);
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
              }
            });

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> loader().load(new Seed(List.of(changing), List.of())))
        .withMessage("The seed changed while it was being loaded.");
    assertThat(everything()).isEmpty();
  }

  /** As {@code recordFollowUp} would. */
  private void record(String measure) {
    ask(
        "MATCH (m:Measure {id: '"
            + measure
            + "'}) CREATE (:FollowUp {id: 'follow-up:recorded', origin: 'API'})"
            + "-[:FOLLOWS_UP {confidence: 'EXPLICIT'}]->(m)");
  }

  private Optional<Written> load(String shared, String document) {
    return loader()
        .load(new SeedText().file("shared.yaml", shared).file("document.yaml", document).seed());
  }

  private SeedLoader loader() {
    return new SeedLoader(driver, SessionConfig.defaultConfig());
  }

  private boolean exists(String id) {
    return !ask("MATCH (n {id: '" + id + "'}) RETURN n.id").isEmpty();
  }

  private Map<String, Object> properties(String label, String id) {
    return ask("MATCH (n:" + label + " {id: '" + id + "'}) RETURN n").get(0).asMap();
  }

  private List<String> relationships(String from) {
    return ask("MATCH ({id: '" + from + "'})-[r]->(to) RETURN [type(r), to.id, properties(r)]")
        .stream()
        .map(row -> row.get(0).asString() + " " + row.get(1).asString() + " " + written(row.get(2)))
        .toList();
  }

  private static String written(Value properties) {
    return properties.asMap(Value::toString).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + ": " + entry.getValue().replace('"', '\''))
        .toList()
        .toString()
        .replaceAll("^\\[(.*)]$", "{$1}");
  }

  /** Every node and relationship but the mark of the last load. */
  private List<String> everything() {
    return ask(
            """
            MATCH (n) WHERE n.origin IS NOT NULL
            OPTIONAL MATCH (n)-[r]->(to)
            RETURN [labels(n)[0], properties(n), type(r), properties(r), to.id]""")
        .stream()
        .map(Value::toString)
        .sorted()
        .toList();
  }

  private List<Value> ask(String statement) {
    return driver.executableQuery(statement).execute().records().stream()
        .map(row -> row.get(0))
        .toList();
  }
}

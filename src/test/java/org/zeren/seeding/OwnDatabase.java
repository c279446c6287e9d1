package org.zeren.seeding;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zeren.tally.Tallies;

/** A database for seeds other than the shipped one, a small such seed, and what came of it. */
@SpringBootTest(properties = "zeren.seed.location=")
@DirtiesContext
abstract class OwnDatabase {

  static final String SHARED =
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

  static final String DOCUMENT =
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
  @Autowired private Tallies tallies;

  @DynamicPropertySource
  static void ownDatabase(DynamicPropertyRegistry properties) {
    properties.add("zeren.embedded.directory", folder::toString);
  }

  @BeforeEach
  void empty() {
    ask("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n");
  }

  Optional<Written> load(String shared, String document) {
    return loader()
        .load(new SeedText().file("shared.yaml", shared).file("document.yaml", document).seed());
  }

  SeedLoader loader() {
    return new SeedLoader(driver, SessionConfig.defaultConfig(), Clock.systemUTC(), tallies);
  }

  boolean exists(String id) {
    return !ask("MATCH (n {id: '" + id + "'}) RETURN n.id").isEmpty();
  }

  Map<String, Object> properties(String label, String id) {
    return ask("MATCH (n:" + label + " {id: '" + id + "'}) RETURN n").get(0).asMap();
  }

  List<String> relationships(String from) {
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
  List<String> everything() {
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

  List<Value> ask(String statement) {
    return driver.executableQuery(statement).execute().records().stream()
        .map(row -> row.get(0))
        .toList();
  }
}

package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

@ZerenTest
class SchemaTest {

  @Autowired private Driver driver;
  @Autowired private MigratedDatabase database;

  @Test
  void theNewestMigrationHasBeenApplied() {
    assertThat(database.version()).isEqualTo("009");
  }

  @Test
  void everyIndexIsOnline() {
    assertThat(ask("SHOW INDEXES YIELD state RETURN DISTINCT state")).containsExactly("ONLINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Document",
        "Provision",
        "Proposal",
        "Measure",
        "Responsibility",
        "Agency",
        "BeneficiaryGroup",
        "Theme",
        "Entitlement",
        "FollowUp",
        "Figure",
        "Indicator",
        "IndicatorValue",
        "Discrepancy",
        "SeedLoad",
        "BookmarkKey",
        "AuditEntry",
        "AuditHead",
        "Assessment",
        "IdempotencyKey",
        "RestrictionLock",
        "Tally",
        "TallyHead",
        "TalliedGap"
      })
  void theIdOfEveryNodeIsUnique(String label) {
    assertThat(
            ask(
                "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties"
                    + " WHERE type = 'UNIQUENESS' AND properties = ['id'] RETURN labelsOrTypes[0]"))
        .contains(label);
  }

  @Test
  void fullTextIndexesReadChinese() {
    assertThat(
            ask(
                "SHOW FULLTEXT INDEXES YIELD name, options"
                    + " RETURN name + ' ' + options.indexConfig['fulltext.analyzer']"))
        .containsExactlyInAnyOrder(
            "measureText cjk",
            "agencyText cjk",
            "beneficiaryGroupText cjk",
            "documentText cjk",
            "followUpText cjk",
            "indicatorText cjk");
  }

  @Test
  void fullTextFindsWordsInTheMiddleOfAChineseNameAndInLists() {
    try (var session = driver.session();
        var tx = session.beginTransaction()) {
      tx.run("CREATE (:Agency {id: 'agency:schema-test', name: '吉林省卫生健康委员会', names: ['省卫健委']})")
          .consume();
      for (String words : Set.of("卫生健康", "卫健委")) {
        List<Record> found =
            tx.run(
                    "CALL db.index.fulltext.queryNodes('agencyText', '\""
                        + words
                        + "\"') YIELD node RETURN node.id")
                .list();
        assertThat(found).extracting(row -> row.get(0).asString()).contains("agency:schema-test");
      }
      tx.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (m:Measure) WHERE m.documentId = $value AND m.rank > 3 RETURN m",
        "MATCH (m:Measure) WHERE m.title > $value RETURN m",
        "MATCH (d:Document) WHERE d.number = $value RETURN d",
        "MATCH (f:FollowUp) WHERE f.knownOn <= date($value) RETURN f"
      })
  void filtersAreReadFromAnIndex(String statement) {
    Plan plan =
        driver
            .executableQuery("EXPLAIN " + statement)
            .withParameters(Map.of("value", "2020-01-01"))
            .execute()
            .summary()
            .plan();
    assertThat(operators(plan)).anyMatch(name -> name.startsWith("NodeIndexSeek"));
  }

  private static Stream<String> operators(Plan plan) {
    return Stream.concat(
        Stream.of(plan.operatorType()), plan.children().stream().flatMap(SchemaTest::operators));
  }

  private List<String> ask(String statement) {
    return driver.executableQuery(statement).execute().records().stream()
        .map(row -> row.get(0).asString())
        .toList();
  }
}

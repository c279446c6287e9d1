package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

@ZerenTest
class SchemaTest {

  @Autowired private Driver driver;
  @Autowired private MigratedDatabase database;

  @Test
  void theNewestMigrationHasBeenApplied() {
    assertThat(database.version()).isEqualTo("010");
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
  void fullTextIndexesReadPieces() {
    assertThat(
            ask(
                "SHOW FULLTEXT INDEXES YIELD name, properties, options"
                    + " RETURN name + ' ' + properties[0] + ' ' + options.indexConfig['fulltext.analyzer']"))
        .containsExactlyInAnyOrder(
            "measureSearch searchedPieces whitespace",
            "agencySearch searchedPieces whitespace",
            "beneficiaryGroupSearch searchedPieces whitespace",
            "documentSearch searchedPieces whitespace",
            "followUpSearch searchedPieces whitespace",
            "indicatorSearch searchedPieces whitespace");
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

package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** Bodies merged, split and set up again, duties moved between them: asked for on any day. */
@ZerenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReorganisationsTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  @BeforeAll
  void reorganise() {
    ReorganisedGraph.create(driver, LocalDate.now(clock));
    driver
        .executableQuery(
            """
            MATCH (m:Measure {id: 'measure:fixture-a/4'}), (p:Provision {id: 'provision:fixture-a/1'})-[:PART_OF]->(d)
            CREATE (gone:Agency {id: 'agency:fixture-gone', origin: 'API', name: '撤销单位', names: ['撤销单位'], sector: 'OTHER',
              level: 'COUNTY', kind: 'AGENCY', endedOn: date('2020-01-01')})
            CREATE (duty:Responsibility {id: 'responsibility:fixture-a/4/9', origin: 'API', rank: 9, role: 'RESPONSIBLE', basis: 'STATED'})
            CREATE (duty)-[:BORNE_BY]->(gone), (duty)-[:FOR]->(m), (duty)-[:BASED_ON]->(p), (duty)-[:LAID_DOWN_IN]->(d)
            CREATE (one:Agency {id: 'agency:fixture-circle-1', origin: 'API', name: '甲环', names: ['甲环'], sector: 'OTHER',
              level: 'COUNTY', kind: 'AGENCY'})
            CREATE (two:Agency {id: 'agency:fixture-circle-2', origin: 'API', name: '乙环', names: ['乙环'], sector: 'OTHER',
              level: 'COUNTY', kind: 'AGENCY'})
            CREATE (one)-[:SUCCEEDED_BY]->(two), (two)-[:SUCCEEDED_BY]->(one)
            CREATE (round:Responsibility {id: 'responsibility:fixture-a/4/10', origin: 'API', rank: 10, role: 'SUPPORT', basis: 'STATED'})
            CREATE (round)-[:BORNE_BY]->(one), (round)-[:FOR]->(m), (round)-[:BASED_ON]->(p), (round)-[:LAID_DOWN_IN]->(d)
            """)
        .execute();
  }

  @AfterAll
  void undo() {
    ReorganisedGraph.remove(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "responsibility:fixture-a/1/1, 2018-01-01, agency:fixture-health",
    "responsibility:fixture-a/1/1, 2018-12-01, agency:fixture-commission",
    "responsibility:fixture-a/1/1, 2020-01-01, agency:fixture-hr",
    "responsibility:fixture-a/1/1, 2022-01-01, agency:fixture-commission",
    "responsibility:fixture-a/1/1, 2024-06-01, agency:fixture-bureau",
    "responsibility:fixture-a/3/1, 2018-01-01, agency:fixture-east",
    "responsibility:fixture-a/3/1, 2020-01-01, agency:fixture-west",
    "responsibility:fixture-a/3/1, 2023-01-01, agency:fixture-east",
    "responsibility:fixture-a/4/9, 2023-01-01, agency:fixture-gone",
    "responsibility:fixture-a/4/10, 2023-01-01, agency:fixture-circle-2"
  })
  void theHolderFollowsTransfersAndSuccessionsUpToTheDay(String duty, String day, String holder) {
    String measure = duty.replace("responsibility:", "measure:").replaceAll("/\\d+$", "");
    graphQl
        .document(
            """
            query($id: ID!, $asOf: Date) {
              measure(id: $id, asOf: $asOf) { responsibilities(includeEnded: true) { id currentHolder { id } } }
            }
            """)
        .variable("id", measure)
        .variable("asOf", day)
        .execute()
        .path("measure.responsibilities[?(@.id=='" + duty + "')].currentHolder.id")
        .entityList(String.class)
        .containsExactly(holder);
  }

  @Test
  void aTraceTellsMergersSplitsAndEndedDuties() {
    assertThat(trace("measure:fixture-a/1", "2019-01-01")).contains("即合并");
    assertThat(trace("measure:fixture-a/1", "2024-06-01")).contains("已经终止", "已移交");
    assertThat(trace("measure:fixture-b/6", "2024-06-01")).contains("即分拆");
  }

  @Test
  void aTraceDoesNotTellWhatWasStillToCome() {
    assertThat(trace("measure:fixture-a/1", "2018-01-01")).doesNotContain("承继", "移交");
  }

  @Test
  void aBodyThatEndedWithoutSuccessorIsToldAndListedAsAGap() {
    assertThat(trace("measure:fixture-a/4", null)).contains("撤销单位已于2020年1月1日终止", "未载明承继单位");
    graphQl
        .document(
            "{ gaps(kinds: [ENDED_WITHOUT_SUCCESSOR]) { nodes { subject { id } explanation } } }")
        .execute()
        .path("gaps.nodes[?(@.subject.id=='agency:fixture-gone')].explanation")
        .entityList(String.class)
        .containsExactly("撤销单位已于2020-01-01终止，未载明承继单位，名下仍有1项职责。");
  }

  @Test
  void readModelsCountOnlyWhatIsInForceOnTheDay() {
    String asked =
        "workload(filter: {ids: [\"measure:fixture-a/1\"]}, asOf: \"%s\") { agency { id } }";
    assertThat(agencies(asked.formatted("2019-01-01")))
        .contains("agency:fixture-health")
        .doesNotContain("agency:fixture-hrss");
    assertThat(agencies(asked.formatted("2020-01-01")))
        .contains("agency:fixture-hrss")
        .doesNotContain("agency:fixture-health");
  }

  private List<String> agencies(String field) {
    return graphQl
        .document("{ it: " + field + " }")
        .execute()
        .path("it[*].agency.id")
        .entityList(String.class)
        .get();
  }

  private String trace(String id, @Nullable String asOf) {
    return String.join(
        "\n",
        graphQl
            .document(
                "query($id: ID!, $asOf: Date) { trace(id: $id, asOf: $asOf) { steps { explanation } } }")
            .variable("id", id)
            .variable("asOf", asOf)
            .execute()
            .path("trace.steps[*].explanation")
            .entityList(String.class)
            .get());
  }
}
